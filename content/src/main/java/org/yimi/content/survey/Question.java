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
     * What can be picked, in the author's order; empty for a walk checklist, whose items have choices of their own, and
     * where no option has a picture: a card, a spot, a number, ink and words.
     */
    default List<Choice> choices() {
        return List.of();
    }

    default String id() {
        return ask().id();
    }

    /** Whether one child's answer may be counted under several codes, so that counts may add up to more than children. */
    default boolean takesSeveral() {
        return switch (this) {
            case SeveralChoices _, BestWorst _, Rank _, WalkChecklist _ -> true;
            case ThisOrThat _, SingleChoice _, Faces _, LabelledScale _, InfoCard _ -> false;
            case SpotOnPicture _, NumberEntry _, Drawing _, FingerWriting _, FreeText _ -> false;
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
            case SpotOnPicture _, NumberEntry _, Drawing _, FingerWriting _, FreeText _ -> List.of();
        };
    }

    /**
     * Whether a child sets the options in an order, so that each mark is given once by every child who answers: how often a
     * mark was given to all options together is then known.
     */
    default boolean ordersOptions() {
        return !marksInOrder().isEmpty();
    }

    /** Whether a child may answer it with a sheet of strokes, that a person has to look at. */
    default boolean takesInk() {
        return switch (this) {
            case Drawing _, FingerWriting _, FreeText _ -> true;
            case ThisOrThat _, SingleChoice _, SeveralChoices _, Faces _, LabelledScale _, BestWorst _, Rank _ -> false;
            case SpotOnPicture _, NumberEntry _, WalkChecklist _, InfoCard _ -> false;
        };
    }

    /** File names of all pictures that its screen shows, in reading order; one may stand twice. */
    default List<String> pictures() {
        var own = switch (this) {
            case WalkChecklist(_, _, var items) -> items.stream().flatMap(item -> item.pictures().stream());
            case SpotOnPicture spot -> Stream.of(spot.scene());
            case ThisOrThat _, SingleChoice _, SeveralChoices _, Faces _, LabelledScale _, BestWorst _, Rank _ ->
                choices().stream().map(Choice::picture);
            case NumberEntry _, Drawing _, FingerWriting _, FreeText _, InfoCard _ -> Stream.<String>of();
        };
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
    }

    /**
     * A child taps a spot of a picture; what is kept is the cell of an even grid, never finer, so that no point can tell
     * one child's finger from another's.
     *
     * @param scene file name of the pack's picture, as wide to as high as the grid has columns to rows
     * @param columns two to six
     * @param rows two to four
     */
    record SpotOnPicture(Ask ask, String scene, int columns, int rows) implements Question {
        private static final int MOST_COLUMNS = 6;
        private static final int MOST_ROWS = 4;

        public SpotOnPicture {
            if (scene.isBlank()) throw new IllegalArgumentException("question " + ask.id() + ": the scene is missing");
            checkRange("question " + ask.id() + ": columns", columns, MOST_COLUMNS);
            checkRange("question " + ask.id() + ": rows", rows, MOST_ROWS);
        }

        private static void checkRange(String what, int count, int most) {
            if (count < 2 || count > most)
                throw new IllegalArgumentException(what + " must be 2 to " + most + ", not " + count);
        }

        /** All cells, row by row from the upper left. */
        public List<GridCell> cells() {
            return IntStream.range(0, columns * rows)
                    .mapToObj(i -> new GridCell(i % columns + 1, i / columns + 1))
                    .toList();
        }
    }

    /**
     * A whole number by big keys.
     *
     * @param from 0 or more
     * @param to above {@code from}, at most 999
     */
    record NumberEntry(Ask ask, int from, int to) implements Question {
        private static final int MOST = 999;
        private static final int MOST_SINGLE = 12;
        private static final int GROUPS = 8;

        public NumberEntry {
            if (from < 0 || to <= from || to > MOST)
                throw new IllegalArgumentException("question " + ask.id() + ": a number goes from 0 or more up to "
                        + MOST + " or less, not from " + from + " to " + to);
        }

        /** The numbers that are counted together: each alone up to twelve of them, else about eight even groups. */
        public List<NumberGroup> groups() {
            var count = to - from + 1;
            var size = count <= MOST_SINGLE ? 1 : (count + GROUPS - 1) / GROUPS;
            return IntStream.iterate(from, first -> first <= to, first -> first + size)
                    .mapToObj(first -> new NumberGroup(first, Math.min(to, first + size - 1)))
                    .toList();
        }
    }

    /** A child draws with a finger. */
    record Drawing(Ask ask) implements Question {}

    /** A child writes characters with a finger, each in a square of 田字格 paper. */
    record FingerWriting(Ask ask) implements Question {}

    /**
     * A child says something in words: by keys, or by finger as in {@link FingerWriting}.
     *
     * @param longest most characters by keys, 1 to 200
     */
    record FreeText(Ask ask, int longest) implements Question {
        private static final int MOST = 200;

        public FreeText {
            if (longest < 1 || longest > MOST)
                throw new IllegalArgumentException(
                        "question " + ask.id() + ": longest must be 1 to " + MOST + ", not " + longest);
        }
    }

    /** Tells something and asks nothing; 不知道 says that it was not understood. */
    record InfoCard(Ask ask) implements Question {}

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
