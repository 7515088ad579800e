package org.yimi.kiosk;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.yimi.kiosk.delivery.Reached;
import org.yimi.kiosk.staff.Deliveries;
import org.yimi.kiosk.staff.Enrolments;
import org.yimi.kiosk.staff.Knock;
import org.yimi.kiosk.staff.Scanner;
import org.yimi.kiosk.stick.Carrier;
import org.yimi.kiosk.stick.Sticks;
import org.yimi.kiosk.ui.CheckFlow;
import org.yimi.kiosk.ui.Navigator;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.StaffFlow;
import org.yimi.kiosk.ui.VisitFlow;

/** Staff mode at one window: the scanner's keys, the hidden corner, and what staff see. FX thread only. */
final class StaffRoom {
    private static final double CORNER_MM = 15;

    private final LongSupplier nanos;
    private final Scanner scanner = new Scanner();
    private final Knock knock = new Knock();
    private final StaffFlow flow;
    private final double cornerPx;

    /**
     * @param sticks where USB sticks appear
     * @param reached whether the office could be reached, the last time
     * @param disk one platform thread for everything that touches the disk
     */
    StaffRoom(
            Navigator navigator,
            Reach reach,
            DataFolder folder,
            Sticks sticks,
            Supplier<Reached> reached,
            VisitFlow visits,
            Views views,
            CheckFlow checks,
            Executor disk,
            LongSupplier nanos) {
        this.nanos = nanos;
        this.cornerPx = reach.size().px(CORNER_MM);
        var screens = new StaffViews(navigator, new CheckViews(reach, checks), visits::language);
        flow = new StaffFlow(
                folder.bulletin::staff,
                () -> folder.report(reached.get()),
                folder.outbox,
                new Deliveries(folder.outbox, folder.enroller),
                new Enrolments(
                        folder.credentials,
                        DataFolder.machine(),
                        folder.enroller,
                        folder.offlineEnroller,
                        folder.bulletin),
                new Carrier(sticks, folder.outbox, folder.feed, folder.bulletin, folder.credentials, folder.shelf),
                disk,
                nanos,
                screens::show,
                visits::atDoorway,
                () -> {
                    checks.hush();
                    views.forget();
                    visits.comeBack();
                });
        screens.serve(flow);
        checks.serve(flow);
    }

    /** Hears keys and taps from here on. */
    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_TYPED, key -> {
            scanner.typed(key.getCharacter(), nanos.getAsLong()).ifPresent(flow::scanned);
        });
        // a scanner ends with Enter, which would press whatever button has the focus
        scene.addEventFilter(KeyEvent.ANY, key -> {
            if (key.getCode() == KeyCode.ENTER) key.consume();
        });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            var inCorner = press.getSceneX() > scene.getWidth() - cornerPx
                    && press.getSceneY() > scene.getHeight() - cornerPx;
            if (knock.tapped(inCorner && flow.mayOpen(), nanos.getAsLong())) flow.knocked();
        });
    }

    boolean open() {
        return flow.open();
    }

    void touched() {
        flow.touched();
    }

    /** To be called about once a second while it is open. */
    void tick() {
        flow.tick();
    }
}
