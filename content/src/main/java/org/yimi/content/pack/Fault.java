package org.yimi.content.pack;

import java.util.Comparator;

/**
 * Something wrong in a pack, for its author. In the order of files and lines.
 *
 * @param file path inside the pack folder
 * @param line from 1; 0 where the fault is the file itself
 */
public record Fault(String file, int line, Rule rule, String reason) implements Comparable<Fault> {
    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line)
            .thenComparing(Fault::rule)
            .thenComparing(Fault::reason);

    /** A fault of {@link Rule#FORM}. */
    Fault(String file, int line, String reason) {
        this(file, line, Rule.FORM, reason);
    }

    /** Whether the pack is refused because of it. */
    public boolean isError() {
        return rule.weight() == Rule.Weight.ERROR;
    }

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    /** One line: place, rule, reason and what to do. */
    @Override
    public String toString() {
        var place = file + (line > 0 ? ":" + line : "") + ": ";
        if (rule == Rule.FORM) return place + reason;
        return place + (isError() ? "" : "advice ") + rule.id() + ": " + reason + "; " + rule.remedy();
    }
}
