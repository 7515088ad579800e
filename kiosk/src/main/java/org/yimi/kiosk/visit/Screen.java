package org.yimi.kiosk.visit;

import java.util.List;
import java.util.Set;
import org.yimi.content.answer.Interview;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;

/** What one screen shows. */
public sealed interface Screen {

    /** Calm, and for adults: nothing is collected. */
    record Closed(Trouble trouble) implements Screen {}

    /** Outside of opening hours. */
    record Asleep(Opens opens) implements Screen {}

    /** @param notices what staff are told; children are not */
    record Start(Set<Notice> notices) implements Screen {
        public Start {
            notices = Set.copyOf(notices);
        }
    }

    /** The program crashed under a child a moment ago: go on or start anew. Shows nothing of the answers. */
    record Resume(Interview interview) implements Screen {}

    record PickBand() implements Screen {}

    record Assent(AgeBand band, AssentStep step) implements Screen {}

    record PickSurvey(AgeBand band, List<Survey> surveys) implements Screen {
        public PickSurvey {
            surveys = List.copyOf(surveys);
        }
    }

    /** @param interview has a question due */
    record Asking(Interview interview) implements Screen {}

    /** Everything is answered; 交给大人 is the next tap. */
    record HandingOver(Interview interview) implements Screen {}

    /**
     * After a quarter of an hour (U10): eyes rest, then the visit goes on.
     *
     * @param then what would have come
     */
    record Rest(Screen then) implements Screen {}

    /** The same goodbye after handing over, after 停止 and after 不参加, so that nobody behind the child can tell. */
    record Thanks(AgeBand band) implements Screen {}
}
