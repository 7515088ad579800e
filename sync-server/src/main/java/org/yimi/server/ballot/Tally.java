package org.yimi.server.ballot;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yimi.content.answer.Answers;
import org.yimi.content.envelope.Ballot;

/**
 * The votes of one ballot as they were opened. Never leaves the office as it is.
 *
 * @param votes that could be opened
 * @param unreadable that could not
 * @param codes how often each code of {@link Answers} was chosen; every possible one is there
 */
public record Tally(Ballot ballot, long votes, long unreadable, Map<String, Long> codes) {
    public Tally {
        codes = Map.copyOf(codes);
    }

    static Tally of(Ballot ballot, List<List<String>> opened, long unreadable) {
        var codes = new HashMap<String, Long>();
        for (var code : Answers.possibleCodes(ballot.asked())) codes.put(code, 0L);
        for (var vote : opened) for (var code : vote) codes.merge(code, 1L, Long::sum);
        return new Tally(ballot, opened.size(), unreadable, codes);
    }

    /** How many chose an option; empty of a ranking, where each option is on every vote. */
    Map<String, Long> chosen() {
        if (ballot.asked().ordersOptions()) return Map.of();
        var chosen = new LinkedHashMap<String, Long>();
        for (var option : ballot.options()) chosen.put(option.id(), count(option.id()));
        return chosen;
    }

    /** 不知道 and 不想说. */
    long untold() {
        return count(Answers.DOES_NOT_KNOW) + count(Answers.RATHER_NOT);
    }

    /**
     * The options from the first place to the last, and their places: more votes come first. In a ranking of n a first place
     * counts n, a last place 1 (Borda), so that an option that most like well wins over one that a few like best.
     */
    Map<String, Integer> places() {
        var order = ballot.options().stream()
                .sorted(Comparator.comparingLong(this::points).reversed())
                .toList();
        var places = new LinkedHashMap<String, Integer>();
        for (var option : order) {
            var better = order.stream().filter(other -> points(other) > points(option)).count();
            places.put(option.id(), 1 + (int) better);
        }
        return places;
    }

    private long points(Ballot.Option option) {
        if (!ballot.asked().ordersOptions()) return count(option.id());
        var size = ballot.options().size();
        long points = 0;
        for (var place = 1; place <= size; place++) points += (size + 1L - place) * count(option.id() + "." + place);
        return points;
    }

    private long count(String code) {
        return codes.getOrDefault(code, 0L);
    }
}
