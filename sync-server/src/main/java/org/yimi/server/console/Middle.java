package org.yimi.server.console;

import java.util.List;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.server.console.Distribution.Part;

/** The group of numbers in which the median lies, where every group is shown. Never for bands A and B (U17). */
record Middle(Distribution distribution, AgeBand band, Numbers numbers) {
    /** A sentence; empty for other kinds, and where nothing may be told. */
    String text() {
        var groups = distribution.choices();
        var children = groups.stream().mapToLong(Part::count).sum();
        var told = distribution.question() instanceof Question.NumberEntry
                && !band.young()
                && children > 0
                && groups.stream().noneMatch(Part::hidden);
        if (!told) return "";
        var lower = label(groups, (children + 1) / 2);
        var upper = label(groups, children / 2 + 1);
        return lower.equals(upper)
                ? ResultWords.MIDDLE.in(numbers.language(), lower)
                : ResultWords.MIDDLE_BETWEEN.in(numbers.language(), lower, upper);
    }

    /** Of the group that holds the child at this place, from 1, when all stand by their numbers. */
    private String label(List<Part> groups, long place) {
        var before = 0L;
        for (var group : groups) {
            before += group.count();
            if (place <= before) return group.label(numbers.language());
        }
        throw new IllegalStateException("fewer children than counted");
    }
}
