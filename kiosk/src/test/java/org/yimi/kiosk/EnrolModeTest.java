package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.EightCharacters;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.Introduction;
import org.yimi.content.envelope.PinHash;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.envelope.StaffList;
import org.yimi.kiosk.delivery.TestOffice;
import org.yimi.kiosk.ui.FxThread;

/** Enrolment at a real window, with a scanner that types. */
class EnrolModeTest {
    private static final StaffList STAFF = new StaffList(
            List.of(new StaffList.Member("1001", PinHash.of("204711", new SecureRandom()), Hash.of(new byte[] {1}))));

    @TempDir
    private Path dir;

    private OpenKiosk kiosk;
    private StaffHands staff;

    @BeforeEach
    void openAKioskThatNobodyKnows() throws Exception {
        kiosk = new OpenKiosk(dir);
        Files.delete(dir.resolve("identity"));
        staff = StaffHands.at(kiosk);
    }

    @AfterEach
    void close() throws Exception {
        kiosk.close();
    }

    @Test
    void withoutANetworkPeopleCompareAndThenTheKioskIsKnownAndItsStaffCanSignIn() throws Exception {
        var introduction = introduced();
        assertThat(staff.words()).contains(EightCharacters.of(introduction));
        assertThat(kiosk.folder.credentials.identity()).isEmpty();

        staff.scanLong(ScanCode.GRANT.write(kiosk.office.grants(introduction, TestOffice.KIOSK, STAFF)));
        kiosk.await("comparing");
        assertThat(staff.words()).contains(EightCharacters.of(introduction, kiosk.office.rootKey()), "实验小学");
        assertThat(kiosk.folder.credentials.identity()).isEmpty();
        kiosk.tap("#same");
        kiosk.await("received");

        assertThat(staff.words()).contains("登记好了", "实验小学");
        var identity = kiosk.folder.credentials.identity().orElseThrow();
        assertThat(identity.key().verifyKey()).isEqualTo(introduction.key());
        assertThat(identity.machine()).isEqualTo(DataFolder.machine());
        assertThat(kiosk.folder.bulletin.staff()).isEqualTo(STAFF);
        assertThat(dir.resolve("enrolment-key")).doesNotExist();
        kiosk.tap("#outcome-read");
        kiosk.await("start");
        staff.knock();
        kiosk.await("sign-in");
    }

    @Test
    void aStickBringsTheGrantWhileTheKioskShowsItself() throws Exception {
        var introduction = introduced();
        var others = new Introduction.New(SignKey.random(new SecureRandom()).verifyKey());
        var in = Files.createDirectories(kiosk.media.resolve("KINGSTON/yimi/in"));
        Files.write(in.resolve("a.enrolment"), kiosk.office.grants(others, TestOffice.KIOSK, STAFF).array());
        Files.write(in.resolve("b.enrolment"), kiosk.office.grants(introduction, TestOffice.KIOSK, STAFF).array());

        staff.passes(Duration.ofSeconds(2));
        kiosk.await("comparing");
        assertThat(staff.words()).contains(EightCharacters.of(introduction, kiosk.office.rootKey()), "实验小学");
        assertThat(kiosk.folder.credentials.identity()).isEmpty();
        kiosk.tap("#same");
        kiosk.await("received");

        assertThat(staff.words()).contains("登记好了");
        assertThat(kiosk.folder.bulletin.staff()).isEqualTo(STAFF);
    }

    @Test
    void whereTheEightCharactersDifferNothingIsKept() throws Exception {
        var introduction = introduced();

        // somebody between put his own district there
        staff.scanLong(ScanCode.GRANT.write(new TestOffice().grants(introduction, TestOffice.KIOSK, STAFF)));
        kiosk.await("comparing");
        assertThat(staff.words()).doesNotContain(EightCharacters.of(introduction, kiosk.office.rootKey()));
        kiosk.tap("#not-same");
        kiosk.await("received");

        assertThat(staff.words()).contains("什么都没有存");
        assertThat(kiosk.folder.credentials.identity()).isEmpty();
        assertThat(kiosk.folder.bulletin.staff().members()).isEmpty();
        kiosk.tap("#outcome-read");
        kiosk.await("enrol-ways");
    }

    @Test
    void aGrantForAnotherKioskIsRefusedAtOnce() throws Exception {
        introduced();
        var other = new Introduction.New(SignKey.random(new SecureRandom()).verifyKey());

        staff.scanLong(ScanCode.GRANT.write(kiosk.office.grants(other, TestOffice.KIOSK, STAFF)));
        kiosk.await("received");

        assertThat(staff.words()).contains("没有登记成", "另一台机器");
        assertThat(kiosk.folder.credentials.identity()).isEmpty();
    }

    @Test
    void whatIsTypedGoesToTheOfficeAndAWrongAddressOrCodeIsFoundWhileTyping() throws Exception {
        staff.knock();
        kiosk.await("enrol-ways");
        kiosk.tap("#enrol-type");
        kiosk.await("enrol-address");
        type("a:");
        kiosk.tap("#enter");
        kiosk.window.await(() -> staff.words().contains("这个网址不对"));
        for (var i = 0; i < 2; i++) kiosk.tap("#delete");
        type("http://127.0.0.1:1");
        kiosk.tap("#enter");
        kiosk.await("enrol-code");

        assertThat(kiosk.window.node("#key-I")).isNull();
        assertThat(kiosk.window.node("#key-O")).isNull();
        type("0123456789ABCDEFGHJKMNP");
        kiosk.window.await(() -> staff.words().contains("已输 23 个"));
        assertThat(FxThread.call(() -> kiosk.window.node("#enter").isDisabled())).isTrue();
        type("Q");
        kiosk.window.await(() -> staff.words().contains("已输 24 个"));
        kiosk.tap("#enter");
        kiosk.await("received");
        assertThat(staff.words()).contains("没有登记成", "连不上办公室");
    }

    private Introduction introduced() throws Exception {
        staff.knock();
        kiosk.await("enrol-ways");
        kiosk.tap("#enrol-offline");
        kiosk.await("introducing");
        kiosk.settle();
        return kiosk.folder.offlineEnroller.introduction();
    }

    private void type(String text) throws Exception {
        kiosk.settle();
        for (var at = 0; at < text.length(); at++) {
            var character = text.substring(at, at + 1);
            var name =
                    switch (character) {
                        case "." -> "dot";
                        case ":" -> "colon";
                        case "/" -> "slash";
                        default -> character;
                    };
            kiosk.window.tap("#key-" + name);
        }
    }
}
