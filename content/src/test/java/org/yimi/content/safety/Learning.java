package org.yimi.content.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.yimi.content.answer.Situation;
import org.yimi.content.answer.Urgency;

/**
 * Learns the weights of the lexicon from the invented sentences and writes {@code weights.tsv}. Run its {@code main} in the folder of the
 * module after a change to the sentences or the word classes, then read the difference: it is reviewed like any other text.
 * Each sentence is learnt twice, as it is written and, for less, as if it were typed in pinyin.
 */
final class Learning {
    private static final double PENALTY = 1;
    private static final double SITUATION_PENALTY = 2;
    private static final double AS_PINYIN = 0.25;
    /** Where severe ones are told from harmless ones, concerns count for little: which of the two they are is told apart besides. */
    private static final double CONCERN_AGAINST_SEVERE = 0.3;
    private static final double SEVERE_FOR_HARM = 0.5;
    private static final int FEWEST_SENTENCES = 2;
    /** What weighs less is left out. */
    private static final double LIGHT = 0.045;
    private static final double LIGHT_FOR_SITUATION = 0.15;

    private final Marks marks;
    private final Signs signs;
    private final Map<String, Integer> indices = new LinkedHashMap<>();
    private final List<Sentence> learnt = new ArrayList<>();
    private final List<int[]> rows = new ArrayList<>();
    private final List<Double> counts = new ArrayList<>();
    private final double[] worths;

    Learning(List<Sentence> sentences) {
        marks = Screening.ownMarks();
        signs = Screening.ownSigns();
        var found = new ArrayList<Set<String>>();
        for (var sentence : sentences) {
            found.add(marks.of(sentence.text()));
            found.add(marks.of(pinyin(sentence.text())));
            learnt.addAll(List.of(sentence, sentence));
            counts.addAll(List.of(1.0, AS_PINYIN));
        }
        var often = new HashMap<String, Integer>();
        for (var some : found) for (var mark : some) often.merge(mark, 1, Integer::sum);
        for (var some : found)
            for (var mark : some) if (often.getOrDefault(mark, 0) >= FEWEST_SENTENCES) indices.putIfAbsent(mark, indices.size());
        for (var some : found)
            rows.add(some.stream().map(indices::get).filter(Objects::nonNull).mapToInt(Integer::intValue).toArray());
        worths = found.stream().mapToDouble(Lexicon::worth).toArray();
    }

    private String pinyin(String text) {
        var typed = new StringBuilder();
        for (var sign : signs.of(text))
            typed.append(sign.isBreak() ? "" : sign.sound().isEmpty() ? sign.text() : sign.sound()).append(' ');
        return typed.toString();
    }

    /** The lines of the lexicon, sorted, without the sums from which on a text counts. */
    List<String> lines() {
        var situations = new TreeMap<Situation, double[]>();
        for (var situation : Situation.values())
            if (situation != Situation.NONE)
                situations.put(situation, learn(
                        sentence -> sentence.situation() == situation,
                        SITUATION_PENALTY,
                        sentence -> sentence.label() == Urgency.NONE ? 0 : 1));
        return lines(situations);
    }

    /** The same lines, but for the situations, which take long to learn. */
    List<String> withoutSituations() {
        return lines(new TreeMap<>());
    }

    private List<String> lines(SortedMap<Situation, double[]> situations) {
        Predicate<Sentence> isHarm = sentence -> sentence.label() != Urgency.NONE;
        Predicate<Sentence> isSevere = sentence -> sentence.label() == Urgency.SEVERE;
        var fromAny = learn(isHarm, PENALTY, _ -> 1.0);
        var fromHarmless = learn(isSevere, PENALTY, one -> one.label() == Urgency.CONCERN ? CONCERN_AGAINST_SEVERE : 1);
        var fromConcern = learn(isSevere, PENALTY, one -> isHarm.test(one) ? 1 : 0);
        var harm = sum(fromAny, fromHarmless, SEVERE_FOR_HARM);
        var severe = sum(fromHarmless, fromConcern, 1);
        var lines = new ArrayList<String>();
        indices.forEach((mark, index) -> {
            if (Math.abs(harm[index]) >= LIGHT || Math.abs(severe[index]) >= LIGHT)
                lines.add(line(mark, index, harm, severe, situations));
        });
        lines.sort(Comparator.naturalOrder());
        lines.addFirst(line(Lexicon.CONSTANT, indices.size(), harm, severe, situations));
        return lines;
    }

    private double[] learn(Predicate<Sentence> is, double penalty, ToDoubleFunction<Sentence> share) {
        var kinds = new boolean[learnt.size()];
        var weights = new double[learnt.size()];
        Arrays.setAll(weights, i -> counts.get(i) * share.applyAsDouble(learnt.get(i)));
        for (var i = 0; i < kinds.length; i++) kinds[i] = is.test(learnt.get(i));
        return new Regression(rows, indices.size(), weights, worths).learn(kinds, penalty);
    }

    private static double[] sum(double[] one, double[] other, double share) {
        var sum = new double[one.length];
        Arrays.setAll(sum, i -> one[i] + share * other[i]);
        return sum;
    }

    private static String line(String mark, int index, double[] harm, double[] severe, Map<Situation, double[]> situations) {
        var line = new StringBuilder(String.format(Locale.ROOT, "%s\t%.2f\t%.2f", mark, harm[index], severe[index]));
        var between = "\t";
        for (var one : situations.entrySet()) {
            var weight = one.getValue()[index];
            if (Math.abs(weight) < LIGHT_FOR_SITUATION) continue;
            line.append(between).append(String.format(Locale.ROOT, "%s %.1f", one.getKey().code(), weight));
            between = " ";
        }
        return line.toString().replace("-0.00", "0.00");
    }

    /** All sentences to learn from, in the order of their files, each of which one hand wrote. */
    static List<List<Sentence>> byWriter() {
        return Stream.of("a", "b", "c", "d", "e", "f", "g")
                .map(name -> Sentence.all(Sentence.FOLDER.resolve("train-" + name + ".jsonl")))
                .toList();
    }

    static List<Sentence> sentences() {
        return byWriter().stream().flatMap(List::stream).toList();
    }

    public static void main(String[] args) throws IOException {
        var lines = new Learning(sentences()).lines();
        lines.add(1, Thresholds.of(byWriter()));
        Files.write(Path.of("src", "main", "resources", "org", "yimi", "content", "safety", "weights.tsv"), lines);
    }
}
