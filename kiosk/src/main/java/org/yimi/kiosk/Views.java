package org.yimi.kiosk;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yimi.content.envelope.HelpLine;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Reading;
import org.yimi.kiosk.delivery.Explanations;
import org.yimi.kiosk.ui.BallotFlow;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.DisclosureFlow;
import org.yimi.kiosk.ui.DutyMark;
import org.yimi.kiosk.ui.Keys;
import org.yimi.kiosk.ui.Narrator;
import org.yimi.kiosk.ui.Navigator;
import org.yimi.kiosk.ui.OwnPinyin;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.SpokenSteps;
import org.yimi.kiosk.ui.VisitFlow;
import org.yimi.kiosk.ui.WallFlow;
import org.yimi.kiosk.ui.asleep.AsleepView;
import org.yimi.kiosk.ui.assent.AssentView;
import org.yimi.kiosk.ui.band.BandView;
import org.yimi.kiosk.ui.disclosure.DisclosedView;
import org.yimi.kiosk.ui.explain.ExplainersView;
import org.yimi.kiosk.ui.explain.ExplainingView;
import org.yimi.kiosk.ui.handover.HandOverView;
import org.yimi.kiosk.ui.idea.InkingView;
import org.yimi.kiosk.ui.idea.PartView;
import org.yimi.kiosk.ui.idea.RememberView;
import org.yimi.kiosk.ui.idea.ReviewView;
import org.yimi.kiosk.ui.idea.TypingView;
import org.yimi.kiosk.ui.overlay.Choices;
import org.yimi.kiosk.ui.overlay.NeedHelp;
import org.yimi.kiosk.ui.overlay.ReadAloud;
import org.yimi.kiosk.ui.overlay.ReallyStop;
import org.yimi.kiosk.ui.overlay.StillThere;
import org.yimi.kiosk.ui.question.QuestionView;
import org.yimi.kiosk.ui.rest.RestView;
import org.yimi.kiosk.ui.resume.ResumeView;
import org.yimi.kiosk.ui.start.StartView;
import org.yimi.kiosk.ui.survey.SurveyView;
import org.yimi.kiosk.ui.thanks.ThanksView;
import org.yimi.kiosk.visit.Display;
import org.yimi.kiosk.visit.Leaving;
import org.yimi.kiosk.visit.Listening;
import org.yimi.kiosk.visit.Overlay;
import org.yimi.kiosk.visit.Screen;
import org.yimi.kiosk.visit.Visit;
import org.yimi.kiosk.voice.Hearing;

/** Maps each screen and overlay to its view; the only class that knows them all. FX thread only. */
final class Views {
    private final Navigator navigator;
    private final Reach reach;
    private final Pictures pictures;
    private final Library library;
    private final Explanations explanations;
    private final Hearing hearing;
    private final Narrator narrator;
    private final SpokenSteps steps;
    private final Keys keys;
    private final Supplier<List<HelpLine>> helpLines;
    private final HallViews hall;
    private @Nullable VisitFlow flow;
    private @Nullable DisclosureFlow disclosures;
    private final DutyMark duty = new DutyMark();
    private @Nullable WallViews wall;
    private @Nullable Screen shown;
    private @Nullable Display chosen;
    private Parent standing = new Region();
    private BooleanProperty pinyin = new SimpleBooleanProperty();

    /**
     * @param library says how the Chinese texts of packs are read
     * @param explanations says how those of the feed are read, and has their pictures
     * @param helpLines to show beside 110 at this moment; must not touch the disk
     */
    Views(
            Navigator navigator,
            Reach reach,
            Library library,
            Explanations explanations,
            Hearing hearing,
            Narrator narrator,
            Keys keys,
            Supplier<List<HelpLine>> helpLines) {
        this.navigator = navigator;
        this.reach = reach;
        this.pictures = new Pictures(library::picture, explanations::picture);
        this.library = library;
        this.explanations = explanations;
        this.hearing = hearing;
        this.narrator = narrator;
        this.steps = new SpokenSteps(narrator);
        this.keys = keys;
        this.helpLines = helpLines;
        this.hall = new HallViews(pictures);
    }

    /** Where the taps go; once, before anything is shown. */
    void serve(VisitFlow visitFlow, WallFlow wallFlow) {
        this.flow = visitFlow;
        this.wall = new WallViews(pictures, library, wallFlow);
    }

    /** Where the taps in 小小议事厅 go; once, before anything is shown. */
    void serve(BallotFlow ballots) {
        hall.serve(ballots);
    }

    /** Where the taps on the calm screen go; once, before anything is shown. */
    void serve(DisclosureFlow disclosureFlow) {
        this.disclosures = disclosureFlow;
    }

    /** The window shows something else: the next screen is shown anew. */
    void forget() {
        shown = null;
    }

    /**
     * Shows the visit. A screen that stands already keeps its state under an overlay that comes or goes, and when its
     * words get pinyin.
     */
    void show(Visit visit, Display display) {
        var taps = Objects.requireNonNull(flow);
        if (visit.listening() != Listening.NOW && !steps.speaks()) narrator.stop();
        var fresh = !visit.screen().equals(shown) || chosen == null || !display.looksLike(chosen);
        if (fresh) pinyin = new SimpleBooleanProperty();
        pinyin.set(display.showsPinyin(visit));
        var script = script(visit.screen(), display);
        if (fresh) {
            navigator.display(display);
            standing = duty.above(view(visit, display, script, taps), visit.screen(), display.language());
            navigator.show(standing);
            shown = visit.screen();
            chosen = display;
        }
        Function<String, Optional<Path>> clips = text -> hearing.clip(visit.screen(), text);
        steps.serve(display, clips, taps::touched);
        navigator.scan(display.scanning(), steps);
        Runnable uncover = () -> taps.cover(Overlay.NONE);
        var leaving = Leaving.of(visit.screen());
        switch (visit.overlay()) {
            case NONE -> navigator.uncover();
            case NEED_HELP -> navigator.cover(NeedHelp.of(reach, script, helpLines.get(), uncover));
            case CHOICES -> navigator.cover(Choices.of(reach, script, display, hearing.speaks(), taps::display, uncover));
            case READ_ALOUD -> navigator.cover(ReadAloud.of(reach, script, uncover));
            case REALLY_STOP -> navigator.cover(ReallyStop.of(reach, leaving, script, taps::leave, uncover));
            case STILL_THERE -> navigator.cover(StillThere.of(reach, leaving, script, uncover, taps::leave));
        }
        if (visit.listening() == Listening.NOW) {
            steps.hush();
            if (!narrator.isReading()) narrator.read(standing, display.language(), clips, taps::heard);
        }
    }

    private Script script(Screen screen, Display display) {
        return new Script(
                display.language(), pinyin, text -> OwnPinyin.of(text).or(() -> reading(screen, text)));
    }

    /** As its edition has it; else as the office said it. */
    private Optional<Reading> reading(Screen screen, String text) {
        return screen.editions()
                .flatMap(edition -> explanations
                        .reading(edition, text)
                        .or(() -> library.reading(edition, text))
                        .stream())
                .findFirst()
                .or(() -> screen.readings()
                        .filter(reading -> reading.text().equals(text))
                        .findFirst());
    }

    private Parent view(Visit visit, Display display, Script script, VisitFlow taps) {
        var echoes = Objects.requireNonNull(wall);
        var corners = new Corners(
                reach,
                () -> taps.cover(Overlay.NEED_HELP),
                taps::hear,
                taps::back,
                () -> taps.cover(Overlay.REALLY_STOP));
        return switch (visit.screen()) {
            case Screen.Closed(var trouble) -> CalmViews.closed(trouble, script, corners);
            case Screen.Asleep(var opens) -> AsleepView.of(opens, script, corners);
            case Screen.Start(var notices) ->
                StartView.of(
                        notices,
                        display,
                        script,
                        new StartView.Ways(
                                taps::begin, echoes.flow()::begin, taps::display, () -> taps.cover(Overlay.CHOICES)),
                        corners);
            case Screen.Resume(var unfinished) ->
                ResumeView.of(script, () -> taps.goOn(unfinished), taps::home, corners);
            case Screen.PickBand() ->
                BandView.of(script, hearing.reads(AgeBand.A, display.language()), taps::pick, corners);
            case Screen.PickReader() ->
                BandView.of(
                        script, hearing.reads(AgeBand.A, display.language()), echoes.flow()::pick, corners);
            case Screen.AtWall(var at) -> echoes.view(at, script, corners);
            case Screen.Assent(var band, var step) -> {
                var ways = new AssentView.Ways(
                        taps::understood, taps::onceMore, () -> taps.agree(band), taps::leave);
                yield AssentView.of(band, step, script, ways, corners);
            }
            case Screen.PickSurvey(var band, var offer, var page) -> {
                pictures.preload(band, offer);
                var ways = new SurveyView.Ways(
                        survey -> taps.choose(survey, band),
                        vocabulary -> taps.suggest(vocabulary, band),
                        () -> hall.enter(band),
                        () -> taps.explain(band),
                        taps::more);
                yield SurveyView.of(band, offer, page, pictures, script, ways, corners);
            }
            case Screen.PickExplainer(var band, var offer, var page) -> {
                var ways = new ExplainersView.Ways(explainer -> taps.explain(explainer, band), taps::more);
                yield ExplainersView.of(band, offer.explainers(), page, pictures, script, ways, corners);
            }
            case Screen.Explaining(var band, var lesson) -> {
                pictures.around(lesson.explainer());
                var ways = new ExplainingView.Ways(taps::read, choice -> taps.check(choice, band));
                yield ExplainingView.of(band, lesson, pictures, script, ways, corners);
            }
            case Screen.Understood(var band, var explainer) ->
                ExplainingView.understood(band, explainer, pictures, script, () -> taps.agree(band), corners);
            case Screen.InHall(var band, var step) -> hall.of(band, step, script, corners);
            case Screen.Asking(var interview) -> {
                interview.next().ifPresent(due -> pictures.around(due, interview.band(), interview.survey()));
                var before = interview.next().flatMap(visit::before);
                yield QuestionView.of(interview, before, pictures, keys, script, taps::answer, corners);
            }
            case Screen.HandingOver(var interview) ->
                HandOverView.of(interview.band(), script, taps::handOver, corners);
            case Screen.Suggesting(var band, var idea, _) -> {
                pictures.around(idea);
                yield PartView.of(band, idea, pictures, script, next -> taps.suggest(band, next), corners);
            }
            case Screen.Reviewing(var band, var idea) -> {
                var ways = new ReviewView.Ways(
                        next -> taps.suggest(band, next), taps::ink, taps::type, taps::handOver);
                yield ReviewView.of(band, idea, pictures, keys, script, ways, corners);
            }
            case Screen.Inking(var band, var idea, var paper) ->
                InkingView.of(
                        band, idea.sheet(paper), script, sheet -> taps.suggest(band, idea.with(sheet)), corners);
            case Screen.Typing(var band, var idea) ->
                TypingView.of(band, idea, keys, script, words -> taps.suggest(band, idea.with(words)), corners);
            case Screen.Disclosed(var then, var adultCalled) -> {
                var calm = Objects.requireNonNull(disclosures);
                var ways = new DisclosedView.Ways(calm::callAdult, calm::help, calm::goOn);
                yield DisclosedView.of(Visit.of(then).band().orElseThrow(), adultCalled, script, ways, corners);
            }
            case Screen.Remembering(var band, var card) ->
                RememberView.of(band, card, pictures, script, taps::remembered, corners);
            case Screen.Rest(var then) -> {
                Runnable stop = () -> taps.cover(Overlay.REALLY_STOP);
                yield RestView.of(then, script, new RestView.Ways(taps::rested, taps::handOver, stop), corners);
            }
            case Screen.Thanks(var band) -> ThanksView.of(band, script, taps::home, corners);
        };
    }
}
