package org.yimi.content.safety;

import java.util.ArrayList;
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
    private static final double SEVERE_AS_CONCERN = 0.01;
    private static final double PLAINLY = 2.0;

    private Thresholds() {}

    record Weighed(Sentence sentence, double harm, double severe) {}

    static List<String> of(List<Sentence> sentences) {
        var weighed = crossValidated(sentences);
        var concern = fromTop(weighed, one -> one.sentence().isNeighbour(), Weighed::harm, FALSE_ALARMS);
        var noticed = weighed.stream().filter(one -> one.harm() >= concern && one.harm() < concern + PLAINLY).toList();
        var count = weighed.stream().filter(one -> one.sentence().label() == Urgency.SEVERE).count();
        var severe = noticed.stream()
                .filter(one -> one.sentence().label() == Urgency.SEVERE)
                .mapToDouble(Weighed::severe)
                .sorted()
                .skip(Math.round(count * SEVERE_AS_CONCERN))
                .findFirst()
                .orElse(0);
        return List.of(
                String.format(Locale.ROOT, "%s\t%.2f\t0", Lexicon.CONCERN, concern),
                String.format(Locale.ROOT, "%s\t%.2f\t%.2f", Lexicon.SEVERE, 99.0, severe));
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
