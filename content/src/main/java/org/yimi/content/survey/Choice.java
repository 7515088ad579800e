package org.yimi.content.survey;

/**
 * One option of a question.
 *
 * @param picture file name of the pack's picture
 */
public record Choice(String id, Wording label, String picture) {
    public Choice {
        Ids.check(id);
        if (picture.isBlank()) throw new IllegalArgumentException("choice " + id + ": the picture is missing");
    }
}
