package org.yimi.content.safety;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yimi.content.answer.Situation;
import org.yimi.content.answer.Urgency;

/**
 * What people decided by hand, over the weights. A line of {@code rules.tsv} or {@code pictures.tsv}: urgency, situation, and the marks
 * that must all be there; one that begins with {@code !} must not. The first line that fits decides. {@code none none …} says that
 * a text is harmless.
 */
final class Rules {
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern SPACE = Pattern.compile(" ");

    private final List<Rule> all;

    private record Rule(Urgency urgency, Situation situation, List<String> with, List<String> without) {
        boolean fits(Set<String> marks) {
            return marks.containsAll(with) && without.stream().noneMatch(marks::contains);
        }

        Finding finding() {
            if (urgency == Urgency.NONE) return Finding.NOTHING;
            return new Finding(urgency, situation, situation.code() + ": " + String.join(" + ", with));
        }
    }

    /** @param lines {@code #} begins a remark */
    Rules(List<String> lines) {
        all = lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Rules::rule).toList();
    }

    private static Rule rule(String line) {
        var parts = TAB.split(line, -1);
        if (parts.length != 3) throw new IllegalArgumentException("not urgency, situation and marks: " + line);
        var marks = SPACE.splitAsStream(parts[2]).toList();
        var with = marks.stream().filter(mark -> !mark.startsWith("!")).toList();
        var without = marks.stream().filter(mark -> mark.startsWith("!")).map(mark -> mark.substring(1)).toList();
        var urgency = Urgency.valueOf(parts[0].toUpperCase(Locale.ROOT));
        var situation = Situation.of(parts[1]);
        if (with.isEmpty() || (urgency == Urgency.NONE) != (situation == Situation.NONE))
            throw new IllegalArgumentException("a rule that says nothing: " + line);
        return new Rule(urgency, situation, with, without);
    }

    /** Empty where no line fits; {@link Finding#NOTHING} where one says that it is harmless. */
    Optional<Finding> of(Set<String> marks) {
        return all.stream().filter(rule -> rule.fits(marks)).findFirst().map(Rule::finding);
    }
}
