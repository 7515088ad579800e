package org.yimi.content.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How characters sound without tones, so that pinyin, homophones and slips of the keys meet the same words. What children of
 * the south do not tell apart sounds alike here: zh z, ch c, sh s, and -ng after e and i.
 */
final class Sounds {
    private static final int LONGEST_SYLLABLE = 6;

    private final Map<Integer, String> ofCharacters = new HashMap<>();
    private final Set<String> syllables;

    /** @param lines of {@code sounds.tsv}: a syllable, a tab, the characters that are read so */
    Sounds(List<String> lines) {
        for (var line : lines) {
            var tab = line.indexOf('\t');
            if (tab < 1 || tab == line.length() - 1) throw new IllegalArgumentException("not a syllable and its characters: " + line);
            var sound = alike(line.substring(0, tab));
            line.substring(tab + 1).codePoints().forEach(character -> ofCharacters.put(character, sound));
        }
        syllables = lines.stream().map(line -> line.substring(0, line.indexOf('\t'))).collect(Collectors.toSet());
    }

    /** Empty where the character has none here. */
    String of(int character) {
        return ofCharacters.getOrDefault(character, "");
    }

    /** The sound that a syllable is filed under. */
    static String alike(String syllable) {
        var initial = syllable.replaceFirst("^([zcs])h", "$1");
        return initial.replaceFirst("([ei])ng$", "$1n").replace("ü", "v");
    }

    /** A run of Latin letters as syllables, as few as possible; empty where it cannot be read as pinyin. */
    List<String> syllables(String letters) {
        var fewest = new ArrayList<List<String>>();
        fewest.add(List.of());
        for (var end = 1; end <= letters.length(); end++) fewest.add(ending(letters, end, fewest));
        return fewest.getLast();
    }

    private List<String> ending(String letters, int end, List<List<String>> fewest) {
        List<String> best = List.of();
        for (var start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start++) {
            var before = fewest.get(start);
            if ((start > 0 && before.isEmpty()) || !syllables.contains(letters.substring(start, end))) continue;
            if (!best.isEmpty() && best.size() <= before.size() + 1) continue;
            var all = new ArrayList<>(before);
            all.add(letters.substring(start, end));
            best = List.copyOf(all);
        }
        return best;
    }
}
