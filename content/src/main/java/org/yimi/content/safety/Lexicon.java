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
 * what it says for severe harm, and for each situation that it tells of. Weights add up, as in a logistic regression; a long text has
 * many marks, so one of them counts for less in it. The first lines hold the constants, and the sums from which on a text is of
 * concern, and severe:
 * <pre>
 * !constant	-0.71	-1.53	bullying -2.10 …
 * !from	0.40	-1.20
 * 打我	0.61	0.80	physical-abuse 0.70 bullying -0.12
 * </pre>
 */
final class Lexicon {
    static final String CONSTANT = "!constant";
    /** The sum for harm from which on a text is of concern, and the one for severe harm from which on such a text is severe. */
    static final String FROM = "!from";

    /** As many marks a sentence of usual length has. */
    private static final double USUAL = 60;

    private static final Weights NOTHING = new Weights(0, 0, Map.of());
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Map<String, Weights> weights = new HashMap<>();
    private final Weights constant;
    private final Weights from;

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
        from = required(FROM);
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
        var sum = 0.0;
        for (var mark : marks) sum += of(mark).harm;
        return constant.harm + sum * worth(marks);
    }

    double severe(Collection<String> marks) {
        var sum = 0.0;
        for (var mark : marks) sum += of(mark).severe;
        return constant.severe + sum * worth(marks);
    }

    /** What one of the marks of a text adds, for a weight of one. */
    static double worth(Collection<String> marks) {
        return Math.sqrt(USUAL / Math.max(1, marks.size()));
    }

    boolean isConcern(double harm) {
        return harm >= from.harm;
    }

    boolean isSevere(double harm, double severeHarm) {
        return isConcern(harm) && severeHarm >= from.severe;
    }

    /** The situation that most of the marks tell of; never {@link Situation#NONE}. */
    Situation situation(Collection<String> marks) {
        var sums = new EnumMap<Situation, Double>(constant.situations);
        var worth = worth(marks);
        for (var mark : marks)
            of(mark).situations.forEach((situation, weight) -> sums.merge(situation, weight * worth, Double::sum));
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
