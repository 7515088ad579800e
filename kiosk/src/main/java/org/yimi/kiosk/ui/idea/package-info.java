/** The screens of 我有话说. Each shows one value and reports one event. */
@NullMarked
package org.yimi.kiosk.ui.idea;

import org.jspecify.annotations.NullMarked;
