package org.yimi.content.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yimi.content.logic.Condition;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Ask;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Wording;

/** A survey with every kind of question and a question that depends on another. */
final class TestSurvey {
    static final Question CARD = new Question.InfoCard(ask("card", ""));
    static final Question PAIR = new Question.ThisOrThat(ask("pair", ""), choice("one"), choice("other"));
    static final Question SINGLE = new Question.SingleChoice(ask("single", ""), choices("bus", "walk", "bicycle"));
    static final Question SEVERAL =
            new Question.SeveralChoices(ask("several", "${single} = 'walk'"), choices("a", "b", "c", "d"), 3);
    static final Question FACES =
            new Question.Faces(ask("faces", "${several} = 'a c' or selected(${several}, 'd')"), choices("sad", "happy"));

    private TestSurvey() {}

    static Survey survey(int version) {
        return new Survey(
                "test",
                version,
                new Wording("题", "Test"),
                "p.png",
                EnumSet.of(AgeBand.B, AgeBand.C),
                List.of(CARD, PAIR, SINGLE, SEVERAL, FACES));
    }

    private static Ask ask(String id, String when) {
        return new Ask(
                id,
                new Wording("问" + id, "Ask " + id),
                "p.png",
                Set.of(AgeBand.B, AgeBand.C),
                when.isEmpty() ? Condition.always() : Condition.parse(when));
    }

    private static List<Choice> choices(String... ids) {
        return Stream.of(ids).map(TestSurvey::choice).toList();
    }

    private static Choice choice(String id) {
        return new Choice(id, new Wording("选" + id, "Choice " + id), "p.png");
    }
}
