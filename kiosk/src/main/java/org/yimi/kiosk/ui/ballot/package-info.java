/** 小小议事厅: what is voted on, votes and results, as screens. */
@NullMarked
package org.yimi.kiosk.ui.ballot;

import org.jspecify.annotations.NullMarked;
