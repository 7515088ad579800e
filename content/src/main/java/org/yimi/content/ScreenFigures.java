package org.yimi.content;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How well sentences of known label were noticed. */
final class ScreenFigures {
    private static final String NONE = "none";
    private static final String SEVERE = "severe";

    private ScreenFigures() {}

    /** @param why begins 邻近负例 for a harmless neighbour */
    record Judged(String label, String why, String found) {
        boolean isHarmless() {
            return label.equals(NONE);
        }

        boolean isNeighbour() {
            return why.startsWith("邻近负例");
        }

        boolean fired() {
            return !found.equals(NONE);
        }
    }

    /** One line each. A false alarm is anything but none. */
    static List<String> of(List<Judged> all) {
        return Stream.of(
                        share("severe taken for severe", all, one -> one.label.equals(SEVERE), one -> one.found.equals(SEVERE)),
                        share("severe noticed at all", all, one -> one.label.equals(SEVERE), Judged::fired),
                        share("concern noticed at all", all, one -> one.label.equals("concern"), Judged::fired),
                        share("concern taken for severe", all, one -> one.label.equals("concern"), one -> one.found.equals(SEVERE)),
                        share("false alarms on neighbours", all, one -> one.isHarmless() && one.isNeighbour(), Judged::fired),
                        share(
                                "of these severe",
                                all,
                                one -> one.isHarmless() && one.isNeighbour(),
                                one -> one.found.equals(SEVERE)),
                        share("false alarms on ordinary", all, one -> one.isHarmless() && !one.isNeighbour(), Judged::fired))
                .toList();
    }

    private static String share(String name, List<Judged> all, Predicate<Judged> which, Predicate<Judged> how) {
        var some = all.stream().filter(which).toList();
        var hit = some.stream().filter(how).count();
        return String.format(Locale.ROOT, "%-28s%5d of %5d%7.1f %%", name, hit, some.size(), some.isEmpty() ? 0 : 100.0 * hit / some.size());
    }
}
