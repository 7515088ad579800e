package org.yimi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.answer.Answers;
import org.yimi.content.pack.PackReader;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Explainer;
import org.yimi.kiosk.visit.Screen.Explaining;
import org.yimi.kiosk.visit.Screen.PickExplainer;
import org.yimi.kiosk.visit.Screen.PickSurvey;
import org.yimi.kiosk.visit.Screen.Understood;

/** 我知道. */
class LessonTest {
    private static final Screen.Start START = new Screen.Start(Set.of());

    private final Explainer rights = PackReader.read(Path.of("../content/packs/i-know")).explainers().getFirst();
    private final Offer offer = new Offer(List.of(), List.of(), List.of(rights));
    private final Visit asked = asked();

    private Visit asked() {
        var visit = Visit.of(START).explain(AgeBand.B, rights);
        for (var _ : rights.cards()) visit = visit.read();
        return visit;
    }

    private Visit back(Visit visit) {
        return visit.back(START, _ -> offer);
    }

    @Test
    void allCardsAreShownBeforeTheQuestion() {
        var shown = new ArrayList<Explainer.Card>();
        var visit = Visit.of(START).explain(AgeBand.B, rights);
        while (visit.screen() instanceof Explaining(_, var lesson) && lesson.card().isPresent()) {
            shown.add(lesson.card().get());
            visit = visit.read();
        }

        assertThat(shown).isEqualTo(rights.cards());
        assertThat(visit).isEqualTo(asked);
        assertThat(visit.unfinished()).isEmpty();
    }

    @Test
    void onlyTheRightAnswerIsUnderstood() {
        assertThat(asked.checked(rights.check().right()).screen()).isEqualTo(new Understood(AgeBand.B, rights));
        for (var other : List.of("keep-it-in", Answers.DOES_NOT_KNOW)) {
            var again = asked.checked(other);
            assertThat(((Explaining) again.screen()).lesson().card()).contains(rights.told());
            assertThat(again.read()).isEqualTo(asked);
            assertThat(back(again)).isEqualTo(asked);
        }
    }

    @Test
    void backLeadsFromCardToCardAndThenToWhatIsOffered() {
        var visit = asked;
        for (var _ : rights.cards()) visit = back(visit);
        assertThat(visit).isEqualTo(Visit.of(START).explain(AgeBand.B, rights));

        assertThat(back(visit).screen()).isEqualTo(new PickExplainer(AgeBand.B, offer, 0));
        assertThat(back(back(visit)).screen()).isEqualTo(new PickSurvey(AgeBand.B, offer, 0));
        assertThat(back(asked.checked(rights.check().right())).screen())
                .isEqualTo(new PickExplainer(AgeBand.B, offer, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 7, 10, 11, 23})
    void everyOptionStandsOnExactlyOnePageAndTheLastLeadsToTheFirst(int count) {
        var all = IntStream.range(0, count).boxed().toList();
        var pages = new Pages(count);
        var seen = new ArrayList<>(pages.on(0, all));

        for (var page = pages.after(0); page != 0; page = pages.after(page)) {
            assertThat(pages.on(page, all)).hasSizeBetween(1, 5);
            seen.addAll(pages.on(page, all));
        }

        assertThat(seen).isEqualTo(all);
        assertThat(pages.several()).isEqualTo(count > 6);
    }

    @Test
    void theArrowTurnsThePageAndBackTurnsItBack() {
        var many = new Offer(List.of(), List.of(), Collections.nCopies(8, rights));
        var first = Visit.of(new PickExplainer(AgeBand.B, many, 0));

        assertThat(first.more().screen()).isEqualTo(new PickExplainer(AgeBand.B, many, 1));
        assertThat(first.more().more()).isEqualTo(first);
        assertThat(back(first.more())).isEqualTo(first);
        assertThat(asked.more()).isEqualTo(asked);
    }
}
