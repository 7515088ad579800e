package org.yimi.content.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.yimi.content.answer.Urgency;

/**
 * From which sums on a text counts, chosen on sentences that were left out of the learning, one writer's at a time: the sum for harm
 * that only few of the severe ones do not reach, and of those that do, the sum for severe harm that only few do not reach.
 */
final class Thresholds {
    private static final double SEVERE_MISSED = 0.025;
    private static final double SEVERE_AS_CONCERN = 0.01;

    private Thresholds() {}

    /** @param ruled whether a rule by hand finds it severe, whatever it weighs */
    record Weighed(Sentence sentence, double harm, double severe, boolean ruled) {
        boolean isOpen() {
            return sentence.label() == Urgency.SEVERE && !ruled;
        }
    }

    static String of(List<List<Sentence>> byWriter) {
        var weighed = crossValidated(byWriter);
        var concern = reachedByAllBut(SEVERE_MISSED, weighed, Weighed::isOpen, Weighed::harm);
        var severe = reachedByAllBut(SEVERE_AS_CONCERN, weighed, one -> one.isOpen() && one.harm() >= concern, Weighed::severe);
        return String.format(Locale.ROOT, "%s\t%.2f\t%.2f", Lexicon.FROM, concern, severe);
    }

    /** Prints what every sentence weighs where its writer was left out, for a reader who looks for what is missing. */
    static void main() {
        var weighed = new ArrayList<>(crossValidated(Learning.byWriter()));
        weighed.sort(Comparator.comparingDouble(Weighed::harm));
        for (var one : weighed)
            System.out.printf(
                    "%s\t%s\t%s\t%.2f\t%.2f\t%s\t%s%n",
                    one.sentence().id(),
                    one.sentence().label(),
                    one.sentence().isNeighbour() ? "neighbour" : "",
                    one.harm(),
                    one.severe(),
                    one.ruled() ? "ruled" : "",
                    one.sentence().text());
    }

    /** Every sentence weighed by what the other writers' sentences taught. */
    static List<Weighed> crossValidated(List<List<Sentence>> byWriter) {
        var marks = Screening.ownMarks();
        var rules = Screening.ownRules();
        var weighed = new ArrayList<Weighed>();
        for (var writer : byWriter) {
            var others = byWriter.stream().filter(one -> !one.equals(writer)).flatMap(List::stream).toList();
            var lines = new Learning(others).withoutSituations();
            lines.add(Lexicon.FROM + "\t0\t0");
            var lexicon = new Lexicon(lines);
            for (var sentence : writer) {
                var found = marks.of(sentence.text());
                var ruled = rules.of(found).filter(one -> one.urgency() == Urgency.SEVERE).isPresent();
                weighed.add(new Weighed(sentence, lexicon.harm(found), lexicon.severe(found), ruled));
            }
        }
        return weighed;
    }

    private static double reachedByAllBut(
            double share, List<Weighed> weighed, Predicate<Weighed> which, ToDoubleFunction<Weighed> sum) {
        var sums = weighed.stream().filter(which).mapToDouble(sum).sorted().toArray();
        return sums[(int) (sums.length * share)];
    }
}
