/** 我知道: what is planned and what rights children have, in cards, with a question of understanding at the end. */
@NullMarked
package org.yimi.kiosk.ui.explain;

import org.jspecify.annotations.NullMarked;
