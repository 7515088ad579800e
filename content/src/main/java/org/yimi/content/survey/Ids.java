package org.yimi.content.survey;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The form of every id an author chooses: safe in a path, a condition and a column name. */
public final class Ids {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private Ids() {}

    /** @throws IllegalArgumentException saying what an id looks like */
    public static void check(String id) {
        if (!FORM.matcher(id).matches())
            throw new IllegalArgumentException(
                    "id \"" + id + "\": use a-z, 0-9 and -, starting with a letter, at most 40 characters");
    }

    static void distinct(String where, List<String> names) {
        var seen = new HashSet<String>();
        for (var name : names)
            if (!seen.add(name)) throw new IllegalArgumentException(where + ": \"" + name + "\" stands twice");
    }
}
