/** One question and its answers. */
@NullMarked
package org.yimi.kiosk.ui.question;

import org.jspecify.annotations.NullMarked;
