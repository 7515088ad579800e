package org.yimi.kiosk.ui;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.survey.Question;
import org.yimi.kiosk.store.StoreFault;
import org.yimi.kiosk.visit.Display;
import org.yimi.kiosk.visit.EyeRest;
import org.yimi.kiosk.visit.IdleRule;
import org.yimi.kiosk.visit.Listening;
import org.yimi.kiosk.visit.Overlay;
import org.yimi.kiosk.visit.Pace;
import org.yimi.kiosk.visit.Screen;
import org.yimi.kiosk.visit.Trouble;
import org.yimi.kiosk.visit.Visit;

/**
 * Where a visit stands and what is shown of it: one step at a time, the calm screen where a step fails, a rest for the
 * eyes between two screens, and how long nobody has touched. FX thread only.
 */
public final class Stage {
    private static final Logger log = LoggerFactory.getLogger(Stage.class);

    private final Callable<Screen> doorway;
    private final Executor disk;
    private final LongSupplier nanos;
    private final BiConsumer<Visit, Display> painter;

    private Screen.Start start = new Screen.Start(Set.of());
    private Visit visit = Visit.of(start);
    private Supplier<Display> usual = () -> Display.USUAL;
    private Display display = Display.USUAL;
    private Pace pace = Pace.NONE;
    private EyeRest eyes = EyeRest.NONE;
    private boolean painted;
    private boolean busy;
    private boolean over;
    private long touchedAt;

    /**
     * @param doorway what a child finds on arriving: start, or a reason to be closed; runs on {@code disk}
     * @param disk one platform thread for everything that touches the disk
     * @param nanos monotonic time
     * @param painter shows a visit; called on the FX thread
     */
    public Stage(Callable<Screen> doorway, Executor disk, LongSupplier nanos, BiConsumer<Visit, Display> painter) {
        this.doorway = doorway;
        this.disk = disk;
        this.nanos = nanos;
        this.painter = painter;
    }

    /** How every child finds the screens from here on; must not touch the disk. */
    public void usual(Supplier<Display> found) {
        usual = found;
        display = found.get();
    }

    /** What comes next is shown as every child finds it. */
    void displayNextAsUsual() {
        display = usual.get();
    }

    /** What a child finds on arriving. Runs on the disk's thread. */
    Visit arriving() throws Exception {
        return Visit.of(doorway.call());
    }

    Visit visit() {
        return visit;
    }

    /** As the child found it. */
    Screen.Start start() {
        return start;
    }

    Display display() {
        return display;
    }

    /** Shows what stands in this way. */
    void display(Display chosen) {
        display = chosen;
        painter.accept(visit, display);
    }

    /** The window shows something else: whatever comes next is painted. */
    void forget() {
        painted = false;
    }

    /** How long each question has stood before this child. */
    Map<String, Duration> stood() {
        return pace.stood();
    }

    /** A visit goes on after a crash with this question. */
    void resumes(Question question) {
        pace = Pace.resumed(question);
    }

    /** Somebody touched the screen. The offer to resume is not prolonged by that: its key must go in time. */
    void touched() {
        if (painted && visit.screen() instanceof Screen.Resume) return;
        touchedAt = nanos.getAsLong();
    }

    /** Looks whether the idle rule is due. Returns whether the visit is to end. */
    boolean tick() {
        // who listens need not touch
        if (visit.listening() == Listening.NOW) touched();
        var untouched = Duration.ofNanos(nanos.getAsLong() - touchedAt);
        return switch (IdleRule.of(visit).after(untouched)) {
            case NOTHING -> false;
            case ASK -> {
                paint(visit.under(Overlay.STILL_THERE));
                yield false;
            }
            case RESET -> {
                var found = visit.atDoorway();
                if (found) lookAgain();
                yield !found;
            }
        };
    }

    /** Nobody is here: trouble may have come or gone. A child who taps meanwhile comes first. */
    private void lookAgain() {
        touched();
        if (!display.equals(usual.get())) display(usual.get());
        var before = visit;
        Work.run(
                disk,
                doorway,
                screen -> {
                    if (visit.equals(before) && !busy) show(Visit.of(screen));
                },
                this::broken);
    }

    /** Something failed that nobody foresaw: the calm screen, and nothing is collected until the doorway opens again. */
    void broken(Throwable failure) {
        var calm = Visit.of(new Screen.Closed(trouble(failure)));
        if (visit.equals(calm)) log.debug("still so", failure);
        else log.error("the visit cannot go on", failure);
        busy = false;
        show(calm);
    }

    /** A part of the program is gone that does not come back: the calm screen from here on, whatever is tapped. */
    void end(Throwable failure) {
        broken(failure);
        over = true;
    }

    private static Trouble trouble(Throwable failure) {
        return switch (StoreFault.of(failure)) {
            case DISK_FULL -> Trouble.DISK_FULL;
            case DAMAGED -> Trouble.DATA_UNREADABLE;
            case OTHER -> Trouble.BROKEN;
        };
    }

    /** One thing at a time: a second tap while the first is being kept does nothing. */
    void after(Callable<Visit> work) {
        if (busy) return;
        busy = true;
        Work.run(
                disk,
                work,
                next -> {
                    busy = false;
                    show(next);
                },
                this::broken);
    }

    /** For steps that keep nothing. */
    void now(Visit next) {
        if (!busy) show(next);
    }

    private void show(Visit next) {
        touchedAt = nanos.getAsLong();
        var screen = eyes.before(next.screen(), visit.screen(), touchedAt);
        paint(screen.equals(next.screen()) ? next : next.resting(screen));
    }

    private void paint(Visit next) {
        if (over || (painted && next.equals(visit))) return;
        visit = next;
        if (next.screen() instanceof Screen.Start found) start = found;
        pace = pace.showing(next.screen(), nanos.getAsLong());
        eyes = eyes.showing(next.screen(), nanos.getAsLong());
        painted = true;
        try {
            painter.accept(next, display);
        } catch (RuntimeException | LinkageError e) {
            if (next.screen() instanceof Screen.Closed) throw e;
            broken(e);
        }
    }
}
