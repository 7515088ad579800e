package org.yimi.server.office;

/** The office does not do what was asked, and nothing changed. The message tells an operator what to do. */
public final class Denied extends RuntimeException {

    /** Stable reasons that programs switch on. */
    public enum Code {
        /** There is a district in this database already. */
        DISTRICT_EXISTS,
        /** {@code server init} was not done here. */
        NO_DISTRICT,
        /** The key files are missing or do not fit together. */
        NO_KEYS,
        /** No children's home or school has this number. */
        NO_SUCH_SITE,
        /** All 32 slots of the site have been given out, or as many people work there as a kiosk takes. */
        SITE_FULL,
        /** No kiosk has this id. */
        NO_SUCH_KIOSK,
        /** The kiosk's enrolment was ended for good. */
        REVOKED,
        /** A kiosk is, or was, known by this key. */
        KEY_USED,
        /** Nobody at the site has this number. */
        NO_SUCH_PERSON,
        /** Something was counted that none of the packs knows. */
        NO_SUCH_SURVEY,
        /** An account of this name exists. */
        NAME_TAKEN,
        /** No two envelopes wait for a decision under this number, or they cannot be decided now. */
        NO_DISPUTE
    }

    private final Code code;

    public Denied(Code code, String message) {
        super(message);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
