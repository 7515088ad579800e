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
            if (orgs.site(transaction, site).isEmpty())
                throw new Denied(Denied.Code.NO_SUCH_SITE, "there is no site number " + site + ": see the console");
            EnrolmentCodeTable.insert(transaction, hash(code.token()), site, now.plus(VALID));
        });
        return code;
    }

    /**
     * Uses a code up. The kiosk must be added in the same transaction, before or after.
     *
     * @return the site; empty where the token is unknown, used or older than seven days
     */
    public Optional<Long> redeem(Transaction transaction, long token, KioskId by, Instant now) {
        return EnrolmentCodeTable.redeem(transaction, hash(token), by, now);
    }

    private static Hash hash(long token) {
        return Hash.of(ByteBuffer.allocate(Long.BYTES).putLong(token).array());
    }
}
