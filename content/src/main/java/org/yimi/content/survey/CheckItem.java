package org.yimi.content.survey;

import java.util.List;

/**
 * One thing to look at on a walk, and the two marks it can get: this or that, never yes or no (U2).
 *
 * @param picture file name of the pack's picture
 */
public record CheckItem(String id, Wording label, String picture, Choice one, Choice other) {
    public CheckItem {
        Ids.check(id);
        if (picture.isBlank()) throw new IllegalArgumentException("item " + id + ": the picture is missing");
        Question.checkChoices("item " + id, List.of(one, other), 2, 2);
    }

    public List<Choice> marks() {
        return List.of(one, other);
    }

    List<String> pictures() {
        return List.of(picture, one.picture(), other.picture());
    }
}
