package org.yimi.server.console;

import java.util.stream.Collectors;
import org.yimi.server.console.Distribution.Part;

/** How many drew or wrote, in words, from nothing but what is shown. */
record InkSummary(Telling telling) {
    /** Empty where nothing may be shown. */
    String text() {
        if (!telling.distribution().showsAnyone()) return "";
        var choices = telling.distribution().choices();
        var nobody = choices.stream().noneMatch(part -> part.hidden() || part.count() > 0);
        var said = choices.stream()
                .filter(part -> nobody || part.hidden() || part.count() > 0)
                .map(this::said)
                .collect(Collectors.joining(telling.say("，", ", ")));
        return Telling.sentence(telling.asked() + said + telling.say("。", ". ") + telling.asides());
    }

    private String said(Part part) {
        var numbers = telling.numbers();
        var label = part.label(numbers.language());
        if (part.hidden()) return telling.say(label + "的" + numbers.of(part.cell()), numbers.of(part.cell()) + " " + lower(label));
        return telling.say(label + "的有 " + telling.amount(part.count()), telling.amount(part.count()) + " " + lower(label));
    }

    private static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
