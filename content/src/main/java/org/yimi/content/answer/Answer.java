package org.yimi.content.answer;

import java.util.HashSet;
import java.util.List;
import org.yimi.content.ink.Sheet;

/** What a child said to one question. */
public sealed interface Answer {

    /** The id of the one choice; for faces the face, on a picture the cell. */
    record Picked(String choice) implements Answer {}

    /** The ids of the choices, at least one; an {@link Interview} keeps them in the order of the question. */
    record PickedSeveral(List<String> choices) implements Answer {
        public PickedSeveral {
            choices = List.copyOf(choices);
            if (choices.isEmpty()) throw new IllegalArgumentException("nothing picked");
        }
    }

    /**
     * What got which mark, at least one thing and none twice: the items of a walk, the best and the worst option, or all
     * options with their places. An {@link Interview} keeps the question's order.
     */
    record Marked(List<Mark> marks) implements Answer {
        public Marked {
            marks = List.copyOf(marks);
            if (marks.isEmpty()) throw new IllegalArgumentException("nothing marked");
            var items = new HashSet<String>();
            for (var mark : marks)
                if (!items.add(mark.item())) throw new IllegalArgumentException("an item is marked twice");
        }
    }

    /** Which mark an item of a walk, or an option, got: the ids of both; of a rank the place, from 1. */
    record Mark(String item, String choice) {

        /** {@code item.choice}: what is counted and what conditions see. No id has a full stop in it. */
        public String code() {
            return item + "." + choice;
        }
    }

    /** A number by keys. */
    record Entered(int number) implements Answer {}

    /** A drawing, or characters written by finger. */
    record Inked(Sheet sheet) implements Answer {
        public Inked {
            if (sheet.isEmpty()) throw new IllegalArgumentException("nothing drawn");
        }
    }

    /** Words by keys, in one line, without space around them. */
    record Wrote(String text) implements Answer {
        public Wrote {
            if (text.isBlank()) throw new IllegalArgumentException("nothing written");
            if (!text.equals(text.strip())
                    || text.codePoints().anyMatch(Character::isISOControl))
                throw new IllegalArgumentException("a text has space around it, or is more than a line");
        }
    }

    /** An info card was read. */
    record Understood() implements Answer {}

    /** 不知道. Not the same as {@link RatherNot}. */
    record DoesNotKnow() implements Answer {}

    /** 不想说. */
    record RatherNot() implements Answer {}
}
