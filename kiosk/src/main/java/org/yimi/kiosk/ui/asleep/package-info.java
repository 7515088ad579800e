/** The screen outside of opening hours. */
@NullMarked
package org.yimi.kiosk.ui.asleep;

import org.jspecify.annotations.NullMarked;
