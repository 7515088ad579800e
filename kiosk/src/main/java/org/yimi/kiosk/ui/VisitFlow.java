package org.yimi.kiosk.ui;

import java.util.function.Function;
import java.util.function.Supplier;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.ResponsePatterns;
import org.yimi.content.answer.Rotation;
import org.yimi.content.ink.Paper;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Vocabulary;
import org.yimi.kiosk.delivery.Sittings;
import org.yimi.kiosk.visit.AssentStep;
import org.yimi.kiosk.visit.Display;
import org.yimi.kiosk.visit.Offer;
import org.yimi.kiosk.visit.Overlay;
import org.yimi.kiosk.visit.Screen;
import org.yimi.kiosk.visit.Unfinished;
import org.yimi.kiosk.visit.Visit;
import org.yimi.kiosk.voice.Hearing;

/**
 * Leads one child after the other through a visit: what a tap means and what is kept; a {@link Stage} shows what comes of
 * it. Every method runs on the FX thread; keeping happens off it, and the next screen appears once it is durable.
 */
public final class VisitFlow {
    private final Sittings sittings;
    private final Function<AgeBand, Offer> shelf;
    private final Supplier<Rotation> rotations;
    private final Hearing hearing;
    private final Stage stage;

    private Rotation rotation = Rotation.NONE;

    /**
     * @param shelf what is offered to a band
     * @param rotations a fresh random one for each child
     * @param hearing what the kiosk can read aloud
     * @param stage shows the visit; other flows lead over the same one
     */
    public VisitFlow(
            Sittings sittings,
            Function<AgeBand, Offer> shelf,
            Supplier<Rotation> rotations,
            Hearing hearing,
            Stage stage) {
        this.sittings = sittings;
        this.shelf = shelf;
        this.rotations = rotations;
        this.hearing = hearing;
        this.stage = stage;
    }

    /** The first screen after the program started: the doorway decides. */
    public void open() {
        stage.after(stage::arriving);
    }

    /** Back to the start screen, or to the calm one; erases what was unfinished. */
    public void home() {
        stage.displayNextAsUsual();
        stage.after(() -> {
            sittings.end();
            return stage.arriving();
        });
    }

    /** Whether no visit is under way. */
    public boolean atDoorway() {
        return visit().atDoorway();
    }

    /** Something else had the window: what a child finds on arriving, shown anew. */
    public void comeBack() {
        stage.forget();
        home();
    }

    /** In what language the screens are now. */
    public Language language() {
        return stage.display().language();
    }

    public void goOn(Unfinished unfinished) {
        if (unfinished instanceof Unfinished.Answers(var interview)) interview.next().ifPresent(stage::resumes);
        // screened anew: the calm words may not have come any more
        keepThenShow(visit().goOn(unfinished));
    }

    /** How this child wants the screens from here on. */
    public void display(Display chosen) {
        stage.display(chosen);
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
        now(visit().understood());
    }

    /** The question of the assent was answered in another way. */
    public void onceMore() {
        now(visit().onceMore());
    }

    /** What is offered, from its first page. */
    private void offer(AgeBand band) {
        now(Visit.of(new Screen.PickSurvey(band, shelf.apply(band), 0)));
    }

    /** The arrow to the next page was tapped. */
    public void more() {
        now(visit().more());
    }

    /** 我知道 was chosen. */
    public void explain(AgeBand band) {
        now(Visit.of(new Screen.PickExplainer(band, shelf.apply(band), 0)));
    }

    public void explain(Explainer explainer, AgeBand band) {
        now(visit().explain(band, explainer));
    }

    /** A card of the explainer was read. */
    public void read() {
        now(visit().read());
    }

    /**
     * The question of the explainer was answered.
     *
     * @param choice its id, or a code of {@link Answers}
     */
    public void check(String choice, AgeBand band) {
        if (choice.equals(Answers.RATHER_NOT)) offer(band);
        else now(visit().checked(choice));
    }

    public void agree(AgeBand band) {
        offer(band);
    }

    public void choose(Survey survey, AgeBand band) {
        keepThenShow(visit().choose(survey, band, rotation));
    }

    public void answer(Answer answer) {
        visit().interview().ifPresent(interview -> keepThenShow(visit().in(interview.with(answer))));
    }

    /** 我有话说 was chosen. */
    public void suggest(Vocabulary vocabulary, AgeBand band) {
        keepThenShow(visit().in(band, Idea.of(vocabulary)));
    }

    /** The suggestion as it is now: a picture was chosen, or is to be chosen again, or a sheet is done. */
    public void suggest(AgeBand band, Idea idea) {
        keepThenShow(visit().in(band, idea));
    }

    /** More words by finger, or a drawing. */
    public void ink(Paper paper) {
        now(visit().inking(paper));
    }

    /** More words by keys. */
    public void type() {
        now(visit().typing());
    }

    public void back() {
        keepThenShow(visit().back(stage.start(), shelf));
    }

    /** 继续, after a rest. */
    public void rested() {
        now(visit().rested());
    }

    public void handOver() {
        var goodbye = visit().leave(stage.start());
        var stood = stage.stood();
        visit().unfinished().ifPresent(unfinished -> {
            var readAloud = isReadByAnAdult(unfinished);
            stage.after(() -> switch (unfinished) {
                case Unfinished.Answers(var interview) -> {
                    sittings.handOver(interview, ResponsePatterns.of(interview, stood), readAloud);
                    yield goodbye;
                }
                case Unfinished.Suggestion(var band, var idea) ->
                    sittings.handOver(band, idea, readAloud)
                            .map(card -> Visit.of(new Screen.Remembering(band, card)))
                            .orElse(goodbye);
            });
        });
    }

    private boolean isReadByAnAdult(Unfinished unfinished) {
        return switch (unfinished) {
            case Unfinished.Answers(var interview) ->
                interview.band() == AgeBand.A
                        && !hearing.reads(interview.survey(), AgeBand.A, stage.display().language());
            case Unfinished.Suggestion(var band, _) -> band == AgeBand.A && !hearing.readsTheBox();
        };
    }

    /** The card was looked at. */
    public void remembered() {
        now(visit().leave(stage.start()));
    }

    /** 停止 confirmed, 不参加, or nobody there: the goodbye that tells nobody which. */
    public void leave() {
        var goodbye = visit().leave(stage.start());
        stage.after(() -> {
            sittings.end();
            return goodbye;
        });
    }

    public void cover(Overlay overlay) {
        now(visit().under(overlay));
    }

    /** 听一听 was tapped. */
    public void hear() {
        now(hearing.reads(visit().screen(), stage.display().language()) ? visit().hear() : visit().askToRead());
    }

    /** What is read aloud has come to its end. */
    public void heard() {
        now(visit().readToTheEnd());
    }

    /** Somebody touched the screen. */
    public void touched() {
        stage.touched();
    }

    /** Looks whether the idle rule is due; to be called about once a second. */
    public void tick() {
        if (stage.tick()) home();
    }

    /** Something failed that nobody foresaw: the calm screen, and nothing is collected until the doorway opens again. */
    public void broken(Throwable failure) {
        stage.broken(failure);
    }

    /** A part of the program is gone that does not come back: the calm screen from here on, whatever is tapped. */
    public void end(Throwable failure) {
        stage.end(failure);
    }

    private void keepThenShow(Visit next) {
        stage.after(() -> {
            var unfinished = next.unfinished();
            if (unfinished.isEmpty()) sittings.end();
            return unfinished.filter(sittings::keep).isPresent() ? next.disclosed() : next;
        });
    }

    /** For steps that keep nothing. */
    private void now(Visit next) {
        stage.now(next);
    }

    private Visit visit() {
        return stage.visit();
    }
}
