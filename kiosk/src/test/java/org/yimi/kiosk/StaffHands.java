package org.yimi.kiosk;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.PinHash;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.envelope.StaffList;
import org.yimi.kiosk.optical.QrReader;
import org.yimi.kiosk.ui.FxThread;

/** Somebody who may open staff mode, at an open kiosk; all calls come from the test's thread. */
final class StaffHands {
    static final String NUMBER = "1001";
    static final String PIN = "204711";
    static final Bytes BADGE = Bytes.of(new byte[] {8, 7, 6, 5, 4, 3, 2, 1});

    private final OpenKiosk kiosk;
    private final Robot robot;

    private StaffHands(OpenKiosk kiosk) throws Exception {
        this.kiosk = kiosk;
        robot = FxThread.call(Robot::new);
    }

    /** Nobody has told the kiosk of them. */
    static StaffHands at(OpenKiosk kiosk) throws Exception {
        return new StaffHands(kiosk);
    }

    /** The office has told the kiosk of them, by the first item of its feed. */
    static StaffHands known(OpenKiosk kiosk) throws Exception {
        var member = new StaffList.Member(NUMBER, PinHash.of(PIN, new SecureRandom()), Hash.of(BADGE.array()));
        var identity = kiosk.folder.credentials.identity().orElseThrow();
        kiosk.folder.feed.take(identity, List.of(kiosk.office.tells(1, new StaffList(List.of(member)))));
        kiosk.folder.bulletin.refresh();
        return new StaffHands(kiosk);
    }

    /** From the start screen to the desk. */
    void signIn() throws Exception {
        kiosk.settle();
        scanBadge();
        kiosk.await("sign-in");
        type(PIN);
        kiosk.await("desk");
    }

    void scanBadge() throws Exception {
        scan(ScanCode.BADGE.write(BADGE));
    }

    /** As a scanner types it, with Enter. */
    void scan(String code) throws Exception {
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

    /** The same as events: a robot's keys take too long for a thousand characters. */
    void scanLong(String code) throws Exception {
        FxThread.run(() -> {
            var root = kiosk.window.navigator().root();
            (code + "\r").chars().forEach(character -> root.fireEvent(new KeyEvent(
                    KeyEvent.KEY_TYPED, Character.toString(character), "", KeyCode.UNDEFINED,
                    false, false, false, false)));
        });
    }

    /** Five taps into the hidden corner. */
    void knock() throws Exception {
        kiosk.settle();
        for (var tap = 0; tap < 5; tap++)
            FxThread.run(() -> {
                var root = kiosk.window.navigator().root();
                robot.mouseMove(root.localToScreen(
                        root.getLayoutBounds().getWidth() - 4, root.getLayoutBounds().getHeight() - 4));
                robot.mouseClick(MouseButton.PRIMARY);
            });
    }

    void tapKeys(String digits) throws Exception {
        kiosk.settle();
        for (var at = 0; at < digits.length(); at++) kiosk.window.tap("#key-" + digits.charAt(at));
    }

    void type(String digits) throws Exception {
        tapKeys(digits);
        kiosk.window.tap("#enter");
    }

    /** Taps that far from the middle of a node, in pixels. */
    void tapBeside(String selector, double x, double y) throws Exception {
        FxThread.run(() -> {
            kiosk.window.navigator().root().layout();
            var bounds = kiosk.window.node(selector).getLayoutBounds();
            var middle = new Point2D(bounds.getCenterX() + x, bounds.getCenterY() + y);
            robot.mouseMove(kiosk.window.node(selector).localToScreen(middle));
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }

    /** Taps where the pointer is. */
    void tapAgain() throws Exception {
        FxThread.run(() -> {
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }

    void awaitWords(String words) throws Exception {
        kiosk.window.await(() -> words().contains(words));
    }

    /** What stands on the screen. */
    String words() {
        return kiosk.window.navigator().root().lookupAll("Label").stream()
                .map(Label.class::cast)
                .filter(Node::isVisible)
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    /** So much time passes without a touch. */
    void passes(Duration alone) throws Exception {
        kiosk.settle();
        kiosk.staffNanos.addAndGet(alone.toNanos());
        FxThread.run(kiosk.staff::tick);
    }

    /** What a camera reads that sees the whole window. */
    String reads() throws Exception {
        kiosk.settle();
        kiosk.window.await(() -> kiosk.window.node(".qr").getLayoutBounds().getWidth() > 100);
        var picture = FxThread.call(() -> kiosk.window.navigator().root().snapshot(null, null));
        var wide = (int) picture.getWidth();
        var high = (int) picture.getHeight();
        var pixels = new int[wide * high];
        picture.getPixelReader().getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
        return QrReader.read(pixels, wide, high);
    }
}
