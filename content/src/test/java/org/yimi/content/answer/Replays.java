package org.yimi.content.answer;

import java.nio.file.Path;
import java.util.List;
import org.yimi.content.fuzz.Target;
import org.yimi.content.pack.PackReader;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Vocabulary;

/** What was read is held against surveys and a vocabulary, as the office does: it fits, or is refused. */
final class Replays {
    private static final List<Survey> SURVEYS =
            List.of(TestSurvey.survey(1), TestSurvey.walk(), TestSurvey.order(), TestSurvey.freely());
    private static final Vocabulary IDEAS = PackReader.read(Path.of("packs", "ideas")).vocabularies().getFirst();

    private Replays() {}

    static void of(Finished finished) {
        switch (finished) {
            case FinishedSession session -> {
                for (var survey : SURVEYS)
                    Target.read(IllegalArgumentException.class, () -> session.replay(survey).given(), given -> given);
            }
            case Suggestion suggestion ->
                Target.read(IllegalArgumentException.class, () -> suggestion.replay(IDEAS).chosen(), chosen -> chosen);
        }
    }
}
