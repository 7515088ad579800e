package org.yimi.content.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.pack.Library;
import org.yimi.content.pack.PackReader;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Survey;

/** Every pack that ships, walked by children at random. */
class EveryPackTest {
    private static final int SEEDS = 100;

    static Stream<Survey> surveys() {
        return Library.read(List.of(Path.of("packs"))).surveys();
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void noWalkIsLongerThanTheLongestOrThanTheBandsItemsAndEachReplays(Survey survey) {
        for (var band : survey.bands()) {
            var longest = LongestWay.items(survey, band);
            assertThat(longest).as("band %s", band).isBetween(1, band.mostItems());
            for (var seed = 0; seed < SEEDS; seed++) {
                var done = walk(survey, band, new Random(seed));

                assertThat(done.given()).as("band %s seed %d", band, seed).hasSizeBetween(1, longest);
                var session = new FinishedSession(
                        SessionId.random(new Random(seed)), survey.id(), survey.version(), band,
                        HalfDay.parse("2026-03-01am"), false, done.given(), Set.of());
                var read = SessionJson.read(SessionJson.write(session));
                assertThat(read.replay(survey).given()).isEqualTo(done.given());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void everyQuestionIsReachedByEachBandItIsFor(Survey survey) {
        for (var band : survey.bands()) {
            var reached = new TreeSet<String>();
            for (var seed = 0; seed < SEEDS; seed++)
                walk(survey, band, new Random(seed)).given().forEach(given -> reached.add(given.question()));

            assertThat(survey.questionsFor(band)).as("band %s", band).allMatch(one -> reached.contains(one.id()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"our-park", "our-city", "one-metre-walk", "after-school", "my-place"})
    void everyPictureIsUsedAndHasItsSource(String name) throws IOException {
        var pack = PackReader.read(Path.of("packs", name));
        var used = pack.surveys().stream()
                .flatMap(survey -> Stream.concat(
                        Stream.of(survey.picture()),
                        survey.questions().stream().flatMap(question -> question.pictures().stream())));
        var terms = pack.taxonomies().stream().flatMap(taxonomy -> taxonomy.terms().stream().map(Choice::picture));
        var named = Stream.concat(used, terms).collect(Collectors.toCollection(TreeSet::new));

        try (var files = Files.list(Path.of("packs", name, "pictures"))) {
            var there = files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".png"));
            assertThat(there).containsExactlyInAnyOrderElementsOf(named);
        }
        var sources = Files.readString(Path.of("packs", name, "pictures", "SOURCES.txt"));
        assertThat(named).allMatch(picture -> sources.contains("\n" + picture));
    }

    private static Interview walk(Survey survey, AgeBand band, Random random) {
        var interview = Interview.of(survey, band, Rotation.random(random));
        for (var due = interview.next(); due.isPresent(); due = interview.next()) {
            var answers = EveryAnswer.to(due.get());
            interview = interview.with(
                    random.nextInt(10) == 0 ? new Answer.DoesNotKnow() : answers.get(random.nextInt(answers.size())));
        }
        return interview;
    }
}
