package org.yimi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.Interview;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;

/** The question whether to stop says what is true where it is asked. */
class LeavingTest {
    private final Library library = Library.read(List.of(Path.of("../content/packs")));

    @Test
    void answersAreLeftWhereThereAreAnswersAndNowhereElse() {
        var asking = new Screen.Asking(Interview.of(library.surveysFor(AgeBand.C).getFirst(), AgeBand.C));

        assertThat(Leaving.of(asking)).isEqualTo(Leaving.ANSWERS);
        assertThat(Leaving.of(new Screen.Rest(asking))).isEqualTo(Leaving.ANSWERS);
        assertThat(Leaving.of(new Screen.PickBand())).isEqualTo(Leaving.NOTHING);
        assertThat(Leaving.of(new Screen.Thanks(AgeBand.C))).isEqualTo(Leaving.NOTHING);
    }

    @Test
    void anIdeaIsLeftAlsoBehindCalmWords() {
        var idea = Idea.of(library.vocabulary().orElseThrow());
        var suggesting = new Screen.Suggesting(AgeBand.D, idea, List.of());

        assertThat(Leaving.of(suggesting)).isEqualTo(Leaving.IDEA);
        assertThat(Leaving.of(new Screen.Disclosed(suggesting, false))).isEqualTo(Leaving.IDEA);
    }

    @Test
    void atTheWallOnlyReadingIsLeft() {
        assertThat(Leaving.of(new Screen.PickReader())).isEqualTo(Leaving.READING);
        assertThat(Leaving.of(new Screen.AtWall(WallVisit.of(AgeBand.B, Wall.of(List.of()))))).isEqualTo(Leaving.READING);
        var agenda = new Agenda(List.of(), List.of());
        assertThat(Leaving.of(new Screen.InHall(AgeBand.B, new HallStep.Pick(agenda, 0)))).isEqualTo(Leaving.READING);
    }
}
