package org.yimi.content.survey;

import java.util.List;

/**
 * The pictures of which a child makes a suggestion without a written word: a place, a thing there, what is the matter
 * with it or wished of it, and how that feels. A version is never changed once published.
 *
 * @param version from 1; suggestions are pinned to the version they were made of
 * @param places two to six
 * @param feelings two to six
 */
public record Vocabulary(String id, int version, List<Place> places, List<Choice> feelings) {
    public Vocabulary {
        Ids.check(id);
        places = List.copyOf(places);
        feelings = List.copyOf(feelings);
        if (version < 1) throw new IllegalArgumentException("version must be 1 or higher, not " + version);
        Question.checkChoices("places", places.stream().map(Place::term).toList(), 2, Question.MOST_CHOICES);
        Question.checkChoices("feelings", feelings, 2, Question.MOST_CHOICES);
    }
}
