package org.yimi.content.survey;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pictures of which a child makes a suggestion without a written word: a place, a thing there, what is the matter
 * with it or wished of it, and how that feels. A version is never changed once published.
 *
 * @param version from 1; suggestions are pinned to the version they were made of
 * @param places two to six
 * @param feelings two to six
 */
public record Vocabulary(String id, int version, List<Place> places, List<Choice> feelings)
        implements Edition {
    public Vocabulary {
        Ids.check(id);
        places = List.copyOf(places);
        feelings = List.copyOf(feelings);
        if (version < 1) throw new IllegalArgumentException("version must be 1 or higher, not " + version);
        Question.checkChoices("places", places.stream().map(Place::term).toList(), 2, Question.MOST_CHOICES);
        Question.checkChoices("feelings", feelings, 2, Question.MOST_CHOICES);
    }

    /** All that can be chosen; what belongs to several things, for each of them. */
    public Stream<Choice> terms() {
        var things = places.stream().flatMap(place -> place.things().stream()).toList();
        return Stream.of(
                        places.stream().map(Place::term),
                        things.stream().map(Thing::term),
                        things.stream().flatMap(thing -> thing.matters().stream()).map(Matter::term),
                        feelings.stream())
                .flatMap(terms -> terms);
    }

    @Override
    public Stream<String> pictures() {
        return terms().map(Choice::picture);
    }

    /** Every child has something to say. */
    @Override
    public Set<AgeBand> bands() {
        return Set.of(AgeBand.values());
    }
}
