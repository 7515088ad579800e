/** USB sticks: which are there, what goes onto one and what comes from it. Knows the outbox and the feed; never a screen. */
@NullMarked
package org.yimi.kiosk.stick;

import org.jspecify.annotations.NullMarked;
