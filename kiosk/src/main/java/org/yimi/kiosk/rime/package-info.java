/** Chinese from pinyin, by librime where the machine has it. Knows no screen and keeps nothing that was typed. */
@NullMarked
package org.yimi.kiosk.rime;

import org.jspecify.annotations.NullMarked;
