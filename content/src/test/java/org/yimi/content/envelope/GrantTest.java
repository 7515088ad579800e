package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimi.content.envelope.Refusals.assertRefused;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yimi.content.envelope.Refused.Code;

class GrantTest {
    private static final Random RANDOM = new Random(5);
    /** Alphanumeric, level L. */
    private static final int CHARACTERS_OF_V25 = 1853;

    private final District district = District.random(1);
    private final District other = District.random(2);
    private final VerifyKey key = SignKey.random(RANDOM).verifyKey();

    @Test
    void whatTheOfficeGrantsIsWhatTheKioskReads() {
        var grant = grant(district, staff(3));
        var signed = grant.signedBy(district.keys().feed());

        var scanned = ScanCode.read(ScanCode.GRANT.write(signed)).orElseThrow();

        assertThat(scanned.code()).isEqualTo(ScanCode.GRANT);
        assertThat(Grant.parse(scanned.bytes())).isEqualTo(grant);
        assertThat(Grant.verified(scanned.bytes(), district.keySet().root())).isEqualTo(grant);
        assertThat(grant.root()).isEqualTo(district.keySet().root());
    }

    @Test
    void everyBitThatChangesOnTheWayIsSeen() {
        var good = grant(district, StaffList.NONE).signedBy(district.keys().feed()).array();
        for (var at = 0; at < good.length; at++) {
            var bent = good.clone();
            bent[at] ^= 1;
            assertThatThrownBy(() -> Grant.parse(Bytes.of(bent))).isInstanceOf(Refused.class);
        }
        assertRefused(Code.TRUNCATED, () -> Grant.parse(Bytes.of(Arrays.copyOf(good, good.length - 1))));
    }

    @Test
    void anotherDistrictsGrantIsRefusedWhereTheRootIsKnown() {
        var foreign = grant(other, StaffList.NONE).signedBy(other.keys().feed());

        assertThat(Grant.parse(foreign).root()).isEqualTo(other.keySet().root());
        assertRefused(Code.BAD_SIGNATURE, () -> Grant.verified(foreign, district.keySet().root()));
    }

    @Test
    void aForeignKeySetUnderAnotherSignatureIsRefused() {
        var mixed = grant(district, StaffList.NONE);

        assertRefused(Code.BAD_SIGNATURE, () -> Grant.parse(mixed.signedBy(other.keys().feed())));
        assertRefused(Code.BAD_SIGNATURE, () -> Grant.parse(mixed.signedBy(district.keys().receipt())));
    }

    @Test
    void aKeySetThatItsRootDidNotSignIsRefused() {
        var forged = new Grant(
                key, district.kiosk(), 2, "实验小学", 3, Bytes.of(new byte[32]), "https://office.example",
                district.keySet().signedBy(other.secret().rootKey()), StaffList.NONE);

        assertRefused(Code.BAD_SIGNATURE, () -> Grant.parse(forged.signedBy(district.keys().feed())));
    }

    @Test
    void withFourPeopleItFitsIntoACodeOfVersion25() {
        var text = ScanCode.GRANT.write(grant(district, staff(9)).withStaff(4).signedBy(district.keys().feed()));

        assertThat(text.length()).isLessThanOrEqualTo(CHARACTERS_OF_V25);
    }

    @Test
    void whatWouldNotBeOneLineInAFileIsNoSitesName() {
        assertThatThrownBy(() -> new Grant(
                        key, district.kiosk(), 2, "a\nkey=b", 3, Bytes.of(new byte[32]), "https://office.example",
                        district.signedKeySet(), StaffList.NONE))
                .hasMessageContaining("one line");
    }

    @Test
    void theBearerIsTheSameForTheSameKeyAndForNoOther() {
        var bearer = district.keys().bearer(district.kiosk(), key);

        assertThat(district.keys().bearer(district.kiosk(), key)).isEqualTo(bearer);
        assertThat(district.keys().bearer(district.kiosk(), SignKey.random(RANDOM).verifyKey())).isNotEqualTo(bearer);
        assertThat(other.keys().bearer(district.kiosk(), key)).isNotEqualTo(bearer);
    }

    private Grant grant(District by, StaffList staff) {
        return new Grant(
                key,
                by.kiosk(),
                2,
                "东方社区儿童之家",
                3,
                by.keys().bearer(by.kiosk(), key),
                "https://office.example:8443",
                by.signedKeySet(),
                staff);
    }

    private static StaffList staff(int people) {
        var pin = new PinHash(Bytes.of(new byte[16]), 100_000, Hash.of(new byte[] {1}));
        return new StaffList(IntStream.range(0, people)
                .mapToObj(one -> new StaffList.Member(Integer.toString(1001 + one), pin, Hash.of(new byte[] {(byte) one})))
                .toList());
    }

    @Test
    void aKioskIntroducesItselfAsNewOrAsSomebodyTheOfficeKnows() {
        for (var one : List.of(new Introduction.New(key), new Introduction.Again(key, district.kiosk()))) {
            var scanned = ScanCode.read(ScanCode.INTRODUCTION.write(one.bytes())).orElseThrow();

            assertThat(scanned.code()).isEqualTo(ScanCode.INTRODUCTION);
            assertThat(Introduction.parse(scanned.bytes())).isEqualTo(one);
        }
    }

    @Test
    void whatIsNoIntroductionIsRefused() {
        for (var length : List.of(1, 32, 33, 34, 41, 42))
            assertThatThrownBy(() -> Introduction.parse(Bytes.of(new byte[length])))
                    .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theEightCharactersNameTheKioskAndThenBoth() {
        var introduction = new Introduction.New(key);
        var again = new Introduction.Again(key, district.kiosk());
        var root = district.keySet().root();
        var all = List.of(
                EightCharacters.of(introduction),
                EightCharacters.of(again),
                EightCharacters.of(new Introduction.New(SignKey.random(RANDOM).verifyKey())),
                EightCharacters.of(introduction, root),
                EightCharacters.of(again, root),
                EightCharacters.of(introduction, other.keySet().root()));

        assertThat(all).doesNotHaveDuplicates().allMatch(one -> one.matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"));
        assertThat(EightCharacters.of(introduction)).isEqualTo(all.getFirst());
    }

    @Test
    void theEightCharactersOfAKnownKeyStayWhatTheyAre() {
        var known = new Introduction.New(new VerifyKey(Bytes.of(new byte[32])));

        assertThat(EightCharacters.of(known)).isEqualTo("5KJ4-02ZA");
        assertThat(EightCharacters.of(known, new VerifyKey(Bytes.of(new byte[32])))).isEqualTo("5236-TX8R");
    }
}
