package org.yimi.kiosk.ui;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.yimi.content.answer.Interview;
import org.yimi.content.envelope.HelpLine;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.ui.asleep.AsleepView;
import org.yimi.kiosk.ui.assent.AssentView;
import org.yimi.kiosk.ui.band.BandView;
import org.yimi.kiosk.ui.closed.ClosedView;
import org.yimi.kiosk.ui.disclosure.DisclosedView;
import org.yimi.kiosk.ui.handover.HandOverView;
import org.yimi.kiosk.ui.overlay.Choices;
import org.yimi.kiosk.ui.overlay.NeedHelp;
import org.yimi.kiosk.ui.overlay.ReadAloud;
import org.yimi.kiosk.ui.overlay.ReallyStop;
import org.yimi.kiosk.ui.overlay.StillThere;
import org.yimi.kiosk.ui.rest.RestView;
import org.yimi.kiosk.ui.resume.ResumeView;
import org.yimi.kiosk.ui.start.StartView;
import org.yimi.kiosk.ui.survey.SurveyView;
import org.yimi.kiosk.ui.thanks.ThanksView;
import org.yimi.kiosk.visit.AssentStep;
import org.yimi.kiosk.visit.Contrast;
import org.yimi.kiosk.visit.Display;
import org.yimi.kiosk.visit.Leaving;
import org.yimi.kiosk.visit.Notice;
import org.yimi.kiosk.visit.Offer;
import org.yimi.kiosk.visit.Opens;
import org.yimi.kiosk.visit.Scanning;
import org.yimi.kiosk.visit.Screen;
import org.yimi.kiosk.visit.TextSize;
import org.yimi.kiosk.visit.Trouble;

/** Every screen that a child or an adult can meet, with the real packs. A new screen is one more line here. */
record Gallery(Library library, Pictures pictures, Reach reach, Language language) {
    private static final Set<AgeBand> ALL = Set.of(AgeBand.values());
    private static final Set<Notice> NOTICES = Set.of(Notice.values());
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    /** As wide as they can be, and one with the longest number. */
    private static final List<HelpLine> HELP_LINES = List.of(
            line("12355", "青少年服务台", "Youth service line", "周一到周五 9:00-17:00", "Mon-Fri 9:00-17:00"),
            line("12338", "妇女儿童维权公益热线", "Women and children", "周一到周日上午和下午", "Weekdays 9 am to 5 pm"),
            line("0577-12345678", "未成年人保护热线示例", "Child protection, ours", "每天二十四小时都有人接", "Day and night, all day"));

    private static final Display BEST_SEEN = Display.USUAL.with(TextSize.LARGE).with(Contrast.HIGH);

    /** Larger words and stronger colours are tried on the band with the largest words and one with the smallest. */
    private static final Set<AgeBand> TRIED = Set.of(AgeBand.B, AgeBand.D);

    private static final StartView.Ways START = new StartView.Ways(() -> {}, () -> {}, _ -> {}, () -> {});
    private static final AssentView.Ways WAYS = new AssentView.Ways(() -> {}, () -> {}, () -> {}, () -> {});

    private static final SurveyView.Ways PICKS = new SurveyView.Ways(_ -> {}, _ -> {}, () -> {}, () -> {}, () -> {});

    List<Exhibit> exhibits() {
        var written = Stream.of(AgeBand.values())
                .flatMap(band -> ways(band).flatMap(way -> Stream.concat(of(band, way), new QuestionScreens(library, pictures, way, corners()).of(band))));
        var forAll = ways().flatMap(way -> Stream.concat(forAll(way), overlays(way)));
        var all = Stream.concat(forAll, written).toList();
        var chosen = all.stream()
                .filter(exhibit -> exhibit.fresh() && !Collections.disjoint(exhibit.bands(), TRIED))
                // the pictures of an idea stand in the same cells whatever they show
                .filter(exhibit -> !exhibit.name().startsWith("suggesting-matter"))
                .map(exhibit -> exhibit.chosen("large", BEST_SEEN));
        return Stream.of(all.stream(), chosen, new StaffScreens(reach, language).all()).flatMap(screens -> screens).toList();
    }

    /** Without pinyin and with it. */
    private Stream<Way> ways() {
        var plain = new Way("", () -> Scripts.of(library, language, false), Display.USUAL.in(language));
        if (language != Language.ZH) return Stream.of(plain);
        return Stream.of(
                plain, new Way("-pinyin", () -> Scripts.of(library, language, true), Display.USUAL.withPinyin(true)));
    }

    /** As children of this band can meet it. */
    private Stream<Way> ways(AgeBand band) {
        return switch (band) {
            case A -> ways().limit(1);
            case B -> ways().skip(language == Language.ZH ? 1 : 0);
            case C, D, E -> ways();
        };
    }

    private Stream<Exhibit> forAll(Way way) {
        var closed = Stream.of(Trouble.values())
                .map(trouble -> way.show("closed-" + trouble, ALL, () -> ClosedView.of(trouble, way.script(), corners())));
        return Stream.concat(
                closed,
                Stream.of(
                        way.show("start", ALL, () -> start(way, Set.of())),
                        way.show("start-notices", ALL, () -> start(way, NOTICES)),
                        way.show("asleep-today", ALL, () -> asleep(way, 0)),
                        way.show("asleep-week", ALL, () -> asleep(way, 6)),
                        way.show("asleep-month", ALL, () -> asleep(way, 28)),
                        way.show("asleep-unsaid", ALL, () -> AsleepView.of(new Opens.NotSaid(), way.script(), corners())),
                        way.show("resume", ALL, () -> ResumeView.of(way.script(), () -> {}, () -> {}, corners())),
                        way.show("band-heard", ALL, () -> BandView.of(way.script(), true, _ -> {}, corners())),
                        band(way)));
    }

    private Parent start(Way way, Set<Notice> notices) {
        return StartView.of(notices, way.display(), way.script(), START, corners());
    }

    private Parent asleep(Way way, int days) {
        return AsleepView.of(new Opens.At(days, TODAY.plusDays(days).atTime(13, 30)), way.script(), corners());
    }

    private Corners corners() {
        return new Corners(reach, () -> {}, () -> {}, () -> {}, () -> {});
    }

    private Exhibit band(Way way) {
        return way.show("band", ALL, () -> BandView.of(way.script(), false, _ -> {}, corners()));
    }

    private Stream<Exhibit> overlays(Way way) {
        var below = band(way);
        var leaving = Stream.of(Leaving.values()).flatMap(what -> leaving(below, way, what));
        var others = Stream.of(
                help(below, way, 0),
                help(below, way, 1),
                help(below, way, 2),
                help(below, way, 3),
                choices(way, "choices", way.display()),
                choices(way, "choices-all", way.display().with(TextSize.LARGE).with(Contrast.HIGH).withPinyin(true)),
                choices(way, "choices-said", way.display().withSaid(true)),
                choices(way, "choices-said-all", BEST_SEEN.in(way.display().language()).withPinyin(true).with(Scanning.SLOW).withSaid(true)),
                below.under("read-aloud" + way.suffix(), () -> ReadAloud.of(reach, way.script(), () -> {})));
        return Stream.concat(others, leaving);
    }

    private Stream<Exhibit> leaving(Exhibit below, Way way, Leaving what) {
        return Stream.of(
                below.under(
                        "really-stop-" + what + way.suffix(),
                        () -> ReallyStop.of(reach, what, way.script(), () -> {}, () -> {})),
                below.under(
                        "still-there-" + what + way.suffix(),
                        () -> StillThere.of(reach, what, way.script(), () -> {}, () -> {})));
    }

    private static HelpLine line(String number, String zh, String en, String hoursZh, String hoursEn) {
        return new HelpLine(
                new Wording(zh, en), number, new Wording(hoursZh, hoursEn), TODAY, TODAY.plusYears(1));
    }

    private Exhibit choices(Way way, String name, Display display) {
        var start = way.show("start", ALL, () -> start(way, Set.of()));
        var panel = start.under(
                name + way.suffix(), () -> Choices.of(reach, way.script(), display, display.said(), _ -> {}, () -> {}));
        return new Exhibit(panel.name(), panel.bands(), display.equals(Display.USUAL), display, panel.layers());
    }

    private Exhibit help(Exhibit below, Way way, int count) {
        var lines = HELP_LINES.subList(0, count);
        return below.under("need-help-" + count + way.suffix(), () -> NeedHelp.of(reach, way.script(), lines, () -> {}));
    }

    private Stream<Exhibit> of(AgeBand band, Way way) {
        var own = Set.of(band);
        var offer = Offer.of(library, band);
        var assent = Stream.of(AssentStep.values())
                .map(step -> way.show(
                        "assent-" + step, own, () -> AssentView.of(band, step, way.script(), WAYS, corners())));
        var others = Stream.of(
                way.show("hand-over", own, () -> HandOverView.of(band, way.script(), () -> {}, corners())),
                way.show("rest", own, () -> rest(new Screen.PickSurvey(band, offer, 0), way.script())),
                way.show("rest-all-answered", own, () -> rest(allAnswered(band), way.script())),
                way.show("disclosed", own, () -> disclosed(band, false, way.script())),
                way.show("disclosed-called", own, () -> disclosed(band, true, way.script())),
                way.show("thanks", own, () -> ThanksView.of(band, way.script(), () -> {}, corners())));
        var ideas = library.vocabulary().stream()
                .flatMap(vocabulary -> new IdeaScreens(vocabulary, band, pictures, way.scripts(), corners()).all())
                .map(screen -> way.show(screen.getKey(), own, screen.getValue()));
        var explainers = new ExplainerScreens(offer.explainers(), band, pictures, way.scripts(), corners())
                .all()
                .map(screen -> way.show(screen.getKey(), own, screen.getValue()));
        var hall = new HallScreens(band, pictures, way.scripts(), corners());
        var ballots = hall.all().map(screen -> way.show(screen.getKey(), own, screen.getValue()));
        var withHall = way.show(
                "survey-hall",
                own,
                () -> SurveyView.of(band, offer.with(hall.agenda()), 0, pictures, way.script(), PICKS, corners()));
        var wall = new WallScreens(band, pictures, way.scripts(), corners())
                .all()
                .map(screen -> way.show(screen.getKey(), own, screen.getValue()));
        return Stream.of(assent, offers(band, offer, way), others, ideas, explainers, ballots, Stream.of(withHall), wall)
                .flatMap(screens -> screens);
    }

    private Stream<Exhibit> offers(AgeBand band, Offer offer, Way way) {
        return IntStream.range(0, offer.pages().several() ? 2 : 1)
                .mapToObj(page -> way.show(
                        page == 0 ? "survey" : "survey-" + (page + 1),
                        Set.of(band),
                        () -> SurveyView.of(band, offer, page, pictures, way.script(), PICKS, corners())));
    }

    private Parent rest(Screen then, Script script) {
        return RestView.of(then, script, new RestView.Ways(() -> {}, () -> {}, () -> {}), corners());
    }

    private Parent disclosed(AgeBand band, boolean called, Script script) {
        var screen = DisclosedView.of(
                band, called, script, new DisclosedView.Ways(() -> {}, () -> {}, () -> {}), corners());
        return called ? DutyMark.on(screen, script.language()) : screen;
    }

    private Screen allAnswered(AgeBand band) {
        return new Screen.HandingOver(Interview.of(library.surveysFor(band).getFirst(), band));
    }
}
