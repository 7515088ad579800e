package org.yimi.server.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Enrolment;
import org.yimi.content.envelope.Grant;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.Introduction;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.RootFingerprint;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.envelope.VerifyKey;
import org.yimi.content.survey.Wording;
import org.yimi.server.office.Enrolments.CodeRefused;
import org.yimi.server.office.KeyFiles.Keys;
import org.yimi.server.store.Database;

class EnrolmentsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    private Path dir;

    private final SecureRandom random = new SecureRandom();
    private final SignKey root = RootSecret.random(random).rootKey();
    private Database database;
    private EnrolmentCodes codes;
    private Kiosks kiosks;
    private Enrolments enrolments;
    private long site;

    @BeforeEach
    void open() {
        database = Database.open(dir.resolve("office.db"));
        var orgs = new Orgs(database);
        codes = new EnrolmentCodes(database, orgs);
        kiosks = new Kiosks(database);
        var secret = PrivateKeySet.first(random);
        var keySet = secret.publicPart(NOW, root.verifyKey());
        var keys = new Keys(secret, keySet, keySet.signedBy(root), root.verifyKey());
        enrolments = new Enrolments(database, orgs, new Audit(database), keys, "https://office.example", () -> NOW, random);
        var county = database.write(tx -> orgs.addRoot(tx, OrgKind.COUNTY, new Wording("海州区", "Haizhou")));
        site = database.write(tx -> orgs.add(tx, county, OrgKind.CHILDRENS_HOME, new Wording("童趣", "Tongqu")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoAsksAgainWithTheSameKeyIsAnsweredAlikeAndIsNoSecondKiosk() {
        var request = new Enrolment.Request(codeForNew(), key());

        var answer = enrolments.enrol(request);

        assertThat(enrolments.enrol(request)).isEqualTo(answer);
        assertThat(kiosks.all()).hasSize(1);
        assertThat(kiosks.ofBearer(Hash.of(answer.bearer().array()))).isPresent();
        assertThatThrownBy(() -> enrolments.enrol(new Enrolment.Request(request.token(), key())))
                .isInstanceOfSatisfying(CodeRefused.class, e -> assertThat(e.code()).isEqualTo("no-such-code"));
    }

    @Test
    void anIntroductionThatIsGrantedTwiceIsOneKioskAtItsFirstSite() {
        var introduction = new Introduction.New(key());

        var grant = enrolments.offline("admin", introduction, site);

        assertThat(enrolments.offline("admin", introduction, site + 1)).isEqualTo(grant);
        assertThat(kiosks.all()).hasSize(1);
        assertThat(Grant.verified(enrolments.signed(grant), root.verifyKey())).isEqualTo(grant);
    }

    @Test
    void aKnownKioskGetsANewKeyAndStaysWhoItIs() {
        var old = key();
        var first = enrolments.enrol(new Enrolment.Request(codeForNew(), old));
        var fresh = key();
        var renewal = new Enrolment.Renewal(codeFor(first.kiosk()), first.kiosk(), fresh);

        var grant = Grant.verified(enrolments.renew(renewal), root.verifyKey());

        assertThat(grant.kiosk()).isEqualTo(first.kiosk());
        assertThat(grant.slot()).isEqualTo(first.slot());
        assertThat(grant.key()).isEqualTo(fresh);
        assertThat(kiosks.find(first.kiosk()).orElseThrow().key()).isEqualTo(fresh);
        assertThat(kiosks.formerKeys(first.kiosk())).containsExactly(old);
        assertThat(kiosks.ofBearer(Hash.of(first.bearer().array()))).isEmpty();
        assertThat(kiosks.ofBearer(Hash.of(grant.bearer().array()))).isPresent();
        // its answer was lost on the way
        assertThat(Grant.verified(enrolments.renew(renewal), root.verifyKey())).isEqualTo(grant);
        assertThat(kiosks.formerKeys(first.kiosk())).containsExactly(old);
    }

    @Test
    void aCodeIsForWhomItWasMadeAndStaysGoodWhereSomebodyElseTriesIt() {
        var one = enrolments.enrol(new Enrolment.Request(codeForNew(), key())).kiosk();
        var two = enrolments.enrol(new Enrolment.Request(codeForNew(), key())).kiosk();
        var forOne = codeFor(one);
        var forNew = codeForNew();

        refused("code-for-other-kiosk", () -> enrolments.renew(new Enrolment.Renewal(forOne, two, key())));
        refused("code-for-known-kiosk", () -> enrolments.enrol(new Enrolment.Request(forOne, key())));
        refused("code-for-new-kiosk", () -> enrolments.renew(new Enrolment.Renewal(forNew, one, key())));
        refused("no-such-code", () -> enrolments.renew(new Enrolment.Renewal(7, one, key())));
        assertThat(enrolments.renew(new Enrolment.Renewal(forOne, one, key())).length()).isPositive();
        assertThat(enrolments.enrol(new Enrolment.Request(forNew, key())).slot()).isEqualTo(2);
    }

    @Test
    void aKeyThatWasReplacedNeverComesBack() {
        var old = key();
        var id = enrolments.offline("admin", new Introduction.New(old), site).kiosk();
        enrolments.offline("admin", new Introduction.Again(key(), id), site);

        denied(Denied.Code.KEY_USED, () -> enrolments.offline("admin", new Introduction.New(old), site));
        denied(Denied.Code.KEY_USED, () -> enrolments.offline("admin", new Introduction.Again(old, id), site));
        assertThat(kiosks.all()).hasSize(1);
    }

    @Test
    void aRevokedKioskIsNotTakenInAgain() {
        var introduction = new Introduction.New(key());
        var id = enrolments.offline("admin", introduction, site).kiosk();
        var code = codeFor(id);
        database.change(tx -> kiosks.revoke(tx, id, LocalDate.parse("2026-03-01")));

        denied(Denied.Code.REVOKED, () -> codeFor(id));
        denied(Denied.Code.REVOKED, () -> enrolments.offline("admin", introduction, site));
        denied(Denied.Code.REVOKED, () -> enrolments.offline("admin", new Introduction.Again(key(), id), site));
        denied(Denied.Code.REVOKED, () -> enrolments.renew(new Enrolment.Renewal(code, id, key())));
    }

    @Test
    void aKioskOrASiteThatNobodyKnowsIsRefused() {
        var stranger = KioskId.random(random);

        denied(Denied.Code.NO_SUCH_KIOSK, () -> codeFor(stranger));
        denied(Denied.Code.NO_SUCH_KIOSK, () -> enrolments.offline("admin", new Introduction.Again(key(), stranger), site));
        denied(Denied.Code.NO_SUCH_SITE, () -> enrolments.offline("admin", new Introduction.New(key()), site + 1));
        assertThat(kiosks.all()).isEmpty();
    }

    private VerifyKey key() {
        return SignKey.random(random).verifyKey();
    }

    private long codeForNew() {
        return codes.issue(site, RootFingerprint.of(root.verifyKey()), random, NOW).token();
    }

    private long codeFor(KioskId kiosk) {
        return codes.issueFor(kiosk, RootFingerprint.of(root.verifyKey()), random, NOW).token();
    }

    private static void refused(String code, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(CodeRefused.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static void denied(Denied.Code code, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(Denied.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
