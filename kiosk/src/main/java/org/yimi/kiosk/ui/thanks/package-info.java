/** The end of every visit. */
@NullMarked
package org.yimi.kiosk.ui.thanks;

import org.jspecify.annotations.NullMarked;
