package org.yimi.server.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.RootFingerprint;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.survey.Wording;
import org.yimi.server.office.Accounts.Attempt;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

class OfficeTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path dir;

    private final SecureRandom random = new SecureRandom();
    private final RootSecret root = RootSecret.random(random);
    private Database database;
    private Orgs orgs;
    private Kiosks kiosks;
    private long county;
    private long site;

    @BeforeEach
    void open() {
        database = Database.open(dir.resolve("office.db"));
        orgs = new Orgs(database);
        kiosks = new Kiosks(database);
        county = database.write(tx -> orgs.addRoot(tx, OrgKind.COUNTY, new Wording("海州区", "Haizhou")));
        site = database.write(tx -> orgs.add(tx, county, OrgKind.CHILDRENS_HOME, new Wording("童趣", "Tongqu")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCodeEnrolsOneKioskAndOnlyOnce() {
        var codes = new EnrolmentCodes(database, orgs);
        var code = codes.issue(site, RootFingerprint.of(root.rootKey().verifyKey()), random, NOW);
        var kiosk = KioskId.random(random);

        var first = database.write(tx -> {
            var found = codes.find(tx, code.token(), NOW.plusSeconds(60));
            codes.use(tx, code.token(), kiosk);
            add(tx, kiosk);
            return found;
        });
        var second = database.read(tx -> codes.find(tx, code.token(), NOW.plusSeconds(61)));

        assertThat(first).isEqualTo(new EnrolmentCodes.Found.ForNew(site));
        assertThat(second).isEqualTo(new EnrolmentCodes.Found.Used(kiosk));
    }

    @Test
    void aCodeIsRefusedAfterSevenDays() {
        var codes = new EnrolmentCodes(database, orgs);
        var code = codes.issue(site, RootFingerprint.of(root.rootKey().verifyKey()), random, NOW);

        var late = NOW.plus(Duration.ofDays(7));

        var found = database.read(tx -> codes.find(tx, code.token(), late));

        assertThat(found).isEqualTo(new EnrolmentCodes.Found.Nothing());
    }

    @Test
    void anAuthorityIsNoSite() {
        var codes = new EnrolmentCodes(database, orgs);

        assertThatThrownBy(() ->
                        codes.issue(county, RootFingerprint.of(root.rootKey().verifyKey()), random, NOW))
                .isInstanceOf(Denied.class);
    }

    @Test
    void aSlotIsNeverGivenTwiceAndTheThirtyThirdKioskIsRefused() {
        for (var slot = 0; slot < 32; slot++) {
            var kiosk = KioskId.random(random);
            assertThat(database.<Integer>write(tx -> add(tx, kiosk))).isEqualTo(slot);
            database.change(tx -> kiosks.revoke(tx, kiosk, TODAY));
        }

        assertThatThrownBy(() -> database.write(tx -> add(tx, KioskId.random(random))))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("32");
    }

    @Test
    void fromTheThirdFailureOnTheNextTryHasToWait() {
        var accounts = new Accounts(database);
        database.change(tx -> accounts.add(tx, "li", "right", Role.ANALYST, county));

        assertThat(accounts.attempt("li", "wrong", NOW)).isInstanceOf(Attempt.Wrong.class);
        assertThat(accounts.attempt("li", "wrong", NOW)).isInstanceOf(Attempt.Wrong.class);
        assertThat(accounts.attempt("li", "wrong", NOW)).isInstanceOf(Attempt.Wrong.class);

        assertThat(accounts.attempt("li", "right", NOW)).isEqualTo(new Attempt.TooSoon(Duration.ofSeconds(1)));
        assertThat(accounts.attempt("li", "right", NOW.plusSeconds(1))).isInstanceOf(Attempt.Welcome.class);
    }

    @Test
    void aNameThatDoesNotExistWaitsLikeOneThatDoes() {
        var accounts = new Accounts(database);
        database.change(tx -> accounts.add(tx, "li", "right", Role.ANALYST, county));

        for (var seconds : List.of(0, 0, 0, 0, 1, 2, 3, 5, 7, 3600, 3700, 7300)) {
            var at = NOW.plusSeconds(seconds);
            assertThat(accounts.attempt("nobody", "", at)).isEqualTo(accounts.attempt("li", "wrong", at));
        }
    }

    @Test
    void failuresAreForgottenAfterAnHourAndAfterTheRightPassword() {
        var accounts = new Accounts(database);
        database.change(tx -> accounts.add(tx, "li", "right", Role.ANALYST, county));
        for (var i = 0; i < 3; i++) accounts.attempt("li", "wrong", NOW);

        assertThat(accounts.attempt("li", "right", NOW.plusSeconds(1))).isInstanceOf(Attempt.Welcome.class);

        for (var i = 0; i < 3; i++)
            assertThat(accounts.attempt("li", "wrong", NOW.plusSeconds(2))).isInstanceOf(Attempt.Wrong.class);
        assertThat(accounts.attempt("li", "wrong", NOW.plusSeconds(2))).isInstanceOf(Attempt.TooSoon.class);
        for (var i = 0; i < 3; i++)
            assertThat(accounts.attempt("li", "wrong", NOW.plusSeconds(3603))).isInstanceOf(Attempt.Wrong.class);
    }

    @Test
    void theWaitDoublesUpToAMinute() {
        assertThat(Accounts.waitAfter(2)).isZero();
        assertThat(Accounts.waitAfter(5)).hasSeconds(4);
        assertThat(Accounts.waitAfter(9)).hasSeconds(60);
        assertThat(Accounts.waitAfter(1000)).hasSeconds(60);
    }

    @Test
    void aLoginEndsAfterHalfAnHourWithoutUseAndAfterTwelveHoursInAnyCase() {
        var accounts = new Accounts(database);
        database.change(tx -> accounts.add(tx, "li", "right", Role.ANALYST, county));
        var account = ((Attempt.Welcome) accounts.attempt("li", "right", NOW)).account();
        var logins = new Logins(database, random);

        var idle = logins.begin(account, NOW);
        assertThat(logins.find(idle, NOW.plus(Duration.ofMinutes(29)))).isPresent();
        assertThat(logins.find(idle, NOW.plus(Duration.ofMinutes(58)))).isPresent();
        assertThat(logins.find(idle, NOW.plus(Duration.ofMinutes(89)))).isEmpty();

        var busy = logins.begin(account, NOW);
        for (var minute = 0; minute < 12 * 60; minute += 20)
            assertThat(logins.find(busy, NOW.plus(Duration.ofMinutes(minute)))).isPresent();
        assertThat(logins.find(busy, NOW.plus(Duration.ofHours(12)))).isEmpty();
    }

    @Test
    void keyFilesComeBackAndOnlyTheirOwnerMayReadThem() throws Exception {
        var files = new KeyFiles(dir);
        var secret = PrivateKeySet.first(random);
        files.writeFirst(root, secret, secret.publicPart(NOW, root.rootKey().verifyKey()));

        assertThat(files.read().secret()).isEqualTo(secret);
        assertThat(root.unwrap(Bytes.of(Files.readAllBytes(dir.resolve("keyset.backup")))))
                .isEqualTo(secret);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(dir.resolve("keys").resolve("private.keyset"))))
                .isEqualTo("rw-------");

        Files.delete(dir.resolve("keys").resolve("private.keyset"));
        assertThatThrownBy(files::read).isInstanceOf(Denied.class).hasMessageContaining("server init");
    }

    private int add(Transaction transaction, KioskId kiosk) {
        var key = SignKey.random(random).verifyKey();
        return kiosks.add(transaction, kiosk, site, key, Hash.of(new byte[] {1}), TODAY);
    }
}
