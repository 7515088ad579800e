package org.yimi.content.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yimi.content.logic.Condition;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;

/** The most items that a child of one band can be asked, whatever it answers. */
public final class LongestWay {
    private static final int MOST_STATES = 20_000;

    private final List<Question> questions;

    private LongestWay(List<Question> questions) {
        this.questions = questions;
    }

    /**
     * Info cards count as items. Exact, unless conditions look at so many answers that there are more than 20,000 ways
     * to tell apart; then every question of the band is counted, which is never too few.
     */
    public static int items(Survey survey, AgeBand band) {
        return new LongestWay(survey.questionsFor(band).toList()).items();
    }

    /** From the values that later conditions look at to the most items asked on the way there. */
    private int items() {
        Map<Map<String, String>, Integer> ways = Map.of(Map.of(), 0);
        for (var place = 0; place < questions.size(); place++) {
            ways = after(place, ways);
            if (ways.size() > MOST_STATES) return questions.size();
        }
        return ways.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private Map<Map<String, String>, Integer> after(int place, Map<Map<String, String>, Integer> ways) {
        var question = questions.get(place);
        var parts = laterParts(place);
        var needed = new HashSet<String>();
        for (var part : parts) needed.addAll(part.questions());
        var values = needed.contains(question.id()) ? values(question, parts) : List.of("");
        var after = new HashMap<Map<String, String>, Integer>();
        ways.forEach((known, items) -> {
            if (!question.ask().when().holds(id -> known.getOrDefault(id, "")))
                after.merge(kept(known, needed), items, Math::max);
            else
                for (var value : values) {
                    var more = new HashMap<>(known);
                    more.put(question.id(), value);
                    after.merge(kept(more, needed), items + 1, Math::max);
                }
        });
        return after;
    }

    private List<Condition> laterParts(int place) {
        return questions.stream()
                .skip(place + 1L)
                .flatMap(question -> question.ask().when().parts().stream())
                .toList();
    }

    private static Map<String, String> kept(Map<String, String> known, Set<String> needed) {
        var kept = new HashMap<>(known);
        kept.keySet().retainAll(needed);
        kept.values().removeIf(String::isEmpty);
        return kept;
    }

    /** One value for each group of answers that no condition tells apart. */
    private static List<String> values(Question question, List<Condition> parts) {
        var own = parts.stream()
                .filter(part -> part.questions().contains(question.id()))
                .toList();
        var groups = new LinkedHashMap<List<Boolean>, String>();
        for (var value : Stream.concat(Stream.of(""), EveryAnswer.to(question).stream().map(Answers::value)).toList())
            groups.putIfAbsent(own.stream().map(part -> part.holds(_ -> value)).toList(), value);
        return List.copyOf(groups.values());
    }
}
