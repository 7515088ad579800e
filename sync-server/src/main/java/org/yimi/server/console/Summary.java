package org.yimi.server.console;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.yimi.server.console.Distribution.Part;
import org.yimi.server.results.Scope;

/** A distribution in words, from nothing but what is shown. Never a mean (U17). */
record Summary(Telling telling, Scope scope) {
    /** Empty where nothing may be shown. */
    String text() {
        if (!telling.distribution().showsAnyone()) return "";
        return Telling.sentence(choices() + telling.say("", " ") + telling.asides());
    }

    private String choices() {
        var choices = telling.distribution().choices();
        var ranked = choices.stream()
                .filter(part -> part.count() > 0)
                .sorted(Comparator.comparingLong(Part::count).reversed())
                .toList();
        var hides = choices.stream().anyMatch(Part::hidden);
        if (ranked.isEmpty()) return nobody(hides);
        // of all sessions the highest numbers are never hidden; without flagged ones they may be
        var visible = hides && scope == Scope.UNFLAGGED ? telling.say("只看能显示的：", "Of what can be shown: ") : "";
        var said = tied(ranked) ? tie(ranked) : first(ranked) + second(ranked);
        return visible + telling.asked() + said + telling.say("。", ".");
    }

    private String nobody(boolean hides) {
        var things = doing().things(telling.numbers().language());
        if (hides) return telling.say(things + "的人数都不能显示。", "None of the " + things + " can be shown.");
        return telling.say("没有孩子" + doing().zh() + "。", "No child " + doing().past() + " anything.");
    }

    private Doing doing() {
        return Doing.of(telling.distribution().question());
    }

    private static boolean tied(List<Part> ranked) {
        return ranked.size() > 1 && ranked.get(0).count() == ranked.get(1).count();
    }

    private String tie(List<Part> ranked) {
        var highest = ranked.getFirst().count();
        var names = ranked.stream()
                .filter(part -> part.count() == highest)
                .map(this::quoted)
                .collect(Collectors.joining(telling.say("、", ", ")));
        return telling.say(
                doing().zh() + names + "的一样多，各有 " + telling.amount(highest),
                names + " were " + doing().passive() + " equally often, " + telling.amount(highest) + " each");
    }

    private String first(List<Part> ranked) {
        var first = ranked.getFirst();
        var name = quoted(first);
        var amount = telling.amount(first.count());
        var asked = telling.distribution().asked();
        if (asked.isEmpty())
            return telling.say(
                    doing().zh() + name + "的最多，有 " + amount,
                    "most often " + doing().passive() + " was " + name + ": " + amount);
        var fraction = Fraction.of(first.count(), asked.getAsLong()).in(telling.numbers().language());
        return telling.say(
                fraction + doing().zh() + name + "，" + amount,
                fraction + " " + doing().past() + " " + name + ": " + amount);
    }

    private String second(List<Part> ranked) {
        if (ranked.size() == 1) return "";
        var second = ranked.get(1);
        return telling.say("；其次是", "; next ") + quoted(second) + telling.say("，", ": ") + telling.amount(second.count());
    }

    private String quoted(Part part) {
        return telling.quoted(part.label(telling.numbers().language()));
    }
}
