/** The two questions that lie above a screen. */
@NullMarked
package org.yimi.kiosk.ui.overlay;

import org.jspecify.annotations.NullMarked;
