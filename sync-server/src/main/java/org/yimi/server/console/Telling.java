package org.yimi.server.console;

import java.util.stream.Collectors;

/** What every summary of a distribution says alike, in the language of its numbers. */
record Telling(Distribution distribution, Numbers numbers) {
    /** How many were asked, as the beginning of a sentence; empty where that is not known. */
    String asked() {
        var asked = distribution.asked();
        if (asked.isEmpty()) return "";
        var children = numbers.of(asked.getAsLong());
        return say(children + " 个孩子里，", "of " + children + " children, ");
    }

    /** A number of children, with its share where it is known of how many. */
    String amount(long count) {
        var asked = distribution.asked();
        var number = numbers.of(count);
        if (asked.isEmpty()) return say(number + " 个", number);
        var share = numbers.share(count, asked.getAsLong());
        return say(number + " 个（" + share + "）", number + " (" + share + ")");
    }

    /** 不知道 and 不想说, as a sentence of their own. */
    String asides() {
        return distribution.asides().stream()
                        .map(part -> part.label(numbers.language()) + say(" ", ": ") + numbers.of(part.cell()))
                        .collect(Collectors.joining(say("，", "; ")))
                + say("。", ".");
    }

    String quoted(String words) {
        return say("“" + words + "”", '"' + words + '"');
    }

    String say(String zh, String en) {
        return switch (numbers.language()) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
