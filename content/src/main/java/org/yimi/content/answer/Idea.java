package org.yimi.content.answer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Sheet;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Matter;
import org.yimi.content.survey.Place;
import org.yimi.content.survey.Thing;
import org.yimi.content.survey.Vocabulary;

/**
 * A suggestion on its way, made of a vocabulary's pictures and perhaps of ink and words. A value; every step returns the next one.
 *
 * @param chosen ids of the vocabulary, or a code of {@link Answers} for a feeling that is not told; a thing only at its
 *     place, a matter only with its thing
 * @param sheets at most one of each paper, none of them empty
 * @param words by keys, in one line of at most {@value #MOST_WORDS} characters without space around them; empty for none
 */
public record Idea(Vocabulary vocabulary, Map<Part, String> chosen, List<Sheet> sheets, String words) {
    /** Code points. */
    public static final int MOST_WORDS = 140;

    public Idea {
        // in the order of the parts, so that equal ideas look alike
        chosen = Collections.unmodifiableMap(chosen.isEmpty() ? new EnumMap<>(Part.class) : new EnumMap<>(chosen));
        sheets = List.copyOf(sheets);
        if (sheets.stream().anyMatch(Sheet::isEmpty)) throw new IllegalArgumentException("an empty sheet");
        if (sheets.stream().map(Sheet::paper).distinct().count() < sheets.size())
            throw new IllegalArgumentException("two sheets of one paper");
        if (!words.isEmpty()) new Answer.Wrote(words);
        if (words.codePointCount(0, words.length()) > MOST_WORDS)
            throw new IllegalArgumentException("more than " + MOST_WORDS + " characters");
        for (var part : chosen.entrySet())
            if (!fits(vocabulary, chosen, part.getKey(), part.getValue()))
                throw new IllegalArgumentException("a " + part.getKey() + " that the vocabulary does not have there");
    }

    /** An idea without words by keys. */
    public Idea(Vocabulary vocabulary, Map<Part, String> chosen, List<Sheet> sheets) {
        this(vocabulary, chosen, sheets, "");
    }

    public static Idea of(Vocabulary vocabulary) {
        return new Idea(vocabulary, Map.of(), List.of());
    }

    /** The first part without a picture; empty where the idea is whole. */
    public Optional<Part> due() {
        return Stream.of(Part.values()).filter(part -> !chosen.containsKey(part)).findFirst();
    }

    /**
     * What can be chosen for a part, in the author's order.
     *
     * @throws IllegalStateException where the part before it is open
     */
    public List<Choice> options(Part part) {
        return switch (part) {
            case PLACE -> vocabulary.places().stream().map(Place::term).toList();
            case THING -> place(vocabulary, chosen).orElseThrow(Idea::early).things().stream().map(Thing::term).toList();
            case MATTER ->
                thing(vocabulary, chosen).orElseThrow(Idea::early).matters().stream().map(Matter::term).toList();
            case FEELING -> vocabulary.feelings();
        };
    }

    /** The picture of a part; empty where none was chosen, or where the feeling is not told. */
    public Optional<Choice> picture(Part part) {
        return Optional.ofNullable(chosen.get(part)).flatMap(id -> options(part).stream()
                .filter(option -> option.id().equals(id))
                .findFirst());
    }

    /**
     * Chooses, or chooses again. Another place takes its thing away, another thing its matter, where they do not fit.
     *
     * @param id one of the options, or for a feeling {@link Answers#DOES_NOT_KNOW} or {@link Answers#RATHER_NOT}
     */
    public Idea with(Part part, String id) {
        var next = new EnumMap<Part, String>(Part.class);
        next.putAll(chosen);
        next.put(part, id);
        for (var later : List.of(Part.THING, Part.MATTER))
            if (later.compareTo(part) > 0 && next.containsKey(later) && !fits(vocabulary, next, later, next.get(later)))
                next.remove(later);
        return new Idea(vocabulary, next, sheets, words);
    }

    /** The part is due again. What was chosen after it stays, as long as it fits what is chosen now. */
    public Idea without(Part part) {
        var next = new EnumMap<Part, String>(Part.class);
        next.putAll(chosen);
        next.remove(part);
        if (part == Part.PLACE) next.remove(Part.THING);
        if (part == Part.PLACE || part == Part.THING) next.remove(Part.MATTER);
        return new Idea(vocabulary, next, sheets, words);
    }

    /** The sheet on this paper; empty, without a stroke, where there is none yet. */
    public Sheet sheet(Paper paper) {
        return sheets.stream()
                .filter(sheet -> sheet.paper() == paper)
                .findFirst()
                .orElse(Sheet.empty(paper));
    }

    /** Puts the sheet in the place of the one on the same paper; an empty one takes it away. */
    public Idea with(Sheet sheet) {
        var others = sheets.stream().filter(other -> other.paper() != sheet.paper());
        var all = sheet.isEmpty() ? others : Stream.concat(others, Stream.of(sheet));
        var sorted = all.sorted((one, other) -> one.paper().compareTo(other.paper())).toList();
        return new Idea(vocabulary, chosen, sorted, words);
    }

    /** With these words in the place of those it had; empty ones take them away. */
    public Idea with(String typed) {
        return new Idea(vocabulary, chosen, sheets, typed.strip());
    }

    private static boolean fits(Vocabulary vocabulary, Map<Part, String> chosen, Part part, String id) {
        return switch (part) {
            case PLACE -> place(vocabulary, chosen).isPresent();
            case THING -> thing(vocabulary, chosen).isPresent();
            case MATTER ->
                thing(vocabulary, chosen).stream()
                        .flatMap(thing -> thing.matters().stream())
                        .anyMatch(matter -> matter.term().id().equals(id));
            case FEELING ->
                id.equals(Answers.DOES_NOT_KNOW)
                        || id.equals(Answers.RATHER_NOT)
                        || vocabulary.feelings().stream().anyMatch(feeling -> feeling.id().equals(id));
        };
    }

    private static Optional<Place> place(Vocabulary vocabulary, Map<Part, String> chosen) {
        return vocabulary.places().stream()
                .filter(place -> place.term().id().equals(chosen.get(Part.PLACE)))
                .findFirst();
    }

    private static Optional<Thing> thing(Vocabulary vocabulary, Map<Part, String> chosen) {
        return place(vocabulary, chosen)
                .flatMap(place -> place.things().stream()
                        .filter(thing -> thing.term().id().equals(chosen.get(Part.THING)))
                        .findFirst());
    }

    private static IllegalStateException early() {
        return new IllegalStateException("the part before it is open");
    }
}
