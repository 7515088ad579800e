package org.yimi.content.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.yimi.content.answer.Urgency;

/**
 * From which sums on a text counts, chosen on sentences that were left out of the learning, a fifth at a time: from the sum for harm that
 * a tenth of the harmless neighbours reach, or a little fewer; and severe from sums that only few of the severe ones do not reach.
 */
final class Thresholds {
    private static final int PARTS = 5;
    private static final double FALSE_ALARMS = 0.09;
    private static final double SEVERE_IS_RARER = 1;
    private static final double SEVERE_AS_CONCERN = 0.01;

    private Thresholds() {}

    record Weighed(Sentence sentence, double harm, double severe) {
        /** The two sums on one scale: what is severe weighs less, as fewer sentences are. */
        double either() {
            return Math.max(harm, severe + SEVERE_IS_RARER);
        }
    }

    static List<String> of(List<Sentence> sentences) {
        var weighed = crossValidated(sentences);
        var concern = fromTop(weighed, one -> one.sentence().isNeighbour(), Weighed::either, FALSE_ALARMS);
        var severe = fromTop(
                weighed,
                one -> one.either() >= concern && one.sentence().label() == Urgency.SEVERE,
                Weighed::severe,
                1 - SEVERE_AS_CONCERN);
        return List.of(
                String.format(Locale.ROOT, "%s\t%.2f\t%.2f", Lexicon.CONCERN, concern, concern - SEVERE_IS_RARER),
                String.format(Locale.ROOT, "%s\t0\t%.2f", Lexicon.SEVERE, severe));
    }

    /** Prints the sentences that were not seen for what they are, for a reader who looks for what is missing. */
    static void main() {
        var weighed = new ArrayList<>(crossValidated(Learning.sentences()));
        weighed.sort(Comparator.comparingDouble(Weighed::either));
        for (var one : weighed)
            System.out.printf("%s %s %.2f %.2f %s%n", one.sentence().id(), one.sentence().label(), one.harm(), one.severe(), one.sentence().text());
    }

    /** Every sentence weighed by what the other four fifths taught. */
    static List<Weighed> crossValidated(List<Sentence> sentences) {
        var marks = Screening.ownMarks();
        var weighed = new ArrayList<Weighed>();
        for (var part = 0; part < PARTS; part++) {
            var here = part;
            Predicate<Sentence> left = sentence -> Math.floorMod(sentence.id().hashCode() * 31, PARTS) == here;
            var lines = new Learning(sentences.stream().filter(left.negate()).toList()).lines();
            lines.addAll(List.of(Lexicon.CONCERN + "\t0\t0", Lexicon.SEVERE + "\t0\t0"));
            var lexicon = new Lexicon(lines);
            for (var sentence : sentences.stream().filter(left).toList()) {
                var found = marks.of(sentence.text());
                weighed.add(new Weighed(sentence, lexicon.harm(found), lexicon.severe(found)));
            }
        }
        return weighed;
    }

    private static double fromTop(
            List<Weighed> weighed, Predicate<Weighed> which, ToDoubleFunction<Weighed> sum, double share) {
        var sums = weighed.stream().filter(which).mapToDouble(sum).sorted().toArray();
        return sums[(int) Math.ceil(sums.length * (1 - share))];
    }
}
