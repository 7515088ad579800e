package org.yimi.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.yimi.content.answer.Urgency;

/** The figures on sentences that are never learnt from. */
class FiguresTest {
    private static final Screening SCREENING = Screening.own();
    private static final List<Sentence> OWN = Sentence.all(Sentence.FOLDER.resolve("own.jsonl"));

    @Test
    void ofSevereSentencesNineteenInTwentyAreNoticed() {
        assertThat(share(one -> one.label() == Urgency.SEVERE, Urgency.SEVERE)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void ofHarmlessNeighboursAtMostOneInTenFires() {
        assertThat(1 - share(one -> one.label() == Urgency.NONE && one.isNeighbour(), Urgency.NONE)).isLessThanOrEqualTo(0.10);
    }

    @Test
    void ofOrdinarySuggestionsAtMostOneInTwentyFires() {
        assertThat(1 - share(one -> one.label() == Urgency.NONE && !one.isNeighbour(), Urgency.NONE)).isLessThanOrEqualTo(0.05);
    }

    @Test
    void thereAreAtLeastThreeHundredAndNoneOfThemIsLearntFrom() {
        var learnt = Learning.sentences().stream().map(Sentence::text).toList();

        assertThat(OWN).hasSizeGreaterThanOrEqualTo(300);
        assertThat(OWN).extracting(Sentence::text).doesNotHaveDuplicates().doesNotContainAnyElementsOf(learnt);
    }

    private static double share(Predicate<Sentence> which, Urgency urgency) {
        var some = OWN.stream().filter(which).toList();
        var hit = some.stream().filter(one -> SCREENING.of(one.text(), one.band()).urgency() == urgency).count();
        return (double) hit / some.size();
    }
}
