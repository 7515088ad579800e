package org.yimi.server.office;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.yimi.content.envelope.EnrolmentCode;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.RootFingerprint;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/** One-use codes by which a kiosk joins a site. Only the hash of a token is kept. */
public final class EnrolmentCodes {
    private static final Duration VALID = Duration.ofDays(7);

    private final Database database;
    private final Orgs orgs;

    public EnrolmentCodes(Database database, Orgs orgs) {
        this.database = database;
        this.orgs = orgs;
    }

    /**
     * A new code, good for seven days and one kiosk.
     *
     * @param random a source that cannot be guessed
     * @throws Denied where there is no such site
     */
    public EnrolmentCode issue(long site, RootFingerprint root, RandomGenerator random, Instant now) {
        var code = EnrolmentCode.random(random, root);
        database.change(transaction -> {
            orgs.requireSite(transaction, site);
            EnrolmentCodeTable.insert(transaction, hash(code.token()), site, Optional.empty(), now.plus(VALID));
        });
        return code;
    }

    /**
     * A new code, good for seven days, by which a kiosk that is known is enrolled again with a new key.
     *
     * @param random a source that cannot be guessed
     * @throws Denied where there is no such kiosk, or its enrolment was ended
     */
    public EnrolmentCode issueFor(KioskId id, RootFingerprint root, RandomGenerator random, Instant now) {
        var code = EnrolmentCode.random(random, root);
        database.change(transaction -> {
            var kiosk = new Kiosks(database).requireActive(transaction, id);
            EnrolmentCodeTable.insert(transaction, hash(code.token()), kiosk.site(), Optional.of(id), now.plus(VALID));
        });
        return code;
    }

    /** What a code is good for. */
    public sealed interface Found {
        /** A kiosk that joins this site. */
        record ForNew(long site) implements Found {}

        /** This kiosk alone. */
        record ForKnown(KioskId kiosk) implements Found {}

        /** No more; this kiosk had it. */
        record Used(KioskId by) implements Found {}

        /** It is unknown, or older than seven days. */
        record Nothing() implements Found {}
    }

    /** @param token the 60 bits of the code that are not the root's fingerprint */
    public Found find(Transaction transaction, long token, Instant now) {
        return EnrolmentCodeTable.find(transaction, hash(token), now);
    }

    /** Uses a code up. The kiosk must be added in the same transaction, before or after. */
    public void use(Transaction transaction, long token, KioskId by) {
        EnrolmentCodeTable.use(transaction, hash(token), by);
    }

    private static Hash hash(long token) {
        return Hash.of(ByteBuffer.allocate(Long.BYTES).putLong(token).array());
    }
}
