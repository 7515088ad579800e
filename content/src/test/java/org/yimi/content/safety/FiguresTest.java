package org.yimi.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.answer.Urgency;

/** The figures on sentences that are never learnt from: own ones, written before there was any screening, and three sets by other hands. */
class FiguresTest {
    private static final Screening SCREENING = Screening.own();

    @ParameterizedTest
    @ValueSource(strings = {"own", "unseen-a", "unseen-b", "unseen-c"})
    void ofSevereSentencesNineteenInTwentyAreNoticed(String name) {
        assertThat(share(set(name), one -> one.label() == Urgency.SEVERE, Urgency.SEVERE)).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"own", "unseen-a", "unseen-b", "unseen-c"})
    void ofHarmlessNeighboursAtMostOneInTenFires(String name) {
        assertThat(1 - share(set(name), one -> one.label() == Urgency.NONE && one.isNeighbour(), Urgency.NONE))
                .isLessThanOrEqualTo(0.10);
    }

    @Test
    void ofAllOrdinarySuggestionsAtMostOneInTwentyFires() {
        assertThat(1 - share(all(), one -> one.label() == Urgency.NONE && !one.isNeighbour(), Urgency.NONE))
                .isLessThanOrEqualTo(0.05);
    }

    @Test
    void ofAllConcernsAtMostHalfAreTakenForSevere() {
        assertThat(share(all(), one -> one.label() == Urgency.CONCERN, Urgency.SEVERE)).isLessThanOrEqualTo(0.5);
    }

    @Test
    void ofSevereOnesThatAreNoticedFourInFiveAreGivenTheirSituation() {
        var noticed = all().stream().filter(one -> one.label() == Urgency.SEVERE && of(one).urgency() != Urgency.NONE).toList();
        var right = noticed.stream().filter(one -> of(one).situation() == one.situation()).count();

        assertThat((double) right / noticed.size()).isGreaterThanOrEqualTo(0.8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"own", "unseen-a", "unseen-b", "unseen-c"})
    void noneOfThemIsLearntFrom(String name) {
        var learnt = Learning.sentences().stream().map(Sentence::text).toList();

        assertThat(set(name)).extracting(Sentence::text).doesNotHaveDuplicates().doesNotContainAnyElementsOf(learnt);
    }

    @Test
    void thereAreAtLeastThreeHundredOwnOnes() {
        assertThat(set("own")).hasSizeGreaterThanOrEqualTo(300);
    }

    private static List<Sentence> set(String name) {
        return Sentence.all(Sentence.FOLDER.resolve(name + ".jsonl"));
    }

    private static List<Sentence> all() {
        return Stream.of("own", "unseen-a", "unseen-b", "unseen-c").flatMap(name -> set(name).stream()).toList();
    }

    private static Finding of(Sentence sentence) {
        return SCREENING.of(sentence.text(), sentence.band());
    }

    private static double share(List<Sentence> all, Predicate<Sentence> which, Urgency urgency) {
        var some = all.stream().filter(which).toList();
        return (double) some.stream().filter(one -> of(one).urgency() == urgency).count() / some.size();
    }
}
