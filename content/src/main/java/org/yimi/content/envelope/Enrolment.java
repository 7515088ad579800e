package org.yimi.content.envelope;

/** What passes between kiosk and office when a kiosk is enrolled. */
public final class Enrolment {
    private Enrolment() {}

    /** @param token from the {@link EnrolmentCode}; used once */
    public record Request(long token, VerifyKey kioskKey) {
        public byte[] bytes() {
            return Cbor.write(this);
        }

        public static Request parse(byte[] bytes) {
            return Cbor.read(bytes, Request.class);
        }
    }

    /**
     * A kiosk that asks again, with a new key: it was moved to another machine. Answered with a signed {@link Grant},
     * because it has pinned a district and trusts nobody else.
     *
     * @param token from the {@link EnrolmentCode} that the office made for this kiosk; used once
     * @param kiosk what it was enrolled as
     */
    public record Renewal(long token, KioskId kiosk, VerifyKey kioskKey) {
        public byte[] bytes() {
            return Cbor.write(this);
        }

        public static Renewal parse(byte[] bytes) {
            return Cbor.read(bytes, Renewal.class);
        }
    }

    /**
     * @param siteId the office's number of the site: feed items name their audience by it
     * @param slot the kiosk's place at its site, 0 to 31, never reused
     * @param bearer secret for fetching feed and packs
     * @param keySet a signed {@link KeySet}
     */
    public record Granted(KioskId kiosk, long siteId, String site, int slot, Bytes bearer, Bytes keySet) {
        /** Slots of one site. */
        public static final int SLOTS = 32;

        public Granted {
            if (slot < 0 || slot >= SLOTS) throw new IllegalArgumentException("slot " + slot + ", 0 to 31 exist");
        }

        public byte[] bytes() {
            return Cbor.write(this);
        }

        public static Granted parse(byte[] bytes) {
            return Cbor.read(bytes, Granted.class);
        }
    }
}
