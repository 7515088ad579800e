/** One child's way through the kiosk as pure values: which screen comes next, and when an unused screen resets. */
@NullMarked
package org.yimi.kiosk.visit;

import org.jspecify.annotations.NullMarked;
