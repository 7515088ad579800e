package org.yimi.kiosk;

import java.util.Objects;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Navigator;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.VisitFlow;
import org.yimi.kiosk.ui.assent.AssentView;
import org.yimi.kiosk.ui.band.BandView;
import org.yimi.kiosk.ui.closed.ClosedView;
import org.yimi.kiosk.ui.handover.HandOverView;
import org.yimi.kiosk.ui.overlay.NeedHelp;
import org.yimi.kiosk.ui.overlay.ReadAloud;
import org.yimi.kiosk.ui.overlay.ReallyStop;
import org.yimi.kiosk.ui.overlay.StillThere;
import org.yimi.kiosk.ui.question.QuestionView;
import org.yimi.kiosk.ui.resume.ResumeView;
import org.yimi.kiosk.ui.start.StartView;
import org.yimi.kiosk.ui.survey.SurveyView;
import org.yimi.kiosk.ui.thanks.ThanksView;
import org.yimi.kiosk.visit.Overlay;
import org.yimi.kiosk.visit.Screen;
import org.yimi.kiosk.visit.Trouble;
import org.yimi.kiosk.visit.Visit;

/** Maps each screen and overlay to its view; the only class that knows them all. FX thread only. */
final class Views {
    private static final Logger log = LoggerFactory.getLogger(Views.class);

    private final Navigator navigator;
    private final Reach reach;
    private final Pictures pictures;
    private @Nullable VisitFlow flow;
    private @Nullable Screen shown;
    private @Nullable Language spoken;

    Views(Navigator navigator, Reach reach, Pictures pictures) {
        this.navigator = navigator;
        this.reach = reach;
        this.pictures = pictures;
    }

    /** Where the taps go; once, before anything is shown. */
    void serve(VisitFlow visitFlow) {
        this.flow = visitFlow;
    }

    /** Shows the visit. A screen that stands already keeps its state under an overlay that comes or goes. */
    void show(Visit visit, Language language) {
        var taps = Objects.requireNonNull(flow);
        if (!visit.screen().equals(shown) || language != spoken) {
            navigator.show(view(visit.screen(), language, taps));
            shown = visit.screen();
            spoken = language;
        }
        Runnable uncover = () -> taps.cover(Overlay.NONE);
        switch (visit.overlay()) {
            case NONE -> navigator.uncover();
            case NEED_HELP -> navigator.cover(NeedHelp.of(reach, language, uncover));
            case READ_ALOUD -> navigator.cover(ReadAloud.of(reach, language, uncover));
            case REALLY_STOP -> navigator.cover(ReallyStop.of(reach, language, taps::leave, uncover));
            case STILL_THERE -> navigator.cover(StillThere.of(reach, language, uncover, taps::leave));
        }
    }

    /** The calm screen must come whatever else is broken. */
    static Parent closed(Trouble trouble, Language language, Corners corners) {
        try {
            return ClosedView.of(trouble, language, corners);
        } catch (RuntimeException | LinkageError e) {
            log.error("the calm screen has lost its looks", e);
            return ClosedView.bare(trouble, language);
        }
    }

    /** Help is there before any visit can be. */
    static Corners withoutVisits(Navigator navigator, Reach reach) {
        return new Corners(
                reach,
                () -> navigator.cover(NeedHelp.of(reach, Language.ZH, navigator::uncover)),
                () -> navigator.cover(ReadAloud.of(reach, Language.ZH, navigator::uncover)),
                () -> {},
                () -> {});
    }

    private Parent view(Screen screen, Language language, VisitFlow taps) {
        var corners = new Corners(
                reach,
                () -> taps.cover(Overlay.NEED_HELP),
                () -> taps.cover(Overlay.READ_ALOUD),
                taps::back,
                () -> taps.cover(Overlay.REALLY_STOP));
        return switch (screen) {
            case Screen.Closed(var trouble) -> closed(trouble, language, corners);
            case Screen.Start(var notices) -> StartView.of(notices, language, taps::begin, taps::speak, corners);
            case Screen.Resume(var interview) ->
                ResumeView.of(language, () -> taps.goOn(interview), taps::home, corners);
            case Screen.PickBand() -> BandView.of(language, taps::pick, corners);
            case Screen.Assent(var band, var step) -> {
                var ways = new AssentView.Ways(
                        taps::understood, taps::onceMore, () -> taps.agree(band), taps::leave);
                yield AssentView.of(band, step, language, ways, corners);
            }
            case Screen.PickSurvey(var band, var surveys) -> {
                pictures.preload(band, surveys);
                yield SurveyView.of(
                        band, surveys, pictures, language, survey -> taps.choose(survey, band), corners);
            }
            case Screen.Asking(var interview) -> {
                interview.next().ifPresent(due -> pictures.around(due, interview.band(), interview.survey()));
                yield QuestionView.of(interview, pictures, language, taps::answer, corners);
            }
            case Screen.HandingOver(var interview) ->
                HandOverView.of(interview.band(), language, taps::handOver, corners);
            case Screen.Thanks(var band) -> ThanksView.of(band, language, taps::home, corners);
        };
    }
}
