/** What staff do at the kiosk, as values: signing in, how the kiosk stands, what goes to a phone. Knows no screen. */
@NullMarked
package org.yimi.kiosk.staff;

import org.jspecify.annotations.NullMarked;
