/** Who asks, about what, who sees it; taking part or not. */
@NullMarked
package org.yimi.kiosk.ui.assent;

import org.jspecify.annotations.NullMarked;
