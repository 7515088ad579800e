package org.yimi.server.results;

import java.util.HashMap;
import java.util.Map;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.survey.Survey;
import org.yimi.server.results.TallyTable.Answered;
import org.yimi.server.results.TallyTable.Place;

/** What sessions add to the tallies, gathered so that each row is written once. One thread at a time. */
public final class Counts {
    private final Map<Place, Long> sessions = new HashMap<>();
    private final Map<Answered, Long> answers = new HashMap<>();

    public void add(long site, FinishedSession session, Survey survey) {
        var place = new Place(
                session.survey(),
                session.version(),
                site,
                session.band(),
                !session.flags().isEmpty());
        sessions.merge(place, 1L, Long::sum);
        for (var given : session.given())
            for (var code : Answers.codes(survey.question(given.question()), given.answer()))
                answers.merge(new Answered(place, given.question(), code), 1L, Long::sum);
    }

    public void add(Counts more) {
        more.sessions.forEach((place, count) -> sessions.merge(place, count, Long::sum));
        more.answers.forEach((answered, count) -> answers.merge(answered, count, Long::sum));
    }

    Map<Place, Long> sessions() {
        return sessions;
    }

    Map<Answered, Long> answers() {
        return answers;
    }
}
