package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.optical.Receiver;
import org.yimi.kiosk.delivery.TestKiosk;
import org.yimi.kiosk.delivery.TestOffice;
import org.yimi.kiosk.ui.FxThread;

/** Staff mode on a real window, with a scanner that types. */
class StaffModeTest {
    @TempDir
    private Path dir;

    private OpenKiosk kiosk;
    private StaffHands staff;

    @BeforeEach
    void openWithStaff() throws Exception {
        kiosk = new OpenKiosk(dir);
        staff = StaffHands.known(kiosk);
    }

    @AfterEach
    void close() throws Exception {
        kiosk.close();
    }

    @Test
    void aBadgeAPinAndAPhoneTakeEverythingToTheOfficeAndTheReceiptComesBack() throws Exception {
        for (var session = 0; session < 3; session++) TestKiosk.handOver(kiosk.folder.outbox);

        staff.scanBadge();
        kiosk.await("sign-in");
        staff.type(StaffHands.PIN);
        kiosk.await("desk");
        assertThat(staff.words()).contains("有 3 份还没有送到", "扫码枪正常", "现在连不上办公室");

        kiosk.tap("#export");
        kiosk.await("presets");
        assertThat(staff.words()).contains("约 1 秒");
        kiosk.tap("#play-usual");
        kiosk.await("film");
        for (var bundle : filmed()) kiosk.office.take(bundle);
        kiosk.tap("#film-done");
        kiosk.await("desk");

        staff.scan(ScanCode.RECEIPT.write(kiosk.office.receipt(Instant.now())));
        kiosk.await("received");
        assertThat(staff.words()).contains("收到回执，谢谢");
        kiosk.tap("#outcome-read");
        kiosk.await("desk");
        assertThat(staff.words()).contains("孩子们的话都送到了", "最近一次回执");
        assertThat(kiosk.folder.outbox.standing().waiting()).isZero();

        kiosk.tap("#leave");
        kiosk.await("start");
    }

    @Test
    void theHiddenCornerAsksForNumberAndPinAndAWrongOneMustWait() throws Exception {
        staff.knock();
        kiosk.await("sign-in");
        staff.type(StaffHands.NUMBER);
        kiosk.window.await(() -> staff.words().contains("请输入密码"));
        staff.type("999999");
        kiosk.window.await(() -> staff.words().contains("工号或密码不对"));

        assertThat(staff.words()).contains("请等").contains("请输入您的工号");
        staff.tapKeys(StaffHands.NUMBER);
        assertThat(FxThread.call(() -> kiosk.window.node("#enter").isDisabled())).isTrue();
        // the badge does not wait for what was tried at the pad
        staff.scanBadge();
        kiosk.window.await(() -> staff.words().contains("请输入密码"));
        staff.type(StaffHands.PIN);
        kiosk.await("desk");
    }

    @Test
    void aNumberThatNobodyHasAsksForAPinAllTheSame() throws Exception {
        staff.knock();
        kiosk.await("sign-in");
        staff.type("7777");
        kiosk.window.await(() -> staff.words().contains("请输入密码"));
        staff.type(StaffHands.PIN);

        kiosk.window.await(() -> staff.words().contains("工号或密码不对"));
    }

    @Test
    void aReceiptCanBeScannedWithoutSigningInAndAForeignOneChangesNothing() throws Exception {
        TestKiosk.handOver(kiosk.folder.outbox);
        kiosk.office.take(kiosk.folder.outbox.next());

        staff.scan(ScanCode.RECEIPT.write(new TestOffice().receipt(Instant.now())));
        kiosk.await("received");
        assertThat(staff.words()).contains("这张回执用不了", "bad-signature");
        assertThat(kiosk.folder.outbox.standing().waiting()).isEqualTo(1);
        kiosk.tap("#outcome-read");
        kiosk.await("start");

        var receipt = ScanCode.RECEIPT.write(kiosk.office.receipt(Instant.now()));
        staff.scan(receipt);
        kiosk.await("received");
        assertThat(staff.words()).contains("收到回执，谢谢");
        assertThat(kiosk.folder.outbox.standing().waiting()).isZero();
    }

    @Test
    void whileAChildIsThereNeitherBadgeNorCornerOpenAnything() throws Exception {
        kiosk.tap("#begin");
        kiosk.await("band");
        kiosk.settle();

        FxThread.run(() -> kiosk.window.node("#band-B").requestFocus());
        staff.scanBadge();
        staff.knock();
        kiosk.settle();

        assertThat(FxThread.call(kiosk.staff::open)).isFalse();
        assertThat(FxThread.call(kiosk::shown)).isEqualTo("band");
    }

    @Test
    void aReceiptThatIsStillBeingReadWhenAChildBeginsIsTakenAndNotShown() throws Exception {
        TestKiosk.handOver(kiosk.folder.outbox);
        kiosk.office.take(kiosk.folder.outbox.next());
        var diskMayGoOn = new CountDownLatch(1);
        kiosk.disk.execute(() -> waitFor(diskMayGoOn));

        staff.scan(ScanCode.RECEIPT.write(kiosk.office.receipt(Instant.now())));
        kiosk.window.tap("#begin");
        kiosk.await("band");
        diskMayGoOn.countDown();
        kiosk.settle();

        assertThat(FxThread.call(kiosk::shown)).isEqualTo("band");
        assertThat(kiosk.folder.outbox.standing().waiting()).isZero();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void afterStaffAChildFindsTheKioskAsBefore() throws Exception {
        staff.knock();
        kiosk.await("sign-in");
        kiosk.tap("#leave");
        kiosk.await("start");

        kiosk.tap("#begin");
        kiosk.await("band");
    }

    @Test
    void thePadIsLeftAfterHalfAMinuteAndTheDeskAfterTwo() throws Exception {
        staff.knock();
        kiosk.await("sign-in");
        staff.passes(Duration.ofSeconds(30));
        kiosk.await("start");

        staff.scanBadge();
        kiosk.await("sign-in");
        staff.type(StaffHands.PIN);
        kiosk.await("desk");
        staff.passes(Duration.ofSeconds(119));
        assertThat(FxThread.call(kiosk::shown)).isEqualTo("desk");
        staff.passes(Duration.ofSeconds(1));
        kiosk.await("start");
    }

    /** What a phone before the window has read when a round is over. */
    private List<Bytes> filmed() throws Exception {
        var receiver = new Receiver();
        var whole = new ArrayList<Bytes>();
        for (var tries = 0; whole.isEmpty() && tries < 100; tries++)
            if (receiver.take(staff.reads()) instanceof Receiver.Taken.Whole(_, var stream)) whole.add(stream);
        return whole;
    }
}
