/** Going on after a crash of the program. */
@NullMarked
package org.yimi.kiosk.ui.resume;

import org.jspecify.annotations.NullMarked;
