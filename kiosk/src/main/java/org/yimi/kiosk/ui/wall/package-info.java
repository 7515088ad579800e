/** 回音墙: what children said and what was done, and what became of the idea of a 点子卡. */
@NullMarked
package org.yimi.kiosk.ui.wall;

import org.jspecify.annotations.NullMarked;
