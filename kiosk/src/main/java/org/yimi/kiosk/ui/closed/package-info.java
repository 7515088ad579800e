/** The calm screen while the kiosk collects nothing. */
@NullMarked
package org.yimi.kiosk.ui.closed;

import org.jspecify.annotations.NullMarked;
