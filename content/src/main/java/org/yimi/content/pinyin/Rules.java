package org.yimi.content.pinyin;

import java.util.List;
import java.util.regex.Pattern;
import org.yimi.content.survey.Reading;

/** What the word before and the word after say about a character that is read in several ways. */
final class Rules {
    private static final Pattern BEFORE_DE = Pattern.compile("[advzilo].*");
    private static final Pattern VERB = Pattern.compile("v.*");
    /** What stands before 得 where something must (děi) be done: who must, when, or an adverb such as 就. */
    private static final Pattern MUST = Pattern.compile("[rntd].*");
    private static final Pattern MANNER = Pattern.compile("[zd].*");
    private static final Pattern DOING = Pattern.compile("[vp].*");

    private final String text;
    private final List<Word> words;
    private final List<String> syllables;

    /**
     * A word and its part of speech in the letters of HanLP: v verb, a adjective, n noun, r pronoun, u particle.
     */
    record Word(String text, String kind) {}

    /**
     * @param words all words of the text, in order
     * @param syllables of the text; changed by {@link #apply}
     */
    Rules(String text, List<Word> words, List<String> syllables) {
        this.text = text;
        this.words = List.copyOf(words);
        this.syllables = syllables;
    }

    void apply() {
        var at = 0;
        var before = "";
        for (var word : words) {
            var length = Reading.length(word.text);
            if (length == 1) particle(at, word, before);
            if (length > 1) ending(at + length - 1, word);
            at += length;
            before = word.kind;
        }
        eachCharacter();
    }

    private void ending(int at, Word word) {
        if (word.text.endsWith("着") && DOING.matcher(word.kind).matches()) syllables.set(at, "zhe");
        if (word.text.endsWith("地") && MANNER.matcher(word.kind).matches()) syllables.set(at, "de");
    }

    private void particle(int at, Word word, String before) {
        switch (word.text) {
            case "的" -> syllables.set(at, "de");
            case "了" -> syllables.set(at, "le");
            case "着" -> {
                if (word.kind.equals("uzhe") || VERB.matcher(before).matches()) syllables.set(at, "zhe");
            }
            case "过" -> syllables.set(at, VERB.matcher(before).matches() ? "guo" : "guò");
            case "地" -> syllables.set(at, BEFORE_DE.matcher(before).matches() ? "de" : "dì");
            case "得" -> {
                if (MUST.matcher(before).matches()) syllables.set(at, "děi");
                else if (BEFORE_DE.matcher(before).matches()) syllables.set(at, "de");
            }
            default -> {}
        }
    }

    /**
     * 一 and 不 keep the tone that they have alone (GB/T 16159). 还 ends a clause only where something is given back, and
     * 着 before 了 has reached what it was after.
     */
    private void eachCharacter() {
        var at = 0;
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!Reading.isChinese(text.codePointAt(i))) continue;
            switch (text.charAt(i)) {
                case '一' -> syllables.set(at, "yī");
                case '不' -> syllables.set(at, "bù");
                case '还' -> {
                    if (endsClause(i)) syllables.set(at, "huán");
                }
                case '着' -> {
                    if (text.startsWith("着了", i)) syllables.set(at, "zháo");
                }
                default -> {}
            }
            at++;
        }
    }

    private boolean endsClause(int i) {
        return i + 1 == text.length() || "，。！？；：、\n".indexOf(text.charAt(i + 1)) >= 0;
    }
}
