package org.yimi.content.envelope;

import java.util.List;
import java.util.regex.Pattern;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;

/**
 * How many words stand whole on every screen of a kiosk, in the size that the youngest readers need, with pinyin above
 * each character. What is longer would be cut off: there are no smaller letters and nothing is scrolled.
 */
public enum Room {
    /** The answer to a card by itself. */
    REPLY(new Lines(5, 12, 26), new Lines(5, 13, 30)),
    /** The answer to a card, and the reason beside it. */
    REFUSAL(new Lines(5, 10, 23), new Lines(5, 10, 26)),
    /** What was said, and what was done beside it. */
    WALL(new Lines(5, 10, 23), new Lines(5, 10, 26)),
    /** One thing to know. */
    EXPLAINER(new Lines(6, 16, 36), new Lines(6, 18, 40));

    private static final Pattern BREAK = Pattern.compile("\n");
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Lines young;
    private final Lines older;

    /**
     * @param most lines
     * @param zh characters on a line
     * @param en letters on a line, with spaces
     */
    public record Lines(int most, int zh, int en) {
        /** On how many lines a text stands here. */
        public int of(String text, Language language) {
            return BREAK.splitAsStream(text).mapToInt(part -> rows(part, language)).sum();
        }

        private int rows(String part, Language language) {
            return switch (language) {
                case ZH -> Math.max(1, Math.ceilDiv(part.codePointCount(0, part.length()), zh));
                case EN -> wrapped(SPACE.splitAsStream(part).map(String::length).toList());
            };
        }

        /** No word is broken. */
        private int wrapped(List<Integer> words) {
            var rows = 1;
            var used = -1;
            for (var word : words) {
                if (used >= 0 && used + 1 + word > en) {
                    rows++;
                    used = -1;
                }
                used += 1 + word;
            }
            return rows;
        }

        /** How many characters a line holds. */
        public int wide(Language language) {
            return switch (language) {
                case ZH -> zh;
                case EN -> en;
            };
        }
    }

    Room(Lines young, Lines older) {
        this.young = young;
        this.older = older;
    }

    /** For the youngest who read it. */
    public Lines of(AgeBand youngest) {
        return youngest.young() ? young : older;
    }
}
