package org.yimi.kiosk.delivery;

/**
 * How far this kiosk's envelopes have come.
 *
 * @param issued highest number given
 * @param waiting without a receipt
 * @param held receipted, but the office could not open them yet; never deleted
 * @param delivered receipted and counted
 * @param duplicate the office has seen another machine with this identity
 * @param refused the office's code while it takes nothing from this kiosk, for example {@code revoked}; else empty
 */
public record Standing(long issued, long waiting, long held, long delivered, boolean duplicate, String refused) {}
