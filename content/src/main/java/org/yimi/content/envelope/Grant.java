package org.yimi.content.envelope;

/**
 * The office takes a kiosk in, or takes it in again with a new key: all that it needs, signed by the district's feed key.
 * Which district that is the bytes only claim: either the kiosk has pinned the root already, or people compare
 * {@link EightCharacters}.
 *
 * @param key of the kiosk it is for, and for no other
 * @param siteId the office's number of the site
 * @param slot the kiosk's place at its site, 0 to 31, never reused
 * @param bearer secret for fetching feed and packs
 * @param server the office's address, as {@code https://office.example:8443}
 * @param keySet a signed {@link KeySet}
 * @param staff of the site, as far as there was room; the feed brings all of them
 */
public record Grant(
        VerifyKey key,
        KioskId kiosk,
        long siteId,
        String site,
        int slot,
        Bytes bearer,
        String server,
        Bytes keySet,
        StaffList staff) {
    /** Most bytes of a signed grant. */
    public static final int MOST_BYTES = 32 * 1024;

    private static final int FORMAT = 1;
    private static final int MOST_NAME = 200;

    public Grant {
        if (slot < 0 || slot >= Enrolment.Granted.SLOTS)
            throw new IllegalArgumentException("slot " + slot + ", 0 to " + (Enrolment.Granted.SLOTS - 1) + " exist");
        if (site.isBlank() || site.length() > MOST_NAME || site.lines().count() > 1)
            throw new IllegalArgumentException("a site's name has 1 to " + MOST_NAME + " characters in one line");
        if (!Invitation.isAddress(server)) throw new IllegalArgumentException("no server's address");
    }

    /** With only the first so many people of the site. */
    public Grant withStaff(int most) {
        var some = new StaffList(staff.members().stream().limit(most).toList());
        return new Grant(key, kiosk, siteId, site, slot, bearer, server, keySet, some);
    }

    /** @throws Refused with {@code oversized} where no kiosk would take it */
    public Bytes signedBy(SignKey feedKey) {
        var wire = new Wire(FORMAT, key, kiosk, siteId, site, slot, bearer, server, keySet, staff.wire());
        return Signed.wrap(Label.GRANT, feedKey, Cbor.write(wire), MOST_BYTES);
    }

    /**
     * Whole, and signed below the root that it names itself.
     *
     * @throws Refused where it is damaged, altered, or its key set and its signature are not of one district
     */
    public static Grant parse(Bytes bytes) {
        var signed = Signed.parse(bytes.array(), MOST_BYTES);
        var claimed = read(signed.body().array());
        signed.verified(Label.GRANT, KeySet.claimed(claimed.keySet).feed());
        return claimed;
    }

    /**
     * As {@link #parse}, of a district that is known.
     *
     * @throws Refused where it is another's
     */
    public static Grant verified(Bytes bytes, VerifyKey root) {
        var grant = parse(bytes);
        KeySet.verified(grant.keySet, root);
        return grant;
    }

    /** The root that it names; verified by nothing but itself. */
    public VerifyKey root() {
        return KeySet.claimed(keySet).root();
    }

    private static Grant read(byte[] body) {
        Cbor.checkFormat(body, FORMAT, "grant");
        return Cbor.read(body, Wire.class, Wire::grant);
    }

    private record Wire(
            int format,
            VerifyKey key,
            KioskId kiosk,
            long siteId,
            String site,
            int slot,
            Bytes bearer,
            String server,
            Bytes keySet,
            Bytes staff) {
        Grant grant() {
            return new Grant(key, kiosk, siteId, site, slot, bearer, server, keySet, StaffList.parse(staff.array()));
        }
    }
}
