package org.yimi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Interview;
import org.yimi.content.pack.PackReader;
import org.yimi.content.survey.AgeBand;

class EyeRestTest {
    private final Interview first = Interview.of(
            PackReader.read(Path.of("../content/packs/our-park")).surveys().getFirst(), AgeBand.A);
    private final Screen question = new Screen.Asking(first);
    private final Screen next = new Screen.Asking(first.with(new DoesNotKnow()));
    private final Screen bands = new Screen.PickBand();

    @Test
    void afterAQuarterOfAnHourARestComesBeforeTheNextScreen() {
        var eyes = EyeRest.NONE.showing(bands, minutes(3)).showing(question, minutes(4));

        assertThat(eyes.before(next, question, minutes(18) - 1)).isEqualTo(next);
        assertThat(eyes.before(next, question, minutes(18))).isEqualTo(new Screen.Rest(next));
    }

    @Test
    void aScreenThatStandsIsNeverCovered() {
        var eyes = EyeRest.NONE.showing(question, 0);

        assertThat(eyes.before(question, question, minutes(40))).isEqualTo(question);
    }

    @Test
    void afterTheRestAQuarterOfAnHourBeginsAnew() {
        var rested = EyeRest.NONE
                .showing(bands, 0)
                .showing(new Screen.Rest(question), minutes(15))
                .showing(question, minutes(17));

        assertThat(rested.before(next, question, minutes(31))).isEqualTo(next);
        assertThat(rested.before(next, question, minutes(32))).isEqualTo(new Screen.Rest(next));
    }

    @Test
    void theRestItselfLeadsStraightOn() {
        var resting = EyeRest.NONE.showing(bands, 0).showing(new Screen.Rest(question), minutes(15));

        assertThat(resting.before(question, new Screen.Rest(question), minutes(60))).isEqualTo(question);
    }

    @Test
    void whoGoesIsNotAskedToRestAndTheNextChildBeginsAnew() {
        var eyes = EyeRest.NONE.showing(question, 0);
        var start = new Screen.Start(Set.of());

        for (var end : List.of(start, new Screen.Thanks(AgeBand.A), new Screen.Closed(Trouble.BROKEN)))
            assertThat(eyes.before(end, question, minutes(20))).isEqualTo(end);
        assertThat(eyes.showing(start, minutes(20)).showing(bands, minutes(21)).before(question, bands, minutes(35)))
                .isEqualTo(question);
    }

    @Test
    void aVisitKeepsItsAnswersItsBandAndItsWayBackWhileItRests() {
        var resting = Visit.of(new Screen.Rest(next));

        assertThat(resting.interview()).isEqualTo(Visit.of(next).interview());
        assertThat(resting.band()).contains(AgeBand.A);
        assertThat(resting.rested()).isEqualTo(Visit.of(next));
        assertThat(resting.back(new Screen.Start(Set.of()), _ -> new Offer(List.of(), List.of(), List.of())).screen())
                .isEqualTo(question);
    }

    private static long minutes(int minutes) {
        return Duration.ofMinutes(minutes).toNanos();
    }
}
