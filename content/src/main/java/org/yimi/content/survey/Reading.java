package org.yimi.content.survey;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a Chinese text is read aloud.
 *
 * @param text as it stands on a screen
 * @param syllables one for each Chinese character, in order, such as {@code shàng}; a neutral one has no tone mark.
 *     Punctuation, letters and digits have none
 */
public record Reading(String text, List<String> syllables) {
    private static final Pattern SYLLABLE =
            Pattern.compile("(?=.{1,6}$)[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]?[a-zü]*");

    public Reading {
        syllables = List.copyOf(syllables);
        var characters = length(text);
        if (characters != syllables.size())
            throw new IllegalArgumentException("\"" + text + "\": " + characters + " Chinese characters, but "
                    + syllables.size() + " syllables");
        for (var syllable : syllables)
            if (!SYLLABLE.matcher(syllable).matches())
                throw new IllegalArgumentException("\"" + text + "\": \"" + syllable + "\" is no syllable such as shàng");
    }

    /** Whether a character has a syllable of its own. */
    public static boolean isChinese(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    /** How many syllables this text needs. */
    public static int length(String text) {
        return (int) text.codePoints().filter(Reading::isChinese).count();
    }
}
