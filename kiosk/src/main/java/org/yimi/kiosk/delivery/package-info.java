/** Finished sessions on their way to the office: sealing, outbox, receipts, network. Knows the store; never a screen. */
@NullMarked
package org.yimi.kiosk.delivery;

import org.jspecify.annotations.NullMarked;
