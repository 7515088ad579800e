package org.yimi.content.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Phrases whose reading is certain. Where two of them meet in a text, the longer one is read. */
public final class Phrases {
    private final List<Reading> longestFirst;

    public Phrases(List<Reading> phrases) {
        longestFirst = phrases.stream()
                .sorted(Comparator.comparingInt((Reading phrase) -> phrase.text().length())
                        .reversed()
                        .thenComparing(Reading::text))
                .toList();
    }

    /**
     * The syllables of a text, with those of the phrases that stand in it put in their places.
     *
     * @param syllables one for each Chinese character of the text
     */
    public List<String> over(String text, List<String> syllables) {
        var result = new ArrayList<>(syllables);
        var taken = new boolean[text.length()];
        for (var phrase : longestFirst) {
            var length = phrase.text().length();
            for (var at = text.indexOf(phrase.text()); at >= 0; at = text.indexOf(phrase.text(), at + 1))
                if (isFree(taken, at, length)) {
                    Arrays.fill(taken, at, at + length, true);
                    var first = Reading.length(text.substring(0, at));
                    for (var i = 0; i < phrase.syllables().size(); i++)
                        result.set(first + i, phrase.syllables().get(i));
                }
        }
        return List.copyOf(result);
    }

    private static boolean isFree(boolean[] taken, int from, int length) {
        for (var i = from; i < from + length; i++) if (taken[i]) return false;
        return true;
    }
}
