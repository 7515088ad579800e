package org.yimi.content.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that mean alike: 爸爸, 我爹 and 后妈 are all {@code ADULT}. A longer word goes before a shorter one, so that 打羽毛球 hides its 打.
 */
final class WordClasses {
    /** Holds the words that are harmless whatever they are made of; their characters count for nothing. */
    static final String HARMLESS = "HARMLESS";

    private static final Pattern LINE = Pattern.compile("([A-Z_]+)\\s+(\\S.*)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, String> byText = new HashMap<>();
    private final Map<String, String> bySound = new HashMap<>();
    private int longest;

    /** @param end index after the last sign */
    record Word(String kind, int end) {}

    /** @param lines of {@code classes.txt}: a class and its words; {@code #} begins a remark */
    WordClasses(List<String> lines, Signs signs) {
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var parts = LINE.matcher(line);
            if (!parts.matches()) throw new IllegalArgumentException("not a class and its words: " + line);
            for (var word : SPACE.splitAsStream(parts.group(2)).toList()) put(parts.group(1), word, signs.of(word));
        }
    }

    private void put(String kind, String word, List<Sign> signs) {
        var before = byText.putIfAbsent(text(signs, 0, signs.size()), kind);
        if (before != null && !before.equals(kind)) throw new IllegalArgumentException(word + " is in " + before + " and in " + kind);
        longest = Math.max(longest, signs.size());
        if (signs.stream().noneMatch(sign -> sign.sound().isEmpty())) bySound.putIfAbsent(sound(signs, 0, signs.size()), kind);
    }

    /** The longest word that begins here; what is typed in pinyin is found by its sound. */
    Optional<Word> at(List<Sign> signs, int start) {
        for (var end = Math.min(signs.size(), start + longest); end > start; end--) {
            var kind = byText.get(text(signs, start, end));
            if (kind == null && typed(signs, start, end)) kind = bySound.get(sound(signs, start, end));
            if (kind != null) return Optional.of(new Word(kind, end));
        }
        return Optional.empty();
    }

    /** Classes of which something sounds here, though it is written with other characters; of two syllables at least. */
    List<String> soundingAt(List<Sign> signs, int start) {
        var kinds = new ArrayList<String>();
        for (var end = start + 2; end <= Math.min(signs.size(), start + longest); end++) {
            var kind = bySound.get(sound(signs, start, end));
            if (kind != null && !kind.equals(byText.get(text(signs, start, end)))) kinds.add(kind);
        }
        return kinds;
    }

    private static boolean typed(List<Sign> signs, int start, int end) {
        for (var sign : signs.subList(start, end)) if (sign.typed()) return true;
        return false;
    }

    private static String text(List<Sign> signs, int start, int end) {
        var text = new StringBuilder();
        for (var sign : signs.subList(start, end)) text.append(sign.text());
        return text.toString();
    }

    private static String sound(List<Sign> signs, int start, int end) {
        var sound = new StringBuilder();
        for (var sign : signs.subList(start, end)) sound.append(sign.sound()).append('\'');
        return sound.toString();
    }
}
