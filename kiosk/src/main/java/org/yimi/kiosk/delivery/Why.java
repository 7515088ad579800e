package org.yimi.kiosk.delivery;

/** Why a kiosk was not enrolled. Nothing was changed. */
public enum Why {
    /** The code or the grant is for a new kiosk, and this one is known. */
    ALREADY_ENROLLED,
    /** The address is wrong, or the network or the office is away: another try may help. */
    NO_ANSWER,
    /** Something in this network answers before the office. */
    SIGN_IN,
    /** The office's certificate is of nobody whom this kiosk knows: {@code ca.pem} is missing. */
    NOT_TRUSTED,
    /** Whoever answered, or signed, is not the district that the code names. */
    OTHER_DISTRICT,
    /** Used before, or older than its days. */
    CODE_REFUSED,
    /** The code is for a kiosk that asks again, and this one is new. */
    FOR_A_KNOWN_KIOSK,
    /** The code or the grant is for another kiosk. */
    OTHER_KIOSK,
    /** The office has ended this kiosk's enrolment for good. */
    REVOKED,
    /** What was scanned, or lay on a stick, is not whole. */
    DAMAGED,
    /** The eight characters were not the same on both screens. */
    NOT_SAME;

    /** @param code of the office's answer */
    static Why of(String code) {
        return switch (code) {
            case "code-for-new-kiosk" -> ALREADY_ENROLLED;
            case "code-for-known-kiosk" -> FOR_A_KNOWN_KIOSK;
            case "code-for-other-kiosk" -> OTHER_KIOSK;
            case "revoked" -> REVOKED;
            default -> CODE_REFUSED;
        };
    }
}
