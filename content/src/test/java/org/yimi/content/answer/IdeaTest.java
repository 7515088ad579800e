package org.yimi.content.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Pen;
import org.yimi.content.ink.Sheet;
import org.yimi.content.ink.Spot;
import org.yimi.content.ink.Stroke;
import org.yimi.content.pack.PackReader;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Vocabulary;

class IdeaTest {
    private static final Vocabulary IDEAS = PackReader.read(Path.of("packs", "ideas")).vocabularies().getFirst();
    private static final Sheet DRAWN = Sheet.empty(Paper.PLAIN)
            .with(new Stroke(Pen.RED, List.of(new Spot(3, 4), new Spot(300, 40))));
    private static final String JSON = """
            {"kind":"suggestion","id":"000102030405060708090a0b0c0d0e0f","vocabulary":"ideas","version":1,"band":"A",\
            "when":"2026-W09","doubtful":false,\
            "chosen":{"place":"park","thing":"slide","matter":"hot","feeling":"sad"},\
            "sheets":["AAECBgjSBEg="],"card":{"slot":3,"triple":1058}}""";

    private final Idea hotSlide = Idea.of(IDEAS)
            .with(Part.PLACE, "park")
            .with(Part.THING, "slide")
            .with(Part.MATTER, "hot")
            .with(Part.FEELING, "sad");

    @Test
    void fourPicturesMakeAnIdea() {
        assertThat(Idea.of(IDEAS).due()).contains(Part.PLACE);
        assertThat(Idea.of(IDEAS).with(Part.PLACE, "park").due()).contains(Part.THING);
        assertThat(hotSlide.due()).isEmpty();
        assertThat(List.of(Part.values()))
                .map(part -> hotSlide.picture(part).orElseThrow().label().zh())
                .containsExactly("公园", "滑梯", "太热了", "难过");
    }

    @Test
    void wordsByKeysStayWithWhateverPictureIsChosenAgain() {
        var told = hotSlide.with(" 滑梯太烫了 ").with(DRAWN).without(Part.MATTER).with(Part.MATTER, "broken");

        assertThat(told.words()).isEqualTo("滑梯太烫了");
        assertThat(told.with("").words()).isEmpty();
        assertThatThrownBy(() -> hotSlide.with("烫".repeat(Idea.MOST_WORDS + 1))).hasMessage("more than 140 characters");
        assertThatThrownBy(() -> hotSlide.with("一行\n两行")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsAndWhatTheyWereTakenForLieInTheEnvelope() {
        var told = JSON.replace("\"card\"", "\"words\":\"有人打我\",\"card\"")
                .replace("1058}}", "1058},\"disclosure\":{\"urgency\":\"severe\",\"situation\":\"physical-abuse\","
                        + "\"rule\":\"blows\",\"adult-called\":false}}");

        var suggestion = (Suggestion) FinishedJson.read(told.getBytes(StandardCharsets.UTF_8));

        assertThat(suggestion.words()).isEqualTo("有人打我");
        assertThat(suggestion.disclosure())
                .containsExactly(new Disclosure(Urgency.SEVERE, Situation.PHYSICAL_ABUSE, "blows", false));
        assertThat(new String(FinishedJson.write(suggestion), StandardCharsets.UTF_8)).isEqualTo(told);
    }

    @Test
    void aFeelingMayStayUntoldButNothingElse() {
        var untold = hotSlide.with(Part.FEELING, Answers.RATHER_NOT);

        assertThat(untold.due()).isEmpty();
        assertThat(untold.picture(Part.FEELING)).isEmpty();
        assertThatThrownBy(() -> hotSlide.with(Part.MATTER, Answers.DOES_NOT_KNOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherPlaceTakesAwayWhatIsNotThere() {
        var school = hotSlide.with(Part.PLACE, "school");
        var toilet = hotSlide.with(Part.THING, "toilet");
        var bench = hotSlide.with(Part.THING, "bench");

        assertThat(school.chosen()).isEqualTo(Map.of(Part.PLACE, "school", Part.FEELING, "sad"));
        assertThat(school.due()).contains(Part.THING);
        assertThat(toilet.due()).as("no toilet is too hot").contains(Part.MATTER);
        assertThat(bench.due()).as("a bench can be too hot").isEmpty();
    }

    @Test
    void aPartChosenAgainKeepsTheOthersThatFit() {
        assertThat(hotSlide.without(Part.MATTER).with(Part.MATTER, "broken").due()).isEmpty();
        assertThat(hotSlide.without(Part.PLACE).chosen()).isEqualTo(Map.of(Part.FEELING, "sad"));
        assertThat(hotSlide.without(Part.FEELING).due()).contains(Part.FEELING);
    }

    @Test
    void itHasOneSheetOfEachPaperAndNoEmptyOne() {
        var again = Sheet.empty(Paper.PLAIN).with(new Stroke(Pen.BLUE, List.of(new Spot(9, 9))));
        var written = Sheet.empty(Paper.SQUARES).with(new Stroke(Pen.BRUSH, List.of(new Spot(1, 1))));

        assertThat(hotSlide.with(DRAWN).with(written).with(again).sheets()).containsExactly(again, written);
        assertThat(hotSlide.with(DRAWN).with(Sheet.empty(Paper.PLAIN)).sheets()).isEmpty();
        assertThat(hotSlide.with(DRAWN).sheet(Paper.PLAIN)).isEqualTo(DRAWN);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsTappedAnIdeaComesBackFromItsBytesAsItWas(long seed) {
        var random = new Random(seed);
        var idea = Idea.of(IDEAS);
        for (var taps = 0; taps < 40; taps++) {
            var part = List.of(Part.values()).get(random.nextInt(Part.values().length));
            var due = idea.due().orElse(part);
            if (random.nextInt(4) == 0) idea = idea.without(part);
            else {
                var options = idea.options(due).stream().map(Choice::id).toList();
                idea = idea.with(due, options.get(random.nextInt(options.size())));
            }
            if (random.nextBoolean()) idea = idea.with(DRAWN);

            var read = FinishedJson.read(FinishedJson.write(suggestion(idea, List.of())));

            assertThat(((Suggestion) read).soFar(IDEAS)).as("seed %d", seed).isEqualTo(idea);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @Test
    void theBytesOfASuggestionStayWhatTheyWere() {
        var suggestion = suggestion(hotSlide.with(DRAWN), List.of(new IdeaCard(3, 1058)));

        assertThat(new String(FinishedJson.write(suggestion), StandardCharsets.UTF_8)).isEqualTo(JSON);
        assertThat(FinishedJson.read(JSON.getBytes(StandardCharsets.UTF_8))).isEqualTo(suggestion);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"kind\":\"suggestion\"|\"kind\":\"letter\"|kind is unknown",
        "2026-W09|2026-03-01am|a week looks like 2026-W09",
        "AAECBgjSBEg=|AAECBgjSBEhI|a sheet cannot be read",
        "\"slot\":3|\"slot\":32|a slot is 0 to 31, not 32",
        "\"triple\":1058|\"triple\":32768|a triple is 0 to 32767, not 32768",
        "\"band\":\"A\"|\"band\":\"F\"|band is unknown",
    })
    void wrongBytesAreRefusedWithTheirReason(String change) {
        var parts = change.split("\\|", -1);
        var wrong = JSON.replace(parts[0], parts[1]).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> FinishedJson.read(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(parts[2]);
    }

    @Test
    void whatAVocabularyDoesNotHaveIsNoSuggestionOfIt() {
        for (var wrong : List.of("\"slide\"|\"bench-press\"", "\"park\"|\"school\"", "\"hot\"|\"smelly\"", "\"sad\"|\"hot\"")) {
            var parts = wrong.split("\\|", -1);
            var read = (Suggestion) FinishedJson.read(JSON.replace(parts[0], parts[1]).getBytes(StandardCharsets.UTF_8));

            assertThatThrownBy(() -> read.replay(IDEAS)).isInstanceOf(IllegalArgumentException.class);
        }
        var unfinished = suggestion(hotSlide.without(Part.MATTER), List.of());
        assertThatThrownBy(() -> unfinished.replay(IDEAS)).hasMessage("fewer pictures than parts");
    }

    @Test
    void everyTripleIsAnotherCardOfFourPictures() {
        assertThat(new IdeaCard(31, 0).pictures())
                .containsExactly(CardPicture.KEY, CardPicture.APPLE, CardPicture.APPLE, CardPicture.APPLE);
        assertThat(IntStream.range(0, IdeaCard.TRIPLES).mapToObj(triple -> new IdeaCard(0, triple).pictures()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPictureOfACardIsThere() {
        for (var picture : CardPicture.values()) assertThat(CardPicture.class.getResource(picture.resource())).isNotNull();
        assertThat(CardPicture.values()).extracting(one -> one.words().zh()).hasSize(32).doesNotHaveDuplicates();
    }

    @Test
    void aWeekBelongsToTheYearThatMostOfItLiesIn() {
        assertThat(Week.of(LocalDate.of(2026, 3, 1))).hasToString("2026-W09");
        assertThat(Week.of(LocalDate.of(2027, 1, 1))).hasToString("2026-W53");
    }

    private static Suggestion suggestion(Idea idea, List<IdeaCard> card) {
        return new Suggestion(
                new SessionId("000102030405060708090a0b0c0d0e0f"), "ideas", 1, AgeBand.A, new Week("2026-W09"), false,
                idea.chosen(), idea.sheets(), card, card.isEmpty());
    }
}
