package org.yimi.server.console;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.yimi.content.survey.Language;
import org.yimi.server.console.Distribution.Part;
import org.yimi.server.results.Scope;

/** A distribution in words, from nothing but what is shown. Never a mean (U17). */
record Summary(Distribution distribution, Scope scope, Numbers numbers) {
    /** Empty where nothing may be shown. */
    String text() {
        if (!distribution.showsAnyone()) return "";
        var text = choices() + say("", " ") + asides();
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String choices() {
        var ranked = distribution.choices().stream()
                .filter(part -> part.count() > 0)
                .sorted(Comparator.comparingLong(Part::count).reversed())
                .toList();
        var hides = distribution.choices().stream().anyMatch(Part::hidden);
        if (ranked.isEmpty())
            return hides
                    ? say("选项的人数都不能显示。", "None of the choices can be shown.")
                    : say("没有孩子选其中一项。", "No child made a choice.");
        // of all sessions the highest numbers are never hidden; without flagged ones they may be
        var visible = hides && scope == Scope.UNFLAGGED ? say("只看能显示的：", "Of what can be shown: ") : "";
        return visible + asked() + (tied(ranked) ? tie(ranked) : first(ranked) + second(ranked)) + say("。", ".");
    }

    private String asked() {
        var asked = distribution.asked();
        if (asked.isEmpty()) return "";
        var children = numbers.of(asked.getAsLong());
        return say(children + " 个孩子里，", "of " + children + " children, ");
    }

    private static boolean tied(List<Part> ranked) {
        return ranked.size() > 1 && ranked.get(0).count() == ranked.get(1).count();
    }

    private String tie(List<Part> ranked) {
        var highest = ranked.getFirst().count();
        var names = ranked.stream()
                .filter(part -> part.count() == highest)
                .map(this::quoted)
                .collect(Collectors.joining(say("、", ", ")));
        return say(
                "选" + names + "的一样多，各有 " + amount(highest),
                names + " were chosen equally often, " + amount(highest) + " each");
    }

    private String first(List<Part> ranked) {
        var first = ranked.getFirst();
        var name = quoted(first);
        var amount = amount(first.count());
        var asked = distribution.asked();
        if (asked.isEmpty())
            return say("选" + name + "的最多，有 " + amount, "most often chosen was " + name + ": " + amount);
        var fraction = Fraction.of(first.count(), asked.getAsLong()).in(numbers.language());
        return say(fraction + "选" + name + "，" + amount, fraction + " chose " + name + ": " + amount);
    }

    private String second(List<Part> ranked) {
        if (ranked.size() == 1) return "";
        var second = ranked.get(1);
        return say("；其次是", "; next ") + quoted(second) + say("，", ": ") + amount(second.count());
    }

    private String asides() {
        return distribution.asides().stream()
                        .map(part -> part.label(numbers.language()) + say(" ", ": ") + numbers.of(part.cell()))
                        .collect(Collectors.joining(say("，", "; ")))
                + say("。", ".");
    }

    private String amount(long count) {
        var asked = distribution.asked();
        var number = numbers.of(count);
        if (asked.isEmpty()) return say(number + " 个", number);
        var share = numbers.share(count, asked.getAsLong());
        return say(number + " 个（" + share + "）", number + " (" + share + ")");
    }

    private String quoted(Part part) {
        var label = part.label(numbers.language());
        return say("“" + label + "”", '"' + label + '"');
    }

    private String say(String zh, String en) {
        return switch (numbers.language()) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
