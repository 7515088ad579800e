package org.yimi.content.survey;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One item of a survey. Every kind can also be answered with 不知道 and 不想说 (U3). */
public sealed interface Question {

    /** Most options one screen shows. */
    int MOST_CHOICES = 6;

    /** Most options that a child sets against each other all at once. */
    int MOST_IN_ORDER = 5;

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
            case SeveralChoices _, BestWorst _, Rank _, WalkChecklist _ -> true;
            case ThisOrThat _, SingleChoice _, Faces _, LabelledScale _, InfoCard _ -> false;
        };
    }

    /**
     * The marks that a child gives one after the other, each to another option; empty for kinds that set nothing in an
     * order.
     */
    default List<String> marksInOrder() {
        return switch (this) {
            case BestWorst _ -> List.of(BestWorst.BEST, BestWorst.WORST);
            case Rank(_, var choices) ->
                IntStream.rangeClosed(1, choices.size()).mapToObj(Integer::toString).toList();
            case ThisOrThat _, SingleChoice _, SeveralChoices _, Faces _, LabelledScale _, WalkChecklist _, InfoCard _ ->
                List.of();
        };
    }

    /**
     * Whether a child sets the options in an order, so that each mark is given once by every child who answers: how often a
     * mark was given to all options together is then known.
     */
    default boolean ordersOptions() {
        return !marksInOrder().isEmpty();
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
     * Three to five options; a child taps the best of them first and the worst second. Source: best-worst scaling, case 1
     * (Louviere, Flynn and Marley 2015).
     *
     * @param best what the first tap says, for example 最想要
     * @param worst what the second tap says
     */
    record BestWorst(Ask ask, List<Choice> choices, Wording best, Wording worst) implements Question {
        /** The mark of the best option. */
        public static final String BEST = "best";

        /** The mark of the worst option. */
        public static final String WORST = "worst";

        private static final int LONGEST_MARK_ZH = 4;
        private static final int LONGEST_MARK_EN = 8;

        public BestWorst {
            choices = List.copyOf(choices);
            checkChoices("question " + ask.id(), choices, 3, MOST_IN_ORDER);
            var where = "question " + ask.id() + ", best and worst";
            Ids.distinct(where, List.of(best.zh(), worst.zh()));
            Ids.distinct(where, List.of(best.en(), worst.en()));
            for (var mark : List.of(best, worst))
                if (mark.zh().length() > LONGEST_MARK_ZH || mark.en().length() > LONGEST_MARK_EN)
                    throw new IllegalArgumentException(where + ": at most " + LONGEST_MARK_ZH + " Chinese characters and "
                            + LONGEST_MARK_EN + " English ones fit on a card's corner");
        }
    }

    /** Three to five options; a child taps all of them, the most important first (U18). */
    record Rank(Ask ask, List<Choice> choices) implements Question {
        public Rank {
            choices = List.copyOf(choices);
            checkChoices("question " + ask.id(), choices, 3, MOST_IN_ORDER);
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
