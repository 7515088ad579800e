package org.yimi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Interview;
import org.yimi.content.pack.PackReader;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;

class PaceTest {
    private final Interview first = Interview.of(
            PackReader.read(Path.of("../content/packs/our-park")).surveys().getFirst(), AgeBand.A);
    private final Interview second = first.with(new DoesNotKnow());

    @Test
    void aQuestionStoodForAsLongAsAllItsShowingsTogether() {
        var pace = Pace.NONE
                .showing(new Screen.Asking(first), seconds(10))
                .showing(new Screen.Asking(second), seconds(13))
                .showing(new Screen.Asking(first), seconds(14))
                .showing(new Screen.Asking(first), seconds(15))
                .showing(new Screen.HandingOver(second), seconds(19))
                .showing(new Screen.HandingOver(second), seconds(99));

        assertThat(pace.stood()).isEqualTo(Map.of(id(first), Duration.ofSeconds(8), id(second), Duration.ofSeconds(1)));
    }

    @Test
    void aCrashLeavesAQuestionThatNobodyCanHaveAnsweredTooFast() {
        var pace = Pace.resumed(question(first))
                .showing(new Screen.Asking(first), seconds(1))
                .showing(new Screen.Asking(second), seconds(1));

        assertThat(pace.stood().get(id(first))).isGreaterThan(Duration.ofMinutes(10));
    }

    @Test
    void nothingOfItOutlivesTheVisit() {
        var pace = Pace.NONE.showing(new Screen.Asking(first), 0).showing(new Screen.Asking(second), seconds(5));

        assertThat(pace.showing(new Screen.Thanks(AgeBand.A), seconds(9))).isEqualTo(Pace.NONE);
        assertThat(pace.showing(new Screen.PickBand(), seconds(9))).isEqualTo(Pace.NONE);
    }

    private static long seconds(int seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }

    private static Question question(Interview interview) {
        return interview.next().orElseThrow();
    }

    private static String id(Interview interview) {
        return question(interview).id();
    }
}
