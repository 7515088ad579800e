package org.yimi.content.survey;

/** Numbers that are counted as one, both ends included. */
public record NumberGroup(int first, int last) {
    public boolean holds(int number) {
        return first <= number && number <= last;
    }

    /** What is counted: {@code 7}, or {@code 10-19}. */
    public String code() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
