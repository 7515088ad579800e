package org.yimi.content.logic;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Decides whether a question is asked, from the answers given before it.
 *
 * <p>Meaning follows XPath as XLSForm uses it: an unanswered question has the value {@code ''}, several chosen
 * options are one string of ids separated by single spaces, in the order of the question's choices; so are the marks
 * of a walk, each {@code item.mark}.
 */
public sealed interface Condition {

    /** Holds for every child. */
    static Condition always() {
        return new Always();
    }

    /** The absence of a condition. */
    record Always() implements Condition {}

    /** {@code ${question} = 'value'}, or {@code !=} where {@code equal} is false. */
    record Compare(String question, boolean equal, String value) implements Condition {}

    /** {@code selected(${question}, 'choice')}: the choice is among those chosen. */
    record Selected(String question, String choice) implements Condition {}

    record And(Condition left, Condition right) implements Condition {}

    record Or(Condition left, Condition right) implements Condition {}

    record Not(Condition inner) implements Condition {}

    /**
     * Reads one expression.
     *
     * @throws BadCondition naming the column and what was expected there
     */
    static Condition parse(String text) {
        return new ConditionParser(text).parse();
    }

    /** @param values the string value of a question's answer by its id; {@code ''} where there is none */
    default boolean holds(UnaryOperator<String> values) {
        return switch (this) {
            case Always() -> true;
            case Compare(var question, var equal, var value) -> values.apply(question).equals(value) == equal;
            case Selected(var question, var choice) ->
                Arrays.asList(values.apply(question).split(" ", -1)).contains(choice);
            case And(var left, var right) -> left.holds(values) && right.holds(values);
            case Or(var left, var right) -> left.holds(values) || right.holds(values);
            case Not(var inner) -> !inner.holds(values);
        };
    }

    /** The ids of all questions this condition looks at, sorted. */
    default Set<String> questions() {
        var found = new TreeSet<String>();
        for (var part : parts())
            switch (part) {
                case Compare(var question, _, _) -> found.add(question);
                case Selected(var question, _) -> found.add(question);
                case Always _, And _, Or _, Not _ -> {}
            }
        return found;
    }

    /** Every comparison and every {@code selected} in it, from left to right. */
    default List<Condition> parts() {
        return switch (this) {
            case Always() -> List.of();
            case Compare _, Selected _ -> List.of(this);
            case And(var left, var right) -> both(left, right);
            case Or(var left, var right) -> both(left, right);
            case Not(var inner) -> inner.parts();
        };
    }

    private static List<Condition> both(Condition left, Condition right) {
        return Stream.concat(left.parts().stream(), right.parts().stream()).toList();
    }
}
