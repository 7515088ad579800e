package org.yimi.content.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yimi.content.logic.Condition;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Ask;
import org.yimi.content.survey.CheckItem;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Wording;

/** Surveys with every kind of question, and questions that depend on others. */
final class TestSurvey {
    static final Question CARD = new Question.InfoCard(ask("card", ""));
    static final Question PAIR = new Question.ThisOrThat(ask("pair", ""), choice("one"), choice("other"));
    static final Question SINGLE = new Question.SingleChoice(ask("single", ""), choices("bus", "walk", "bicycle"));
    static final Question SEVERAL =
            new Question.SeveralChoices(ask("several", "${single} = 'walk'"), choices("a", "b", "c", "d"), 3);
    static final Question FACES =
            new Question.Faces(ask("faces", "${several} = 'a c' or selected(${several}, 'd')"), choices("sad", "happy"));

    static final Question SCALE = new Question.LabelledScale(ask("scale", ""), choices("low", "middle", "high"));
    static final Question WALK =
            new Question.WalkChecklist(ask("walk", ""), "road", List.of(item("path"), item("light"), item("seat")));

    static final Question BEST_WORST = new Question.BestWorst(
            ask("likes", ""), choices("ball", "book", "swing"), new Wording("最想", "Most"), new Wording("最后", "Least"));
    static final Question RANK = new Question.Rank(ask("order", ""), choices("one", "two", "three", "four"));

    static final Question SPOT = new Question.SpotOnPicture(ask("spot", ""), "scene.png", 3, 2);
    static final Question NUMBER = new Question.NumberEntry(ask("number", ""), 1, 40);
    static final Question DRAWING = new Question.Drawing(ask("drawing", "${number} = '7'"));
    static final Question WRITING = new Question.FingerWriting(ask("writing", "${spot} = 'c2'"));
    static final Question TEXT = new Question.FreeText(ask("text", ""), 10);

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

    /** The walk, and a question that asks about one of its marks. */
    static Survey walk() {
        return new Survey(
                "walk",
                1,
                new Wording("走", "Walk"),
                "p.png",
                EnumSet.of(AgeBand.B, AgeBand.C),
                List.of(SCALE, WALK, new Question.InfoCard(ask("bumpy", "selected(${walk}, 'path.other')"))));
    }

    /** Options set in an order, and a question that asks which came first. */
    static Survey order() {
        return new Survey(
                "order",
                1,
                new Wording("排", "Order"),
                "p.png",
                EnumSet.of(AgeBand.B, AgeBand.C),
                List.of(BEST_WORST, RANK, new Question.InfoCard(ask("first", "selected(${order}, 'two.1')"))));
    }

    /** What is answered without options: a drawing after 7, writing after the last cell. */
    static Survey freely() {
        return new Survey(
                "freely",
                1,
                new Wording("随", "Freely"),
                "p.png",
                EnumSet.of(AgeBand.B, AgeBand.C),
                List.of(SPOT, NUMBER, DRAWING, WRITING, TEXT));
    }

    private static CheckItem item(String id) {
        return new CheckItem(id, new Wording("看" + id, "Look at " + id), "p.png", choice("one"), choice("other"));
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
