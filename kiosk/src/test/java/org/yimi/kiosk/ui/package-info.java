/** Every screen in a real window, measured in millimetres. */
@NullMarked
package org.yimi.kiosk.ui;

import org.jspecify.annotations.NullMarked;
