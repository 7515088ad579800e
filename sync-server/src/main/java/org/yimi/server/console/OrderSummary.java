package org.yimi.server.console;

import java.util.Comparator;
import java.util.List;
import org.yimi.content.survey.Question;
import org.yimi.server.console.Distribution.Part;

/** What children set first and last, in words, from nothing but what is shown. */
record OrderSummary(Distribution distribution, Numbers numbers) {
    /** Empty where nothing may be shown. */
    String text() {
        if (!distribution.showsAnyone()) return "";
        var marks = marks();
        return asked() + most(marks.getFirst()) + say("；", "; ") + most(marks.getLast()) + say("。", ". ") + asides();
    }

    /** The first mark and the last: best and worst, or the first place and the last. */
    private List<String> marks() {
        return distribution.question() instanceof Question.BestWorst
                ? List.of(Question.BestWorst.BEST, Question.BestWorst.WORST)
                : List.of("1", Integer.toString(distribution.question().choices().size()));
    }

    private String asked() {
        var asked = distribution.asked();
        if (asked.isEmpty()) return "";
        var children = numbers.of(asked.getAsLong());
        return say(children + " 个孩子里，", "Of " + children + " children, ");
    }

    /** Ties are told by the option that stands first in the question. */
    private String most(String mark) {
        var parts = distribution.choices().stream()
                .filter(part -> part.code().endsWith("." + mark))
                .toList();
        var most = parts.stream().max(Comparator.comparingLong(Part::count)).orElseThrow();
        if (most.count() == 0) return say("没有孩子选“" + said(most) + "”", "nobody said \"" + said(most) + '"');
        return say(
                "选“" + said(most) + "”最多的是“" + most.item(numbers.language()) + "”，" + amount(most.count()),
                "\"" + said(most) + "\" was said most often of \"" + most.item(numbers.language()) + "\": "
                        + amount(most.count()));
    }

    private String said(Part part) {
        var words = part.beside(numbers.language());
        return distribution.question() instanceof Question.Rank ? say("第 " + words + " 位", "place " + words) : words;
    }

    private String amount(long count) {
        var asked = distribution.asked();
        var number = numbers.of(count);
        if (asked.isEmpty()) return say(number + " 个", number);
        var share = numbers.share(count, asked.getAsLong());
        return say(number + " 个（" + share + "）", number + " (" + share + ")");
    }

    private String asides() {
        var words = distribution.asides().stream()
                .map(part -> part.label(numbers.language()) + say(" ", ": ") + numbers.of(part.cell()))
                .toList();
        return String.join(say("，", "; "), words) + say("。", ".");
    }

    private String say(String zh, String en) {
        return switch (numbers.language()) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
