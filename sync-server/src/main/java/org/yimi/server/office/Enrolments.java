package org.yimi.server.office;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.random.RandomGenerator;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Enrolment;
import org.yimi.content.envelope.Grant;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.Introduction;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.VerifyKey;
import org.yimi.server.office.EnrolmentCodes.Found;
import org.yimi.server.office.KeyFiles.Keys;
import org.yimi.server.office.Kiosks.Enrolled;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/**
 * Takes kiosks in, and takes known ones in again with a new key. Whatever is asked twice with the same key is answered
 * alike and makes no second kiosk: an answer may be lost on the way, and a page loaded again.
 */
public final class Enrolments {
    /** Who acts when a kiosk asks by itself. */
    private static final String KIOSK = "kiosk";

    private final Database database;
    private final EnrolmentCodes codes;
    private final Kiosks kiosks;
    private final Orgs orgs;
    private final Audit audit;
    private final Keys keys;
    private final String server;
    private final InstantSource clock;
    private final RandomGenerator random;

    /**
     * @param server where kiosks reach this office
     * @param random a source that cannot be guessed
     */
    public Enrolments(
            Database database,
            Orgs orgs,
            Audit audit,
            Keys keys,
            String server,
            InstantSource clock,
            RandomGenerator random) {
        this.database = database;
        this.codes = new EnrolmentCodes(database, orgs);
        this.kiosks = new Kiosks(database);
        this.orgs = orgs;
        this.audit = audit;
        this.keys = keys;
        this.server = server;
        this.clock = clock;
        this.random = random;
    }

    /** A code that does not do what was asked; nothing was changed, and the code is as good as before. */
    public static final class CodeRefused extends RuntimeException {
        private final String code;

        CodeRefused(String code, String why) {
            super(why);
            this.code = code;
        }

        /** {@code no-such-code}, {@code code-for-new-kiosk}, {@code code-for-known-kiosk} or {@code code-for-other-kiosk}. */
        public String code() {
            return code;
        }
    }

    /** Signed by the root, as kiosks take it. */
    public Bytes keySet() {
        return keys.signedKeySet();
    }

    /**
     * A new kiosk, by its code. Asked again with the same key it answers alike, also where the code is used up by it.
     *
     * @throws CodeRefused where the code is not good for that
     */
    public Enrolment.Granted enrol(Enrolment.Request request) {
        var now = clock.instant();
        return database.write(transaction -> {
            var kiosk =
                    switch (codes.find(transaction, request.token(), now)) {
                        case Found.ForNew(var site) -> {
                            var added = taken(transaction, KIOSK, request.kioskKey(), site, now);
                            codes.use(transaction, request.token(), added.id());
                            yield added;
                        }
                        case Found.Used(var by) -> heldBy(transaction, by, request.kioskKey());
                        case Found.ForKnown _ ->
                            throw new CodeRefused("code-for-known-kiosk", "the code is for a kiosk that was enrolled before");
                        case Found.Nothing() -> throw noSuchCode();
                    };
            var grant = grant(transaction, kiosk);
            return new Enrolment.Granted(
                    grant.kiosk(), grant.siteId(), grant.site(), grant.slot(), grant.bearer(), grant.keySet());
        });
    }

    /**
     * A known kiosk with a new key, by its code. Its id, its numbers and what waits in it stay.
     *
     * @throws CodeRefused where the code is not good for that
     * @throws Denied where the kiosk's enrolment was ended
     */
    public Bytes renew(Enrolment.Renewal renewal) {
        var now = clock.instant();
        return signed(database.write(transaction -> {
            var kiosk =
                    switch (codes.find(transaction, renewal.token(), now)) {
                        case Found.ForKnown(var id) when id.equals(renewal.kiosk()) -> {
                            var renewed = renewed(transaction, KIOSK, id, renewal.kioskKey(), now);
                            codes.use(transaction, renewal.token(), id);
                            yield renewed;
                        }
                        case Found.Used(var by) when by.equals(renewal.kiosk()) ->
                            heldBy(transaction, by, renewal.kioskKey());
                        case Found.ForKnown _ ->
                            throw new CodeRefused("code-for-other-kiosk", "the code is for another kiosk");
                        case Found.ForNew _ ->
                            throw new CodeRefused("code-for-new-kiosk", "the code is for a kiosk that is not enrolled yet");
                        case Found.Used _, Found.Nothing _ -> throw noSuchCode();
                    };
            return grant(transaction, kiosk);
        }));
    }

    /**
     * What a kiosk without a network is given, after people have compared what it showed.
     *
     * @param account who grants it
     * @param site of a new kiosk; a known one stays where it is
     * @throws Denied where there is no such site or kiosk, or its enrolment was ended
     */
    public Grant offline(String account, Introduction introduction, long site) {
        var now = clock.instant();
        return database.write(transaction -> {
            var kiosk =
                    switch (introduction) {
                        case Introduction.New(var key) -> taken(transaction, account, key, site, now);
                        case Introduction.Again(var key, var id) -> renewed(transaction, account, id, key, now);
                    };
            return grant(transaction, kiosk);
        });
    }

    /** As it travels. */
    public Bytes signed(Grant grant) {
        return grant.signedBy(keys.secret().feed());
    }

    /** Of the district that grants. */
    public VerifyKey root() {
        return keys.root();
    }

    private Enrolled taken(Transaction transaction, String account, VerifyKey key, long site, Instant now) {
        var known = kiosks.ofKey(transaction, key);
        if (known.isPresent()) return kiosks.requireActive(transaction, known.get().id());
        kiosks.requireFresh(transaction, key);
        orgs.requireSite(transaction, site);
        var id = KioskId.random(random);
        var slot = kiosks.add(transaction, id, site, key, hashOfBearer(id, key), today(now));
        audit.log(transaction, now, account, "enrol", id.toString(), true);
        return new Enrolled(id, site, slot, key, false);
    }

    private Enrolled renewed(Transaction transaction, String account, KioskId id, VerifyKey key, Instant now) {
        var kiosk = kiosks.requireActive(transaction, id);
        if (kiosk.key().equals(key)) return kiosk;
        kiosks.renew(transaction, kiosk, key, hashOfBearer(id, key), today(now));
        audit.log(transaction, now, account, "enrol again", id.toString(), true);
        return new Enrolled(id, kiosk.site(), kiosk.slot(), key, false);
    }

    /** Who used the code asks again, with the same key: the answer did not arrive. */
    private Enrolled heldBy(Transaction transaction, KioskId by, VerifyKey key) {
        return kiosks.find(transaction, by)
                .filter(kiosk -> kiosk.key().equals(key) && !kiosk.revoked())
                .orElseThrow(Enrolments::noSuchCode);
    }

    private static CodeRefused noSuchCode() {
        return new CodeRefused("no-such-code", "the code is unknown, used up or too old");
    }

    private Hash hashOfBearer(KioskId id, VerifyKey key) {
        return Hash.of(keys.secret().bearer(id, key).array());
    }

    private Grant grant(Transaction transaction, Enrolled kiosk) {
        var site = orgs.site(transaction, kiosk.site())
                .orElseThrow(() -> new IllegalStateException("a kiosk at a site that is gone"));
        return new Grant(
                kiosk.key(),
                kiosk.id(),
                kiosk.site(),
                site.name().zh(),
                kiosk.slot(),
                keys.secret().bearer(kiosk.id(), kiosk.key()),
                server,
                keys.signedKeySet(),
                new SiteStaff(database).at(transaction, kiosk.site()));
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.systemDefault());
    }
}
