package org.yimi.kiosk.ui;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.ResponsePatterns;
import org.yimi.content.answer.Rotation;
import org.yimi.content.ink.Paper;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Vocabulary;
import org.yimi.kiosk.delivery.Sittings;
import org.yimi.kiosk.store.StoreFault;
import org.yimi.kiosk.visit.AssentStep;
import org.yimi.kiosk.visit.Display;
import org.yimi.kiosk.visit.EyeRest;
import org.yimi.kiosk.visit.IdleRule;
import org.yimi.kiosk.visit.Listening;
import org.yimi.kiosk.visit.Offer;
import org.yimi.kiosk.visit.Overlay;
import org.yimi.kiosk.visit.Pace;
import org.yimi.kiosk.visit.Screen;
import org.yimi.kiosk.visit.Trouble;
import org.yimi.kiosk.visit.Unfinished;
import org.yimi.kiosk.visit.Visit;
import org.yimi.kiosk.voice.Hearing;

/**
 * Leads one child after the other through a visit: what a tap means, what is kept, what is shown next. Every method
 * runs on the FX thread; keeping happens off it, and the next screen appears once it is durable.
 */
public final class VisitFlow {
    private static final Logger log = LoggerFactory.getLogger(VisitFlow.class);

    private final Sittings sittings;
    private final Function<AgeBand, Offer> shelf;
    private final Supplier<Rotation> rotations;
    private final Callable<Screen> doorway;
    private final Executor disk;
    private final LongSupplier nanos;
    private final Hearing hearing;
    private final BiConsumer<Visit, Display> painter;

    private Screen.Start start = new Screen.Start(Set.of());
    private Visit visit = Visit.of(start);
    private Display display = Display.USUAL;
    private Rotation rotation = Rotation.NONE;
    private Pace pace = Pace.NONE;
    private EyeRest eyes = EyeRest.NONE;
    private boolean painted;
    private boolean busy;
    private boolean over;
    private long touchedAt;

    /**
     * @param shelf what is offered to a band
     * @param rotations a fresh random one for each child
     * @param doorway what a child finds on arriving: start, or a reason to be closed; runs on {@code disk}
     * @param disk one platform thread for everything that touches the disk
     * @param nanos monotonic time
     * @param hearing what the kiosk can read aloud
     * @param painter shows a visit; called on the FX thread
     */
    public VisitFlow(
            Sittings sittings,
            Function<AgeBand, Offer> shelf,
            Supplier<Rotation> rotations,
            Callable<Screen> doorway,
            Executor disk,
            LongSupplier nanos,
            Hearing hearing,
            BiConsumer<Visit, Display> painter) {
        this.sittings = sittings;
        this.shelf = shelf;
        this.rotations = rotations;
        this.doorway = doorway;
        this.disk = disk;
        this.nanos = nanos;
        this.hearing = hearing;
        this.painter = painter;
    }

    /** The first screen after the program started: the doorway decides. */
    public void open() {
        after(() -> Visit.of(doorway.call()));
    }

    /** Back to the start screen, or to the calm one; erases what was unfinished. */
    public void home() {
        display = Display.USUAL;
        after(() -> {
            sittings.end();
            return Visit.of(doorway.call());
        });
    }

    public void goOn(Unfinished unfinished) {
        if (unfinished instanceof Unfinished.Answers(var interview))
            interview.next().ifPresent(question -> pace = Pace.resumed(question));
        now(visit.goOn(unfinished));
    }

    /** How this child wants the screens from here on. */
    public void display(Display chosen) {
        display = chosen;
        painter.accept(visit, display);
    }

    public void begin() {
        rotation = rotations.get();
        now(Visit.of(new Screen.PickBand()));
    }

    public void pick(AgeBand band) {
        now(Visit.of(new Screen.Assent(band, AssentStep.WHO_ASKS)));
    }

    /** A card of the assent was read, or its question answered rightly. */
    public void understood() {
        now(visit.understood());
    }

    /** The question of the assent was answered in another way. */
    public void onceMore() {
        now(visit.onceMore());
    }

    public void agree(AgeBand band) {
        now(Visit.of(new Screen.PickSurvey(band, shelf.apply(band))));
    }

    public void choose(Survey survey, AgeBand band) {
        keepThenShow(visit.choose(survey, band, rotation));
    }

    public void answer(Answer answer) {
        visit.interview().ifPresent(interview -> keepThenShow(visit.in(interview.with(answer))));
    }

    /** 我有话说 was chosen. */
    public void suggest(Vocabulary vocabulary, AgeBand band) {
        keepThenShow(visit.in(band, Idea.of(vocabulary)));
    }

    /** The suggestion as it is now: a picture was chosen, or is to be chosen again, or a sheet is done. */
    public void suggest(AgeBand band, Idea idea) {
        keepThenShow(visit.in(band, idea));
    }

    /** More words by finger, or a drawing. */
    public void ink(Paper paper) {
        now(visit.inking(paper));
    }

    public void back() {
        keepThenShow(visit.back(start, shelf));
    }

    /** 继续, after a rest. */
    public void rested() {
        now(visit.rested());
    }

    public void handOver() {
        var goodbye = visit.leave(start);
        var stood = pace.stood();
        visit.unfinished().ifPresent(unfinished -> {
            var readAloud = isReadByAnAdult(unfinished);
            after(() -> switch (unfinished) {
                case Unfinished.Answers(var interview) -> {
                    sittings.handOver(interview, ResponsePatterns.of(interview, stood), readAloud);
                    yield goodbye;
                }
                case Unfinished.Suggestion(var band, var idea) ->
                    sittings.handOver(band, idea)
                            .map(card -> Visit.of(new Screen.Remembering(band, card)))
                            .orElse(goodbye);
            });
        });
    }

    private boolean isReadByAnAdult(Unfinished unfinished) {
        return unfinished instanceof Unfinished.Answers(var interview)
                && interview.band() == AgeBand.A
                && !hearing.reads(interview.survey(), AgeBand.A, display.language());
    }

    /** The card was looked at. */
    public void remembered() {
        now(visit.leave(start));
    }

    /** 停止 confirmed, 不参加, or nobody there: the goodbye that tells nobody which. */
    public void leave() {
        var goodbye = visit.leave(start);
        after(() -> {
            sittings.end();
            return goodbye;
        });
    }

    public void cover(Overlay overlay) {
        now(visit.under(overlay));
    }

    /** 听一听 was tapped. */
    public void hear() {
        now(hearing.reads(visit.screen(), display.language()) ? visit.hear() : visit.askToRead());
    }

    /** What is read aloud has come to its end. */
    public void heard() {
        now(visit.readToTheEnd());
    }

    /** Somebody touched the screen. The offer to resume is not prolonged by that: its key must go in time. */
    public void touched() {
        if (painted && visit.screen() instanceof Screen.Resume) return;
        touchedAt = nanos.getAsLong();
    }

    /** Looks whether the idle rule is due; to be called about once a second. */
    public void tick() {
        // who listens need not touch
        if (visit.listening() == Listening.NOW) touched();
        var untouched = Duration.ofNanos(nanos.getAsLong() - touchedAt);
        switch (IdleRule.of(visit).after(untouched)) {
            case NOTHING -> {}
            case ASK -> paint(visit.under(Overlay.STILL_THERE));
            case RESET -> {
                if (visit.atDoorway()) lookAgain();
                else home();
            }
        }
    }

    /** Nobody is here: trouble may have come or gone. A child who taps meanwhile comes first. */
    private void lookAgain() {
        touched();
        if (!display.equals(Display.USUAL)) display(Display.USUAL);
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
    public void broken(Throwable failure) {
        var calm = Visit.of(new Screen.Closed(trouble(failure)));
        if (visit.equals(calm)) log.debug("still so", failure);
        else log.error("the visit cannot go on", failure);
        busy = false;
        show(calm);
    }

    /** A part of the program is gone that does not come back: the calm screen from here on, whatever is tapped. */
    public void end(Throwable failure) {
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

    private void keepThenShow(Visit next) {
        after(() -> {
            next.unfinished().ifPresentOrElse(sittings::keep, sittings::end);
            return next;
        });
    }

    /** One thing at a time: a second tap while the first is being kept does nothing. */
    private void after(Callable<Visit> work) {
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
    private void now(Visit next) {
        if (!busy) show(next);
    }

    private void show(Visit next) {
        touchedAt = nanos.getAsLong();
        var screen = eyes.before(next.screen(), visit.screen(), touchedAt);
        paint(screen.equals(next.screen()) ? next : Visit.of(screen));
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
