package org.yimi.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.Part;
import org.yimi.content.answer.Situation;
import org.yimi.content.answer.Urgency;
import org.yimi.content.pack.PackReader;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Vocabulary;

class PicturesTest {
    private static final Vocabulary IDEAS = PackReader.read(Path.of("packs", "ideas")).vocabularies().getFirst();
    private static final Screening SCREENING = Screening.own();

    @Test
    void ofAllCombinationsOnlyThreeAreMoreThanAWish() {
        var fired = new ArrayList<String>();
        var count = 0;
        for (var idea : everyIdea()) {
            count++;
            if (of(idea).urgency() != Urgency.NONE) fired.add(String.join(" ", idea.chosen().values()));
        }

        assertThat(count).isEqualTo(36 * 6 * 8);
        assertThat(fired)
                .containsExactlyInAnyOrder(
                        "childrens-home grown-ups noisy afraid",
                        "childrens-home grown-ups watched afraid",
                        "school gate watched afraid");
    }

    @Test
    void theWordsOfEveryCombinationAreHarmlessToo() {
        for (var idea : everyIdea()) {
            var said = new StringBuilder();
            for (var part : List.of(Part.PLACE, Part.THING, Part.MATTER))
                said.append(idea.picture(part).map(choice -> choice.label().zh()).orElse("")).append(' ');

            assertThat(SCREENING.of(said.toString(), AgeBand.C)).as(said.toString()).isEqualTo(Finding.NOTHING);
        }
    }

    @Test
    void fearOfGrownUpsIsRead() {
        assertThat(of(idea("childrens-home", "grown-ups", "noisy", "afraid")))
                .isEqualTo(new Finding(
                        Urgency.CONCERN,
                        Situation.OTHER_DANGER,
                        "other-danger: thing=grown-ups + matter=noisy + feeling=afraid"));
    }

    @Test
    void ofWordsAndPicturesTheMoreUrgentCounts() {
        var slide = idea("park", "slide", "hot", "sad");
        var gate = idea("school", "gate", "watched", "afraid");

        assertThat(of(slide.with("我爸用皮带抽我")).situation()).isEqualTo(Situation.PHYSICAL_ABUSE);
        assertThat(of(slide.with("装个遮阳棚")).urgency()).isEqualTo(Urgency.NONE);
        assertThat(of(gate.with("装个遮阳棚")).situation()).isEqualTo(Situation.BULLYING);
        assertThat(of(gate.with("我不想活了")).urgency()).isEqualTo(Urgency.SEVERE);
    }

    @Test
    void anIdeaWithoutPicturesIsItsWords() {
        assertThat(of(Idea.of(IDEAS))).isEqualTo(Finding.NOTHING);
        assertThat(of(Idea.of(IDEAS).with("救命")).urgency()).isEqualTo(Urgency.SEVERE);
    }

    private static List<Idea> everyIdea() {
        var all = new ArrayList<Idea>();
        var feelings = new ArrayList<>(IDEAS.feelings().stream().map(Choice::id).toList());
        feelings.addAll(List.of(Answers.DOES_NOT_KNOW, Answers.RATHER_NOT));
        for (var place : IDEAS.places())
            for (var thing : place.things())
                for (var matter : thing.matters())
                    for (var feeling : feelings)
                        all.add(idea(place.term().id(), thing.term().id(), matter.term().id(), feeling));
        return all;
    }

    private static Idea idea(String place, String thing, String matter, String feeling) {
        var chosen = Map.of(Part.PLACE, place, Part.THING, thing, Part.MATTER, matter, Part.FEELING, feeling);
        return new Idea(IDEAS, chosen, List.of());
    }

    private static Finding of(Idea idea) {
        return SCREENING.of(idea, AgeBand.B);
    }
}
