package org.yimi.content.envelope;

/** Bytes from outside that are not accepted. The code is stable: people look it up and programs switch on it. */
public final class Refused extends RuntimeException {

    /** Why bytes were refused. */
    public enum Code {
        /** Ends before its own length says. */
        TRUNCATED,
        /** Larger than the format allows. */
        OVERSIZED,
        /** Damaged on the way: the checksum does not fit. Sending it again helps. */
        CORRUPTED,
        /** Whole, but not signed by whom it says. */
        BAD_SIGNATURE,
        /** Signed correctly, yet not of the agreed form. */
        MALFORMED,
        /** A format newer than this program. */
        UNKNOWN_FORMAT,
        /** An encryption suite that this program does not know. */
        UNKNOWN_SUITE,
        /** Sealed to a key that is not, or no longer, in the key set. */
        RETIRED_KEY,
        /** Compressed with a dictionary that this program does not have. */
        UNKNOWN_DICTIONARY,
        /** The seal does not open: altered, or sealed for somebody else. */
        CANNOT_OPEN,
        /** Would inflate beyond 64 times its size or 1 MiB. */
        INFLATES_TOO_FAR;

        /** The code as people and programs see it, for example {@code bad-signature}. */
        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Code code;

    public Refused(Code code, String why) {
        super(code.text() + ": " + why);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
