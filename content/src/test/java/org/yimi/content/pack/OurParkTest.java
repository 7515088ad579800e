package org.yimi.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.EveryAnswer;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.Given;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.SessionJson;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;

/** The pack that ships, walked by children at random. */
class OurParkTest {
    private static final Path FOLDER = Path.of("packs", "our-park");
    private static final int SEEDS = 400;

    private final Pack pack = PackReader.read(FOLDER);
    private final Survey survey = pack.surveys().getFirst();

    @Test
    void thePackReadsWithoutFaultsAndNamesPicturesThatExist() {
        assertThat(pack.id()).isEqualTo("our-park");
        assertThat(pack.taxonomies()).extracting("id").containsExactly("domains", "places");
        assertThat(survey.bands()).containsExactlyInAnyOrder(AgeBand.values());
        for (var question : survey.questions())
            assertThat(Files.isRegularFile(pack.picture(question.ask().picture()))).isTrue();
    }

    @Test
    void theShelfOffersItToEveryBandAndFindsItByVersion() {
        var library = Library.read(List.of(Path.of("packs")));

        for (var band : AgeBand.values()) assertThat(library.surveysFor(band)).contains(survey);
        assertThat(library.survey("our-park", 1)).contains(survey);
        assertThat(library.survey("our-park", 2)).isEmpty();
        assertThat(library.picture(survey, survey.picture())).isRegularFile();
        assertThatThrownBy(() -> Library.read(List.of(Path.of("packs"), Path.of("packs"))))
                .isInstanceOf(BadPack.class)
                .hasMessageContaining("is also in");
    }

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void everyWalkEndsWithinTheBandsNumberOfItemsAndReplaysFromItsJson(AgeBand band) {
        for (var seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var done = walk(random, band);

            assertThat(done.given()).as("seed %d", seed).hasSizeBetween(1, band.mostItems());
            var session = finished(random, done);
            var read = SessionJson.read(SessionJson.write(session));
            assertThat(read).isEqualTo(session);
            assertThat(read.replay(survey)).isEqualTo(done);
        }
    }

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void goingBackAndOnAgainEndsLikeGoingStraight(AgeBand band) {
        for (var seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var straight = walk(random, band);
            var interview = Interview.of(survey, band);
            var expected = straight.given().iterator();
            while (expected.hasNext()) {
                var answer = expected.next().answer();
                var due = interview.next().orElseThrow();
                var detour = interview.with(answer(random, due)).back();
                assertThat(detour).isEqualTo(interview);
                interview = detour.with(answer);
            }
            assertThat(interview).isEqualTo(straight);
        }
    }

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void anAnswerReplacedByOneThatWasNotPossibleDoesNotReplay(AgeBand band) {
        for (var seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var session = finished(random, walk(random, band));
            var given = new ArrayList<>(session.given());
            var at = random.nextInt(given.size());
            switch (random.nextInt(4)) {
                case 0 -> given.set(at, new Given(given.get(at).question(), new Answer.Picked("nowhere")));
                case 1 -> given.remove(at);
                case 2 -> given.add(at, given.get(at));
                default -> given.set(at, new Given("nowhere", given.get(at).answer()));
            }
            var tampered = new FinishedSession(
                    session.id(), session.survey(), 1, band, session.when(), false, given, Set.of());

            assertThatThrownBy(() -> tampered.replay(survey))
                    .as("seed %d", seed)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    static Interview walk(Survey survey, Random random, AgeBand band) {
        var interview = Interview.of(survey, band);
        for (var due = interview.next(); due.isPresent(); due = interview.next())
            interview = interview.with(answer(random, due.get()));
        return interview;
    }

    private Interview walk(Random random, AgeBand band) {
        return walk(survey, random, band);
    }

    private static FinishedSession finished(Random random, Interview done) {
        return new FinishedSession(
                SessionId.random(random),
                done.survey().id(),
                done.survey().version(),
                done.band(),
                new HalfDay(LocalDate.of(2026, 3, 1), random.nextBoolean()),
                random.nextBoolean(),
                done.given(),
                random.nextBoolean() ? Set.of("fast") : Set.of());
    }

    private static Answer answer(Random random, Question question) {
        if (random.nextInt(8) == 0) return random.nextBoolean() ? new Answer.DoesNotKnow() : new Answer.RatherNot();
        var all = EveryAnswer.to(question);
        return all.get(random.nextInt(all.size()));
    }
}
