package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.envelope.Illustration;
import org.yimi.content.envelope.Levels;
import org.yimi.content.envelope.Reply;
import org.yimi.content.envelope.Reply.Decision;
import org.yimi.content.envelope.Room;
import org.yimi.content.envelope.Term;
import org.yimi.content.envelope.WallCard;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Reading;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.rules.Finding;
import org.yimi.kiosk.rules.Place;
import org.yimi.kiosk.rules.Rulebook;
import org.yimi.kiosk.rules.Shown;
import org.yimi.kiosk.ui.explain.ExplainingView;
import org.yimi.kiosk.ui.wall.EchoView;
import org.yimi.kiosk.ui.wall.ToldView;
import org.yimi.kiosk.visit.Lesson;
import org.yimi.kiosk.visit.Wall;
import org.yimi.kiosk.visit.WallStep;
import org.yimi.kiosk.visit.Whereabouts;

/** The longest words that may be published stand whole on every screen, in the largest letters and with pinyin. */
class RoomTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final List<Term> PATH = List.of(
            new Term("heard", new Wording("需求表达", "Needs heard")),
            new Term("planned", new Wording("方案制定", "A plan is made")),
            new Term("decided", new Wording("决策公示", "The decision")),
            new Term("looked-back", new Wording("评估反馈", "Looking back")));

    private final Library library = Library.read(List.of(Path.of("../content/packs")));
    private final Rulebook rulebook = new Rulebook();

    @ParameterizedTest
    @CsvSource({"1280,800", "1920,1080", "1080,1920"})
    void theLongestWordsStandWhole(int width, int height) throws Exception {
        var size = ScreenSize.of(width, height, 96);
        var window = OpenWindow.of(size, Duration.millis(1));
        var pictures = FxThread.call(() -> new Pictures(library::picture));
        for (var room : Room.values())
            for (var band : List.of(AgeBand.B, AgeBand.C))
                for (var language : Language.values())
                    for (var text : longest(room.of(band), language).toList())
                        FxThread.run(() -> {
                            var name = room + " " + text.length();
                            var exhibit = Exhibit.of(
                                    name, Set.of(band), () -> screen(room, band, text, script(language), pictures, size));
                            var place = new Place(name, Set.of(band), width + "x" + height, language);
                            var shown = exhibit.showIn(window.navigator());
                            rulebook.inspect(Shown.of(place, size, Reach.USUAL_LOWER_EDGE_MM, shown, true));
                        });
        window.close();

        assertThat(rulebook.report().findings())
                .filteredOn(finding -> finding.rule().equals("fit LabelsAreWhole"))
                .extracting(Finding::screen, Finding::band, Finding::language, Finding::what)
                .isEmpty();
    }

    /** As staff break it, and as it breaks by itself; each takes every line. */
    private static Stream<String> longest(Room.Lines lines, Language language) {
        var line = switch (language) {
            case ZH -> "滑".repeat(lines.zh());
            case EN -> "slides are hot for the little ones in summer".substring(0, lines.en()).strip();
        };
        var separate = Collections.nCopies(lines.most(), line);
        var together = switch (language) {
            case ZH -> String.join("", separate);
            case EN -> String.join(" ", separate);
        };
        var texts = List.of(String.join("\n", separate), together);
        assertThat(texts).allMatch(text -> lines.of(text, language) <= lines.most());
        assertThat(lines.of(texts.getFirst() + "\n" + line, language)).isGreaterThan(lines.most());
        return texts.stream();
    }

    private static Script script(Language language) {
        return new Script(language, new SimpleBooleanProperty(true), text -> OwnPinyin.of(text).or(() -> Optional.of(
                new Reading(text, Collections.nCopies(Reading.length(text), "liáng")))));
    }

    private Parent screen(Room room, AgeBand band, String text, Script script, Pictures pictures, ScreenSize size) {
        var corners = new Corners(Reach.of(size), () -> {}, () -> {}, () -> {}, () -> {});
        var words = new Levels(new Wording(text, text), new Wording(text, text));
        return switch (room) {
            case REPLY -> told(band, words, new Decision.Made(DAY), script, corners);
            case REFUSAL -> told(band, words, new Decision.Declined(DAY, words), script, corners);
            case WALL -> {
                var picture = new Illustration.Ours(CardPicture.APPLE);
                var place = new Term("park", new Wording("公园", "Park"));
                var card = new WallCard("card", new WallCard.Face.Posted(place, words, words, picture, DAY, List.of()));
                var reading = new WallStep.Reading(Wall.of(List.of(card)).places().getFirst(), 0);
                yield EchoView.of(band, reading, _ -> pictures.of(picture), pictures, script, () -> {}, corners);
            }
            case EXPLAINER -> {
                var lesson = new Lesson(explainer(band, words.young()), 0, false);
                yield ExplainingView.of(
                        band, lesson, pictures, script, new ExplainingView.Ways(() -> {}, _ -> {}), corners);
            }
        };
    }

    private static Parent told(AgeBand band, Levels words, Decision decision, Script script, Corners corners) {
        var reply = new Reply(new IdeaCard(0, 1), PATH, "decided", words, decision, List.of());
        return ToldView.of(
                band, new Whereabouts.Replied(reply), script, new ToldView.Ways(() -> {}, () -> {}), corners);
    }

    private Explainer explainer(AgeBand band, Wording words) {
        var one = library.explainersFor(band).getFirst();
        var cards = one.cards().stream().map(card -> new Explainer.Card(words, card.picture())).toList();
        return new Explainer(one.id(), one.version(), one.title(), one.picture(), one.bands(), cards, one.check());
    }
}
