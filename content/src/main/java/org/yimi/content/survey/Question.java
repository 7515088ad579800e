package org.yimi.content.survey;

import java.util.List;
import java.util.stream.Stream;

/** One item of a survey. Every kind can also be answered with 不知道 and 不想说 (U3). */
public sealed interface Question {

    /** Most options one screen shows. */
    int MOST_CHOICES = 6;

    Ask ask();

    /**
     * What can be picked, in the author's order; empty for an info card, and for a walk checklist, whose items have
     * choices of their own.
     */
    List<Choice> choices();

    default String id() {
        return ask().id();
    }

    /** Whether one child's answer may be counted under several codes, so that counts may add up to more than children. */
    default boolean takesSeveral() {
        return switch (this) {
            case SeveralChoices _, WalkChecklist _ -> true;
            case ThisOrThat _, SingleChoice _, Faces _, LabelledScale _, InfoCard _ -> false;
        };
    }

    /** File names of all pictures that its screen shows, in reading order; one may stand twice. */
    default List<String> pictures() {
        var own = this instanceof WalkChecklist(_, _, var items)
                ? items.stream().flatMap(item -> item.pictures().stream())
                : choices().stream().map(Choice::picture);
        return Stream.concat(Stream.of(ask().picture()), own).toList();
    }

    /** Exactly two pictures: the one scale that the youngest can use (U1). */
    record ThisOrThat(Ask ask, Choice one, Choice other) implements Question {
        public ThisOrThat {
            checkChoices("question " + ask.id(), List.of(one, other), 2, 2);
        }

        @Override
        public List<Choice> choices() {
            return List.of(one, other);
        }
    }

    /** One of two to six pictures. */
    record SingleChoice(Ask ask, List<Choice> choices) implements Question {
        public SingleChoice {
            choices = List.copyOf(choices);
            checkChoices("question " + ask.id(), choices, 2, MOST_CHOICES);
        }
    }

    /** Some of two to six pictures, one to {@code atMost} of them. */
    record SeveralChoices(Ask ask, List<Choice> choices, int atMost) implements Question {
        public SeveralChoices {
            choices = List.copyOf(choices);
            checkChoices("question " + ask.id(), choices, 2, MOST_CHOICES);
            if (atMost < 1 || atMost > choices.size())
                throw new IllegalArgumentException(
                        "question " + ask.id() + ": at-most must be 1 to " + choices.size() + ", not " + atMost);
        }
    }

    /** Two to five faces, from unhappiest to happiest (U1 says how many for which band). */
    record Faces(Ask ask, List<Choice> choices) implements Question {
        public Faces {
            choices = List.copyOf(choices);
            checkChoices("question " + ask.id(), choices, 2, 5);
        }
    }

    /** Two to five points, from least to most, each with its words and a shape that grades (U1: not for A and B). */
    record LabelledScale(Ask ask, List<Choice> choices) implements Question {
        public LabelledScale {
            choices = List.copyOf(choices);
            checkChoices("question " + ask.id(), choices, 2, 5);
        }
    }

    /**
     * A child goes to a place and marks what it finds there; what it did not see stays unmarked.
     *
     * @param place the id of a term in the pack's taxonomy of places
     * @param items two to four
     */
    record WalkChecklist(Ask ask, String place, List<CheckItem> items) implements Question {
        private static final int MOST_ITEMS = 4;

        public WalkChecklist {
            items = List.copyOf(items);
            var where = "question " + ask.id();
            Ids.check(place);
            if (items.size() < 2 || items.size() > MOST_ITEMS)
                throw new IllegalArgumentException(
                        where + ": has " + items.size() + " items, 2 to " + MOST_ITEMS + " are possible");
            Ids.distinct(where + ", item ids", items.stream().map(CheckItem::id).toList());
            Ids.distinct(where + ", Chinese labels", items.stream().map(i -> i.label().zh()).toList());
            Ids.distinct(where + ", English labels", items.stream().map(i -> i.label().en()).toList());
        }

        @Override
        public List<Choice> choices() {
            return List.of();
        }
    }

    /** Tells something and asks nothing; 不知道 says that it was not understood. */
    record InfoCard(Ask ask) implements Question {
        @Override
        public List<Choice> choices() {
            return List.of();
        }
    }

    /** Refuses too few, too many, and two that cannot be told apart by id or words. */
    static void checkChoices(String where, List<Choice> choices, int fewest, int most) {
        if (choices.size() < fewest || choices.size() > most)
            throw new IllegalArgumentException(
                    where + ": has " + choices.size() + " choices, " + fewest + " to " + most + " are possible");
        Ids.distinct(where + ", choice ids", choices.stream().map(Choice::id).toList());
        Ids.distinct(where + ", Chinese labels", choices.stream().map(c -> c.label().zh()).toList());
        Ids.distinct(where + ", English labels", choices.stream().map(c -> c.label().en()).toList());
    }
}
