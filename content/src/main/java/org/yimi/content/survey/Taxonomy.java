package org.yimi.content.survey;

import java.util.List;

/**
 * A district's own list of terms, such as kinds of places or 友好 domains; data, because districts differ.
 *
 * @param version from 1
 */
public record Taxonomy(String id, int version, List<Choice> terms) {
    public Taxonomy {
        Ids.check(id);
        terms = List.copyOf(terms);
        if (version < 1) throw new IllegalArgumentException("version must be 1 or higher, not " + version);
        if (terms.isEmpty()) throw new IllegalArgumentException("taxonomy " + id + " has no terms");
        Ids.distinct("term ids", terms.stream().map(Choice::id).toList());
    }
}
