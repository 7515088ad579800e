package org.yimi.content.pinyin;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yimi.content.survey.Phrases;
import org.yimi.content.survey.Reading;

/**
 * Syllables by HanLP's dictionary of words, put right where it errs as a rule: by {@link Rules}, and by a list of common
 * words with the neutral tones that it does not know. The only class that knows HanLP.
 */
public final class Dictionary {
    private final Phrases common = new Phrases(commonPhrases());

    /** One for each Chinese character of the text; empty where it is not known. */
    public List<String> syllables(String text) {
        var syllables = new ArrayList<>(alone(text));
        var words = HanLP.segment(text).stream()
                .map(term -> new Rules.Word(term.word, String.valueOf(term.nature)))
                .toList();
        new Rules(text, words, syllables).apply();
        return common.over(text, syllables);
    }

    /** As {@link #syllables}, but by HanLP without any help. */
    static List<String> alone(String text) {
        var syllables = new ArrayList<String>();
        var known = HanLP.convertToPinyinList(text);
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)))
            if (Reading.isChinese(text.codePointAt(i)))
                syllables.add(known.get(i) == Pinyin.none5 ? "" : known.get(i).getPinyinWithToneMark());
        return syllables;
    }

    private static List<Reading> commonPhrases() {
        var file = Objects.requireNonNull(Dictionary.class.getResourceAsStream("phrases.tsv"), "phrases.tsv");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t", -1))
                    .map(parts -> new Reading(parts[0], List.of(parts[1].split(" ", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
