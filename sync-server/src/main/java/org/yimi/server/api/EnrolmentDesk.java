package org.yimi.server.api;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.random.RandomGenerator;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Enrolment;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.server.http.Problem;
import org.yimi.server.office.Audit;
import org.yimi.server.office.EnrolmentCodes;
import org.yimi.server.office.KeyFiles.Keys;
import org.yimi.server.office.Kiosks;
import org.yimi.server.office.Orgs;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/** Turns a one-use code into an enrolled kiosk. */
public final class EnrolmentDesk {
    private static final int BEARER_BYTES = 32;

    private final Database database;
    private final EnrolmentCodes codes;
    private final Kiosks kiosks;
    private final Orgs orgs;
    private final Audit audit;
    private final Keys keys;
    private final InstantSource clock;
    private final RandomGenerator random;

    /** @param random a source that cannot be guessed */
    public EnrolmentDesk(
            Database database,
            EnrolmentCodes codes,
            Kiosks kiosks,
            Orgs orgs,
            Audit audit,
            Keys keys,
            InstantSource clock,
            RandomGenerator random) {
        this.database = database;
        this.codes = codes;
        this.kiosks = kiosks;
        this.orgs = orgs;
        this.audit = audit;
        this.keys = keys;
        this.clock = clock;
        this.random = random;
    }

    Bytes keySet() {
        return keys.signedKeySet();
    }

    /** @throws Problem {@code no-such-code} for a code that is unknown, used up or too old */
    Enrolment.Granted grant(Enrolment.Request request) {
        var id = KioskId.random(random);
        var bearer = new byte[BEARER_BYTES];
        random.nextBytes(bearer);
        var now = clock.instant();
        return database.write(transaction -> {
            var site = codes.redeem(transaction, request.token(), id, now)
                    .orElseThrow(() -> new Problem(403, "no-such-code", "the code is unknown, used up or too old"));
            var slot = kiosks.add(
                    transaction,
                    id,
                    site,
                    request.kioskKey(),
                    Hash.of(bearer),
                    LocalDate.ofInstant(now, ZoneId.systemDefault()));
            audit.log(transaction, now, "kiosk", "enrol", id.toString(), true);
            return new Enrolment.Granted(
                    id, site, siteName(transaction, site), slot, Bytes.of(bearer), keys.signedKeySet());
        });
    }

    private String siteName(Transaction transaction, long site) {
        return orgs.site(transaction, site)
                .orElseThrow(() -> new IllegalStateException("a code for a site that is gone"))
                .name()
                .zh();
    }
}
