package org.yimi.content.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yimi.content.answer.Situation;

/**
 * Marks and what they weigh, learnt from invented sentences and read by people ({@code weights.tsv}): the mark, what it says for harm,
 * what it says for severe harm, and for each situation that it tells of. Weights add up, as in a logistic regression: a text's sum is
 * the logarithm of the odds. The first lines hold the constants and the sums from which on a text counts:
 * <pre>
 * !constant	-0.71	-1.53	bullying -2.10 …
 * !concern	0.40	-0.60
 * !severe	0	-1.20
 * 打我	0.61	0.80	physical-abuse 0.70 bullying -0.12
 * </pre>
 */
final class Lexicon {
    static final String CONSTANT = "!constant";
    /** From this sum for harm on, or from this one for severe harm. */
    static final String CONCERN = "!concern";
    /** From this sum for severe harm on, where a text is of concern at least. */
    static final String SEVERE = "!severe";

    private static final Weights NOTHING = new Weights(0, 0, Map.of());
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Map<String, Weights> weights = new HashMap<>();
    private final Weights constant;
    private final Weights concern;
    private final Weights severe;

    /** What one mark says; a situation that is not named weighs nothing. */
    record Weights(double harm, double severe, Map<Situation, Double> situations) {}

    Lexicon(List<String> lines) {
        for (var line : lines) {
            var parts = TAB.split(line, -1);
            if (parts.length < 3 || parts.length > 4) throw new IllegalArgumentException("not a mark and its weights: " + line);
            var read = new Weights(number(parts[1], line), number(parts[2], line), situations(parts, line));
            if (weights.put(parts[0], read) != null) throw new IllegalArgumentException("a mark stands twice: " + parts[0]);
        }
        constant = required(CONSTANT);
        concern = required(CONCERN);
        severe = required(SEVERE);
    }

    private Weights required(String name) {
        var found = weights.remove(name);
        if (found == null) throw new IllegalArgumentException("the lexicon has no line " + name);
        return found;
    }

    private static Map<Situation, Double> situations(String[] parts, String line) {
        var read = new EnumMap<Situation, Double>(Situation.class);
        if (parts.length < 4) return read;
        var words = SPACE.split(parts[3], -1);
        if (words.length % 2 > 0) throw new IllegalArgumentException("a situation without its weight: " + line);
        for (var i = 0; i < words.length; i += 2) read.put(Situation.of(words[i]), number(words[i + 1], line));
        return read;
    }

    private static double number(String text, String line) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a weight: " + line, e);
        }
    }

    double harm(Collection<String> marks) {
        var sum = constant.harm;
        for (var mark : marks) sum += of(mark).harm;
        return sum;
    }

    double severe(Collection<String> marks) {
        var sum = constant.severe;
        for (var mark : marks) sum += of(mark).severe;
        return sum;
    }

    boolean isConcern(double harm, double severeHarm) {
        return harm >= concern.harm || severeHarm >= concern.severe;
    }

    boolean isSevere(double harm, double severeHarm) {
        return isConcern(harm, severeHarm) && severeHarm >= severe.severe;
    }

    /** The situation that most of the marks tell of; never {@link Situation#NONE}. */
    Situation situation(Collection<String> marks) {
        var sums = new EnumMap<Situation, Double>(constant.situations);
        for (var mark : marks) of(mark).situations.forEach((situation, weight) -> sums.merge(situation, weight, Double::sum));
        return sums.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Situation.OTHER_DANGER);
    }

    /** The marks that said most for harm, the heaviest first, and none that another of them says already. */
    List<String> heaviest(Collection<String> marks, int most) {
        var chosen = new ArrayList<String>();
        var ordered = marks.stream()
                .filter(mark -> of(mark).harm > 0)
                .sorted(Comparator.comparing(Lexicon::saysLittle).thenComparingDouble(mark -> -of(mark).harm))
                .toList();
        for (var mark : ordered)
            if (chosen.size() < most && chosen.stream().noneMatch(one -> one.contains(mark) || mark.contains(one))) chosen.add(mark);
        return chosen;
    }

    /** A sound or one character tells a reader less than a word does. */
    private static boolean saysLittle(String mark) {
        return mark.startsWith("~") || mark.length() == 1;
    }

    private Weights of(String mark) {
        return weights.getOrDefault(mark, NOTHING);
    }
}
