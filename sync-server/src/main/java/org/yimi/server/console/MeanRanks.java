package org.yimi.server.console;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.server.console.Distribution.Part;
import org.yimi.server.console.ResultsPage.MeanRank;

/**
 * Mean ranks with 95 % intervals (mean ± 1.96 standard errors of the sample), from nothing but what is shown. Never for
 * bands A and B (U17).
 */
record MeanRanks(Distribution distribution, AgeBand band, Numbers numbers) {
    private static final double NORMAL_95 = 1.96;

    /** Best first; empty for other kinds, and where nothing may be told. */
    List<MeanRank> lines() {
        var told = distribution.question() instanceof Question.Rank
                && !band.young()
                && distribution.choices().stream().noneMatch(Part::hidden)
                && distribution.choices().stream().anyMatch(part -> part.count() > 0);
        return told ? standings().stream().map(this::line).toList() : List.of();
    }

    private List<Standing> standings() {
        return distribution.choices().stream()
                .collect(Collectors.groupingBy(part -> part.item(numbers.language())))
                .entrySet()
                .stream()
                .map(option -> Standing.of(option.getKey(), option.getValue()))
                .sorted(Comparator.comparingDouble(Standing::mean))
                .toList();
    }

    /** @param margin half of the interval */
    private record Standing(String option, double mean, double margin) {

        /** @param places counts of the option's places, from the first */
        static Standing of(String option, List<Part> places) {
            double children = 0;
            double sum = 0;
            double squares = 0;
            for (var i = 0; i < places.size(); i++) {
                var count = places.get(i).count();
                children += count;
                sum += count * (i + 1.0);
                squares += count * (i + 1.0) * (i + 1.0);
            }
            var mean = sum / children;
            var variance = children < 2 ? 0 : Math.max(0, (squares - children * mean * mean) / (children - 1));
            return new Standing(option, mean, NORMAL_95 * Math.sqrt(variance / children));
        }
    }

    private MeanRank line(Standing standing) {
        var last = distribution.question().choices().size();
        var from = Math.max(1, standing.mean - standing.margin);
        var to = Math.min(last, standing.mean + standing.margin);
        return new MeanRank(
                standing.option,
                rank(standing.mean),
                rank(from) + "–" + rank(to),
                along(standing.mean, last),
                along(from, last),
                percent(100 * (to - from) / (last - 1)));
    }

    private static String rank(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String along(double rank, int last) {
        return percent(100 * (rank - 1) / (last - 1));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f%%", value);
    }
}
