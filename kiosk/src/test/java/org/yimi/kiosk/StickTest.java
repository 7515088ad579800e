package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Bytes;
import org.yimi.kiosk.delivery.TestKiosk;
import org.yimi.kiosk.ui.FxThread;

/** Staff, a real window and a folder that appears and goes as a stick does. */
class StickTest {
    @TempDir
    private Path dir;

    private OpenKiosk kiosk;
    private StaffHands staff;
    private Path stick;

    @BeforeEach
    void atTheDesk() throws Exception {
        kiosk = new OpenKiosk(dir);
        stick = kiosk.media.resolve("KINGSTON");
        for (var session = 0; session < 3; session++) TestKiosk.handOver(kiosk.folder.outbox);
        staff = StaffHands.known(kiosk);
        staff.signIn();
    }

    @AfterEach
    void close() throws Exception {
        kiosk.close();
    }

    @Test
    void aStickThatIsPutInIsAskedForAndTakesEverythingAndBringsTheReceipt() throws Exception {
        kiosk.tap("#stick");
        kiosk.await("stick-none");
        Files.createDirectory(stick);
        passes(2);
        kiosk.await("stick-new");
        assertThat(staff.words()).contains("KINGSTON");
        assertThat(stick).isEmptyDirectory();

        kiosk.tap("#stick-use");
        kiosk.await("stick-ready");
        kiosk.tap("#stick-begin");
        kiosk.await("trip");
        assertThat(staff.words()).contains("现在可以拔U盘了", "U盘上有 3 份");
        kiosk.tap("#stick-done");
        kiosk.await("desk");
        assertThat(kiosk.folder.outbox.standing().waiting()).isEqualTo(3);

        Files.move(stick, dir.resolve("at-the-office"));
        passes(2);
        atTheOffice(dir.resolve("at-the-office/yimi"));
        Files.move(dir.resolve("at-the-office"), stick);
        passes(2);
        kiosk.await("stick-ready");
        kiosk.tap("#stick-begin");
        kiosk.await("trip");
        assertThat(staff.words()).contains("收到回执，谢谢", "没有等着送的");
        assertThat(kiosk.folder.outbox.standing().waiting()).isZero();
    }

    @Test
    void aStickThatIsPulledOutSaysThatNothingIsLost() throws Exception {
        Files.createDirectories(stick.resolve("yimi"));
        passes(2);
        kiosk.await("stick-ready");
        kiosk.settle();
        Files.move(stick, dir.resolve("pulled-out"));
        kiosk.window.tap("#stick-begin");

        kiosk.await("trip");
        assertThat(staff.words()).contains("U盘拔出来了", "什么都没有丢");
        assertThat(kiosk.folder.outbox.standing().waiting()).isEqualTo(3);
        assertThat(kiosk.media).isEmptyDirectory();
        kiosk.tap("#stick-done");
        kiosk.await("desk");
    }

    @Test
    void whileFilesGoTheScreenSaysNotToPullAndStaffModeStaysOpen() throws Exception {
        Files.createDirectories(stick.resolve("yimi"));
        passes(2);
        kiosk.await("stick-ready");
        kiosk.settle();
        var diskMayGoOn = new CountDownLatch(1);
        kiosk.disk.execute(() -> waitFor(diskMayGoOn));
        kiosk.window.tap("#stick-begin");
        kiosk.await("carrying");
        assertThat(staff.words()).contains("请不要拔");
        kiosk.staffNanos.addAndGet(Duration.ofMinutes(10).toNanos());
        FxThread.run(kiosk.staff::tick);
        assertThat(FxThread.call(kiosk::shown)).isEqualTo("carrying");

        diskMayGoOn.countDown();
        kiosk.await("trip");
    }

    @Test
    void whoGoesBackToTheDeskStaysThereWhileTheStickIsIn() throws Exception {
        Files.createDirectories(stick.resolve("yimi"));
        passes(2);
        kiosk.await("stick-ready");
        kiosk.tap("#back");
        kiosk.await("desk");

        passes(2);
        passes(2);

        assertThat(FxThread.call(kiosk::shown)).isEqualTo("desk");
    }

    @Test
    void aStickWithoutTheFolderDisturbsNobodyAtTheDesk() throws Exception {
        Files.createDirectory(stick);
        passes(2);
        passes(2);

        assertThat(FxThread.call(kiosk::shown)).isEqualTo("desk");
        assertThat(stick).isEmptyDirectory();
    }

    @Test
    void overAPlainConnectionTheStickIsTheFirstWay() {
        assertThat(kiosk.window.node("#stick").getStyleClass()).contains("main");
        assertThat(kiosk.window.node("#export").getStyleClass()).doesNotContain("main");
        assertThat(staff.words()).contains("请按下面的“用U盘带走”");
    }

    private void atTheOffice(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("out"))) {
            for (var file : files.toList()) kiosk.office.take(Bytes.of(Files.readAllBytes(file)));
        }
        var name = kiosk.folder.credentials.identity().orElseThrow().kiosk() + ".receipt";
        Files.write(Files.createDirectory(folder.resolve("in")).resolve(name), kiosk.office.receipt(Instant.now()).array());
    }

    private void passes(int seconds) throws Exception {
        staff.passes(Duration.ofSeconds(seconds));
        kiosk.settle();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
