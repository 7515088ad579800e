/** The screen between two visits. */
@NullMarked
package org.yimi.kiosk.ui.start;

import org.jspecify.annotations.NullMarked;
