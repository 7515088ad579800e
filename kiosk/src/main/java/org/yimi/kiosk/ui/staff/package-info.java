/** The screens of staff mode, for grown-ups: they are read, not heard. */
@NullMarked
package org.yimi.kiosk.ui.staff;

import org.jspecify.annotations.NullMarked;
