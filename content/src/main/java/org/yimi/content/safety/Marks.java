package org.yimi.content.safety;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a text is counted, by the names that the lexicon has for it:
 * <ul>
 *   <li>{@code 打我} characters side by side, one to three
 *   <li>{@code <ADULT>打} the same with classes of words in the place of words
 *   <li>{@code <ADULT>…<HIT>} two classes in this order, at most eight words apart
 *   <li>{@code =<ME><HIT>} the whole of a text of four words at most
 *   <li>{@code ~da'wo} one to three sounds
 *   <li>{@code ~<DIE>} a class that is heard, but written with other characters
 * </ul>
 */
final class Marks {
    private static final int LONGEST = 3;
    private static final int APART = 8;
    private static final int WHOLE = 4;
    /** In the place of a character that nobody wrote: of a syllable only its sound and its class count. */
    private static final String GAP = "";

    private final Signs signs;
    private final WordClasses classes;

    Marks(Signs signs, WordClasses classes) {
        this.signs = signs;
        this.classes = classes;
    }

    Set<String> of(String text) {
        var all = signs.of(text);
        var marks = new LinkedHashSet<String>();
        var written = new ArrayList<String>();
        var heard = new ArrayList<String>();
        var words = new ArrayList<String>();
        for (var at = 0; at < all.size(); ) {
            var word = classes.at(all, at);
            var end = word.map(WordClasses.Word::end).orElse(at + 1);
            var harmless = word.map(WordClasses.Word::kind).filter(WordClasses.HARMLESS::equals).isPresent();
            words.add(word.map(one -> "<" + one.kind() + ">").orElse(character(all.get(at))));
            if (harmless) {
                written.add("|");
                heard.add(GAP);
            }
            for (var i = at; i < end && !harmless; i++) {
                written.add(character(all.get(i)));
                heard.add(all.get(i).sound());
                for (var kind : classes.soundingAt(all, i)) marks.add("~<" + kind + ">");
            }
            at = end;
        }
        sideBySide(marks, written, "", "");
        sideBySide(marks, words, "", "");
        sideBySide(marks, heard, "~", "'");
        apart(marks, words);
        var whole = words.stream().filter(word -> !word.equals("|")).toList();
        if (whole.size() <= WHOLE && !whole.contains(GAP)) marks.add("=" + String.join("", whole));
        marks.remove("|");
        return marks;
    }

    private static String character(Sign sign) {
        return sign.typed() ? GAP : sign.text();
    }

    private static void sideBySide(Set<String> marks, List<String> parts, String before, String between) {
        for (var start = 0; start < parts.size(); start++)
            for (var end = start + 1; end <= Math.min(parts.size(), start + LONGEST); end++) {
                var some = parts.subList(start, end);
                if (some.contains(GAP)) break;
                marks.add(before + String.join(between, some));
            }
    }

    private static void apart(Set<String> marks, List<String> words) {
        for (var first = 0; first < words.size(); first++) {
            if (!isClass(words.get(first))) continue;
            for (var second = first + 1; second < Math.min(words.size(), first + APART); second++)
                if (isClass(words.get(second))) marks.add(words.get(first) + "…" + words.get(second));
        }
    }

    private static boolean isClass(String word) {
        return word.length() > 1 && word.startsWith("<");
    }
}
