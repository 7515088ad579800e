/** Picking the school stage by its picture. */
@NullMarked
package org.yimi.kiosk.ui.band;

import org.jspecify.annotations.NullMarked;
