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
 * a text is harmless; {@code concern! …} that it is of concern and, whatever its marks weigh, not severe.
 */
final class Rules {
    private static final Pattern TAB = Pattern.compile("\t");
    private static final String LAST = "!";
    private static final Pattern SPACE = Pattern.compile(" ");

    private final List<Rule> all;

    private record Rule(Urgency urgency, boolean last, Situation situation, List<String> with, List<String> without) {
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
        var last = parts[0].endsWith(LAST);
        var code = last ? parts[0].substring(0, parts[0].length() - LAST.length()) : parts[0];
        var urgency = Urgency.valueOf(code.toUpperCase(Locale.ROOT));
        var situation = Situation.of(parts[1]);
        if (with.isEmpty() || (urgency == Urgency.NONE) != (situation == Situation.NONE))
            throw new IllegalArgumentException("a rule that says nothing: " + line);
        return new Rule(urgency, last || urgency == Urgency.NONE, situation, with, without);
    }

    /** Empty where no line fits; {@link Finding#NOTHING} where one says that it is harmless. */
    Optional<Finding> of(Set<String> marks) {
        return first(marks).map(Rule::finding);
    }

    /** What the first line that fits makes of a text that is weighed so: more urgent, or what it says for the last word. */
    Finding of(Set<String> marks, Finding weighed) {
        return first(marks).map(rule -> rule.last ? rule.finding() : rule.finding().or(weighed)).orElse(weighed);
    }

    private Optional<Rule> first(Set<String> marks) {
        return all.stream().filter(rule -> rule.fits(marks)).findFirst();
    }
}
