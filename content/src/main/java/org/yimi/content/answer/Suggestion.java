package org.yimi.content.answer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yimi.content.ink.Sheet;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Vocabulary;

/**
 * Everything that is stored of one suggestion; while it is under way, the part so far. Nothing else about the child, the
 * device or the moment exists.
 *
 * @param version the vocabulary version it was made of
 * @param clockDoubtful the kiosk could not trust its clock, so {@code when} may be wrong
 * @param chosen as in {@link Idea}
 * @param words as in {@link Idea}
 * @param card one card, or none: while it is under way, and where the kiosk has given all it had
 * @param readAloud an adult read to the child, because the kiosk could not (U5)
 * @param disclosure one, or none
 */
public record Suggestion(
        SessionId id,
        String vocabulary,
        int version,
        AgeBand band,
        Week when,
        boolean clockDoubtful,
        Map<Part, String> chosen,
        List<Sheet> sheets,
        String words,
        List<IdeaCard> card,
        boolean readAloud,
        List<Disclosure> disclosure)
        implements Finished {
    public Suggestion {
        chosen = Collections.unmodifiableMap(chosen.isEmpty() ? new EnumMap<>(Part.class) : new EnumMap<>(chosen));
        sheets = List.copyOf(sheets);
        card = List.copyOf(card);
        disclosure = List.copyOf(disclosure);
        if (version < 1) throw new IllegalArgumentException("version must be 1 or higher, not " + version);
        if (card.size() > 1) throw new IllegalArgumentException("a suggestion has one card");
        if (disclosure.size() > 1) throw new IllegalArgumentException("a suggestion has one disclosure");
    }

    /** A suggestion without words by keys, that tells of no harm. */
    public Suggestion(
            SessionId id,
            String vocabulary,
            int version,
            AgeBand band,
            Week when,
            boolean clockDoubtful,
            Map<Part, String> chosen,
            List<Sheet> sheets,
            List<IdeaCard> card,
            boolean readAloud) {
        this(id, vocabulary, version, band, when, clockDoubtful, chosen, sheets, "", card, readAloud, List.of());
    }

    /** Its pictures are. */
    @Override
    public boolean screened() {
        return true;
    }

    @Override
    public Suggestion undisclosed() {
        return new Suggestion(
                id, vocabulary, version, band, when, clockDoubtful, chosen, sheets, words, card, readAloud, List.of());
    }

    /** The same with the card that its child was given. */
    public Suggestion with(IdeaCard given) {
        return new Suggestion(
                id,
                vocabulary,
                version,
                band,
                when,
                clockDoubtful,
                chosen,
                sheets,
                words,
                List.of(given),
                readAloud,
                disclosure);
    }

    /**
     * The idea as far as it goes.
     *
     * @throws IllegalArgumentException where the vocabulary is another, or has not what was chosen
     */
    public Idea soFar(Vocabulary definition) {
        if (!definition.id().equals(vocabulary) || definition.version() != version)
            throw new IllegalArgumentException("suggestion of " + vocabulary + " version " + version + " read with another");
        return new Idea(definition, chosen, sheets, words);
    }

    /** As {@link #soFar}, and nothing is left to choose. */
    public Idea replay(Vocabulary definition) {
        var idea = soFar(definition);
        if (idea.due().isPresent()) throw new IllegalArgumentException("fewer pictures than parts");
        return idea;
    }
}
