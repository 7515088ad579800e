package org.yimi.content.survey;

import java.util.List;

/** One item of a survey. Every kind can also be answered with 不知道 and 不想说 (U3). */
public sealed interface Question {

    /** Most options one screen shows. */
    int MOST_CHOICES = 6;

    Ask ask();

    /** What can be tapped, in the author's order; empty for an info card. */
    List<Choice> choices();

    default String id() {
        return ask().id();
    }

    /** Exactly two pictures: the one scale that the youngest can use (U1). */
    record ThisOrThat(Ask ask, Choice one, Choice other) implements Question {
        public ThisOrThat {
            checkChoices(ask.id(), List.of(one, other), 2, 2);
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
            checkChoices(ask.id(), choices, 2, MOST_CHOICES);
        }
    }

    /** Some of two to six pictures, one to {@code atMost} of them. */
    record SeveralChoices(Ask ask, List<Choice> choices, int atMost) implements Question {
        public SeveralChoices {
            choices = List.copyOf(choices);
            checkChoices(ask.id(), choices, 2, MOST_CHOICES);
            if (atMost < 1 || atMost > choices.size())
                throw new IllegalArgumentException(
                        "question " + ask.id() + ": at-most must be 1 to " + choices.size() + ", not " + atMost);
        }
    }

    /** Two to five faces, from unhappiest to happiest (U1 says how many for which band). */
    record Faces(Ask ask, List<Choice> choices) implements Question {
        public Faces {
            choices = List.copyOf(choices);
            checkChoices(ask.id(), choices, 2, 5);
        }
    }

    /** Tells something and asks nothing; 不知道 says that it was not understood. */
    record InfoCard(Ask ask) implements Question {
        @Override
        public List<Choice> choices() {
            return List.of();
        }
    }

    private static void checkChoices(String id, List<Choice> choices, int fewest, int most) {
        var where = "question " + id;
        if (choices.size() < fewest || choices.size() > most)
            throw new IllegalArgumentException(
                    where + ": has " + choices.size() + " choices, " + fewest + " to " + most + " are possible");
        Ids.distinct(where + ", choice ids", choices.stream().map(Choice::id).toList());
        Ids.distinct(where + ", Chinese labels", choices.stream().map(c -> c.label().zh()).toList());
        Ids.distinct(where + ", English labels", choices.stream().map(c -> c.label().en()).toList());
    }
}
