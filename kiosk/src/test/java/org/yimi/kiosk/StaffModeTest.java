package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.PinHash;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.envelope.StaffList;
import org.yimi.content.optical.Receiver;
import org.yimi.kiosk.delivery.TestKiosk;
import org.yimi.kiosk.delivery.TestOffice;
import org.yimi.kiosk.optical.QrReader;
import org.yimi.kiosk.ui.FxThread;

/** Staff mode on a real window, with a scanner that types. */
class StaffModeTest {
    private static final String NUMBER = "1001";
    private static final String PIN = "204711";
    private static final Bytes BADGE = Bytes.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});

    @TempDir
    private Path dir;

    private OpenKiosk kiosk;
    private Robot robot;

    @BeforeEach
    void openWithStaff() throws Exception {
        kiosk = new OpenKiosk(dir);
        robot = FxThread.call(Robot::new);
        var member = new StaffList.Member(NUMBER, PinHash.of(PIN, new SecureRandom()), Hash.of(BADGE.array()));
        var identity = kiosk.folder.credentials.identity().orElseThrow();
        kiosk.folder.feed.take(identity, List.of(kiosk.office.tells(1, new StaffList(List.of(member)))));
        kiosk.folder.bulletin.refresh();
    }

    @AfterEach
    void close() throws Exception {
        kiosk.close();
    }

    @Test
    void aBadgeAPinAndAPhoneTakeEverythingToTheOfficeAndTheReceiptComesBack() throws Exception {
        for (var session = 0; session < 3; session++) kiosk.folder.outbox.handOver(TestKiosk.session());

        scan(ScanCode.BADGE.write(BADGE));
        kiosk.await("sign-in");
        type(PIN);
        kiosk.await("desk");
        assertThat(words()).contains("有 3 份还没有送到", "扫码枪正常", "现在连不上办公室");

        kiosk.tap("#export");
        kiosk.await("presets");
        assertThat(words()).contains("约 1 秒");
        kiosk.tap("#play-usual");
        kiosk.await("film");
        for (var bundle : filmed()) kiosk.office.take(bundle);
        kiosk.tap("#film-done");
        kiosk.await("desk");

        scan(ScanCode.RECEIPT.write(kiosk.office.receipt(Instant.now())));
        kiosk.await("received");
        assertThat(words()).contains("收到回执，谢谢");
        kiosk.tap("#outcome-read");
        kiosk.await("desk");
        assertThat(words()).contains("孩子们的话都送到了", "最近一次回执");
        assertThat(kiosk.folder.outbox.standing().waiting()).isZero();

        kiosk.tap("#leave");
        kiosk.await("start");
    }

    @Test
    void theHiddenCornerAsksForNumberAndPinAndAWrongOneMustWait() throws Exception {
        knock();
        kiosk.await("sign-in");
        type(NUMBER);
        kiosk.window.await(() -> words().contains("请输入密码"));
        type("999999");
        kiosk.window.await(() -> words().contains("工号或密码不对"));

        assertThat(words()).contains("请等").contains("请输入您的工号");
        tapKeys(NUMBER);
        assertThat(FxThread.call(() -> kiosk.window.node("#enter").isDisabled())).isTrue();
        // the badge does not wait for what was tried at the pad
        scan(ScanCode.BADGE.write(BADGE));
        kiosk.window.await(() -> words().contains("请输入密码"));
        type(PIN);
        kiosk.await("desk");
    }

    @Test
    void aNumberThatNobodyHasAsksForAPinAllTheSame() throws Exception {
        knock();
        kiosk.await("sign-in");
        type("7777");
        kiosk.window.await(() -> words().contains("请输入密码"));
        type(PIN);

        kiosk.window.await(() -> words().contains("工号或密码不对"));
    }

    @Test
    void aReceiptCanBeScannedWithoutSigningInAndAForeignOneChangesNothing() throws Exception {
        kiosk.folder.outbox.handOver(TestKiosk.session());
        kiosk.office.take(kiosk.folder.outbox.next());

        scan(ScanCode.RECEIPT.write(new TestOffice().receipt(Instant.now())));
        kiosk.await("received");
        assertThat(words()).contains("这张回执用不了", "bad-signature");
        assertThat(kiosk.folder.outbox.standing().waiting()).isEqualTo(1);
        kiosk.tap("#outcome-read");
        kiosk.await("start");

        var receipt = ScanCode.RECEIPT.write(kiosk.office.receipt(Instant.now()));
        scan(receipt);
        kiosk.await("received");
        assertThat(words()).contains("收到回执，谢谢");
        assertThat(kiosk.folder.outbox.standing().waiting()).isZero();
    }

    @Test
    void whileAChildIsThereNeitherBadgeNorCornerOpenAnything() throws Exception {
        kiosk.tap("#begin");
        kiosk.await("band");
        kiosk.settle();

        FxThread.run(() -> kiosk.window.node("#band-B").requestFocus());
        scan(ScanCode.BADGE.write(BADGE));
        knock();
        kiosk.settle();

        assertThat(FxThread.call(kiosk.staff::open)).isFalse();
        assertThat(FxThread.call(kiosk::shown)).isEqualTo("band");
    }

    @Test
    void afterStaffAChildFindsTheKioskAsBefore() throws Exception {
        knock();
        kiosk.await("sign-in");
        kiosk.tap("#leave");
        kiosk.await("start");

        kiosk.tap("#begin");
        kiosk.await("band");
    }

    @Test
    void thePadIsLeftAfterHalfAMinuteAndTheDeskAfterTwo() throws Exception {
        knock();
        kiosk.await("sign-in");
        passes(Duration.ofSeconds(30));
        kiosk.await("start");

        scan(ScanCode.BADGE.write(BADGE));
        kiosk.await("sign-in");
        type(PIN);
        kiosk.await("desk");
        passes(Duration.ofSeconds(119));
        assertThat(FxThread.call(kiosk::shown)).isEqualTo("desk");
        passes(Duration.ofSeconds(1));
        kiosk.await("start");
    }

    private void passes(Duration time) throws Exception {
        kiosk.settle();
        kiosk.staffNanos.addAndGet(time.toNanos());
        FxThread.run(kiosk.staff::tick);
    }

    /** What a phone before the window has read when a round is over. */
    private List<Bytes> filmed() throws Exception {
        var receiver = new Receiver();
        var whole = new ArrayList<Bytes>();
        for (var tries = 0; whole.isEmpty() && tries < 100; tries++)
            if (receiver.take(seen()) instanceof Receiver.Taken.Whole(_, var stream)) whole.add(stream);
        return whole;
    }

    private String seen() throws Exception {
        kiosk.window.await(() -> kiosk.window.node(".qr").getLayoutBounds().getWidth() > 100);
        var picture = FxThread.call(() -> kiosk.window.navigator().root().snapshot(null, null));
        var wide = (int) picture.getWidth();
        var high = (int) picture.getHeight();
        var pixels = new int[wide * high];
        picture.getPixelReader().getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
        return QrReader.read(pixels, wide, high);
    }

    private void type(String digits) throws Exception {
        tapKeys(digits);
        kiosk.window.tap("#enter");
    }

    private void tapKeys(String digits) throws Exception {
        kiosk.settle();
        for (var digit : digits.toCharArray()) kiosk.window.tap("#key-" + digit);
    }

    private void knock() throws Exception {
        kiosk.settle();
        for (var tap = 0; tap < 5; tap++)
            FxThread.run(() -> {
                var root = kiosk.window.navigator().root();
                robot.mouseMove(root.localToScreen(
                        root.getLayoutBounds().getWidth() - 4, root.getLayoutBounds().getHeight() - 4));
                robot.mouseClick(MouseButton.PRIMARY);
            });
    }

    private void scan(String code) throws Exception {
        FxThread.run(() -> {
            code.chars().forEach(this::press);
            robot.keyType(KeyCode.ENTER);
        });
    }

    private void press(int character) {
        robot.keyPress(KeyCode.SHIFT);
        if (Character.isDigit(character)) robot.keyRelease(KeyCode.SHIFT);
        robot.keyType(KeyCode.getKeyCode(Character.toString(character)));
        robot.keyRelease(KeyCode.SHIFT);
    }

    private String words() {
        return kiosk.window.navigator().root().lookupAll("Label").stream()
                .map(Label.class::cast)
                .filter(Node::isVisible)
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
    }
}
