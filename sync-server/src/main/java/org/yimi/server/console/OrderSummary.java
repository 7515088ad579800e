package org.yimi.server.console;

import java.util.Comparator;
import org.yimi.content.survey.Question;
import org.yimi.server.console.Distribution.Part;

/** What children set first and last, in words, from nothing but what is shown. */
record OrderSummary(Telling telling) {
    /** Empty where nothing may be shown. */
    String text() {
        if (!telling.distribution().showsAnyone()) return "";
        var marks = telling.distribution().question().marksInOrder();
        return Telling.sentence(telling.asked()
                + most(marks.getFirst())
                + telling.say("；", "; ")
                + most(marks.getLast())
                + telling.say("。", ". ")
                + telling.asides());
    }

    /** Ties are told by the option that stands first in the question. */
    private String most(String mark) {
        var most = telling.distribution().choices().stream()
                .filter(part -> part.code().endsWith("." + mark))
                .max(Comparator.comparingLong(Part::count))
                .orElseThrow();
        var said = telling.quoted(said(most));
        if (most.count() == 0) return telling.say("没有孩子选" + said, "nobody said " + said);
        var option = telling.quoted(most.item(telling.numbers().language()));
        var amount = telling.amount(most.count());
        return telling.say(
                "选" + said + "最多的是" + option + "，" + amount, said + " was said most often of " + option + ": " + amount);
    }

    private String said(Part part) {
        var words = part.beside(telling.numbers().language());
        return telling.distribution().question() instanceof Question.Rank
                ? telling.say("第 " + words + " 位", "place " + words)
                : words;
    }
}
