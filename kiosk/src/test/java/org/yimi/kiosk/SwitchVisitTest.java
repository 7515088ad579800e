package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.kiosk.staff.SwitchFile;
import org.yimi.kiosk.ui.FxThread;
import org.yimi.kiosk.visit.Display;
import org.yimi.kiosk.visit.Scanning;

/** U19: a child whose only way to the kiosk is one switch. */
class SwitchVisitTest {
    /** What comes sooner after a key is no press of its own. */
    private static final Duration APART = Duration.ofMillis(300);

    @TempDir
    private Path dir;

    private OpenKiosk kiosk;
    private Robot robot;

    @BeforeEach
    void open() throws Exception {
        kiosk = new OpenKiosk(dir);
        robot = FxThread.call(Robot::new);
    }

    @AfterEach
    void close() throws Exception {
        kiosk.close();
    }

    @Test
    void theSwitchAloneBeginsAgreesAnswersAndStops() throws Exception {
        press(KeyCode.SPACE);
        while (!FxThread.call(kiosk::shown).equals("question")) chooseTheNextScreen(kiosk.next());
        chooseTheNextScreen(".answer");
        choose("#stop");
        choose("#stop-yes");
        kiosk.await("thanks");
        choose("#home");
        kiosk.await("start");

        kiosk.settle();
        pass(Duration.ofSeconds(1));
        assertThat(isDark()).as("the next child finds the kiosk as usual").isTrue();
        assertThat(kiosk.folder.outbox.waitingSince()).isEmpty();
    }

    @Test
    void aTouchGoesOnWorkingAndAClickWhereThePointerWasLeftIsTheSwitch() throws Exception {
        press(KeyCode.ENTER);
        kiosk.window.await(() -> !frames().isEmpty());

        kiosk.tap("#begin");
        kiosk.await("band");
        kiosk.settle();
        kiosk.window.await(() -> pointsAt("#band-A"));
        FxThread.run(() -> robot.mouseClick(MouseButton.PRIMARY));

        kiosk.await("assent");
        assertThat(FxThread.call(() -> kiosk.window.node("#assent").getStyleClass())).contains("band-a");
    }

    @Test
    void aScannedBadgeIsNoPressAndStaffModeIsNotScanned() throws Exception {
        var staff = StaffHands.known(kiosk);
        press(KeyCode.SPACE);
        kiosk.window.await(() -> !frames().isEmpty());

        kiosk.staffNanos.addAndGet(APART.toNanos());
        staff.scanBadge();
        kiosk.await("sign-in");
        pass(Duration.ofSeconds(1));
        press(KeyCode.SPACE);
        press(KeyCode.ENTER);

        assertThat(isDark()).isTrue();
        assertThat(FxThread.call(kiosk::shown)).isEqualTo("sign-in");
        staff.type(StaffHands.PIN);
        kiosk.await("desk");
    }

    @Test
    void staffMakeAKioskReadyForASwitchThatClicksAndSoItStays() throws Exception {
        var staff = StaffHands.known(kiosk);
        staff.signIn();
        kiosk.tap("#checks");
        kiosk.await("checks-list");
        kiosk.tap("#check-switch");
        kiosk.await("switch");
        kiosk.tap("#switch-SLOW");
        kiosk.window.await(() -> chosen("#switch-SLOW"));
        kiosk.tap("#back");
        kiosk.await("checks-list");
        kiosk.tap("#back");
        kiosk.await("desk");
        kiosk.tap("#leave");
        kiosk.await("start");
        kiosk.settle();

        kiosk.window.await(() -> pointsAt("#begin"));
        FxThread.run(() -> robot.mouseClick(MouseButton.PRIMARY));

        kiosk.await("band");
        assertThat(new SwitchFile(dir).usual()).isEqualTo(Display.USUAL.with(Scanning.SLOW));
    }

    @Test
    void itIsAlsoChosenAmongTheChoicesAndMadeSlower() throws Exception {
        kiosk.tap("#see-better");
        kiosk.tap("#slower");
        kiosk.window.await(() -> chosen("#slower") && chosen("#one-switch"));
        kiosk.window.await(() -> pointsAt("#large-text"));
        choose("#large-text");

        kiosk.window.await(() -> chosen("#large-text") && chosen("#slower"));
    }

    private void chooseTheNextScreen(String selector) throws Exception {
        var before = FxThread.call(kiosk::screen);
        choose(selector);
        kiosk.window.await(() -> !kiosk.screen().equals(before));
    }

    /** Waits until it is pointed out, its row first where it is in one, and presses. */
    private void choose(String selector) throws Exception {
        kiosk.settle();
        var node = FxThread.call(() -> kiosk.window.node(selector));
        boolean alone;
        do {
            kiosk.window.await(() -> frames().stream().anyMatch(frame -> frames(frame, node)));
            alone = FxThread.call(() -> frames().size() == 1);
            press(KeyCode.ENTER);
        } while (!alone);
    }

    private void press(KeyCode key) throws Exception {
        pass(APART);
        FxThread.run(() -> robot.keyType(key));
        pass(APART);
    }

    private void pass(Duration time) throws Exception {
        var begun = System.nanoTime();
        kiosk.window.await(() -> System.nanoTime() - begun > time.toNanos());
    }

    private boolean chosen(String selector) {
        var node = kiosk.window.node(selector);
        return node != null && node.getStyleClass().contains("chosen");
    }

    private boolean pointsAt(String selector) {
        return frames().size() == 1 && frames(frames().iterator().next(), kiosk.window.node(selector));
    }

    private boolean isDark() throws Exception {
        return FxThread.call(() -> frames().isEmpty());
    }

    private Set<Node> frames() {
        return kiosk.window.navigator().root().lookupAll(".scan-frame");
    }

    private static boolean frames(Node frame, Node target) {
        var one = place(frame);
        var other = place(target);
        return Math.abs(one.getCenterX() - other.getCenterX()) < 2 && Math.abs(one.getCenterY() - other.getCenterY()) < 2;
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
