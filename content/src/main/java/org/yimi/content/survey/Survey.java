package org.yimi.content.survey;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One version of a survey, never changed once published.
 *
 * @param version from 1; sessions are pinned to the version they started with
 */
public record Survey(
        String id, int version, Wording title, String picture, Set<AgeBand> bands, List<Question> questions)
        implements Edition {
    /** Most sheets that one child may be asked for: five fit into an envelope, beside everything else. */
    private static final int MOST_SHEETS = 5;

    public Survey {
        Ids.check(id);
        bands = Set.copyOf(bands);
        questions = List.copyOf(questions);
        if (version < 1) throw new IllegalArgumentException("version must be 1 or higher, not " + version);
        if (picture.isBlank()) throw new IllegalArgumentException("the survey's picture is missing");
        if (bands.isEmpty()) throw new IllegalArgumentException("no band is asked");
        Ids.distinct("question ids", questions.stream().map(Question::id).toList());
        for (var i = 0; i < questions.size(); i++) checkCondition(questions.subList(0, i), questions.get(i));
        for (var band : bands)
            if (questions.stream().noneMatch(q -> q.ask().bands().contains(band)))
                throw new IllegalArgumentException("band " + band + " is offered but has no question");
        for (var band : bands) {
            var sheets = questions.stream()
                    .filter(q -> q.takesInk() && q.ask().bands().contains(band))
                    .count();
            if (sheets > MOST_SHEETS)
                throw new IllegalArgumentException("band " + band + " is asked for " + sheets
                        + " drawings and writings, at most " + MOST_SHEETS + " fit into an envelope");
        }
    }

    /** Everything that may be asked of this band, conditions aside, in order. */
    public Stream<Question> questionsFor(AgeBand band) {
        return questions.stream().filter(question -> question.ask().bands().contains(band));
    }

    @Override
    public Stream<String> pictures() {
        return Stream.concat(Stream.of(picture), questions.stream().flatMap(question -> question.pictures().stream()));
    }

    /** @throws IllegalArgumentException where this version has no such question */
    public Question question(String id) {
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no question " + id + " in " + this.id));
    }

    /**
     * Whether a question may stand after these.
     *
     * @throws IllegalArgumentException where its condition names a question that not every child was asked before it
     */
    public static void checkCondition(List<Question> earlier, Question question) {
        for (var needed : question.ask().when().questions()) {
            var where = "question " + question.id() + ": the condition names ${" + needed + "}, which ";
            var target = earlier.stream()
                    .filter(one -> one.id().equals(needed))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(where + "is no earlier question"));
            if (!target.ask().bands().containsAll(question.ask().bands()))
                throw new IllegalArgumentException(where + "not all its bands are asked");
        }
    }
}
