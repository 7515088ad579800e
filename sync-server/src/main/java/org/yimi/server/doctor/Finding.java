package org.yimi.server.doctor;

import java.util.Locale;

/**
 * One thing that was looked at.
 *
 * @param topic stable, in Latin letters
 * @param todo empty where there is nothing to do
 */
public record Finding(Grade grade, String topic, String says, String todo) {
    /** How it stands. */
    public enum Grade {
        OK,
        /** Somebody should look at it; the office works. */
        LOOK,
        /** Somebody must do something. */
        BAD
    }

    static Finding ok(String topic, String says) {
        return new Finding(Grade.OK, topic, says, "");
    }

    static Finding look(String topic, String says, String todo) {
        return new Finding(Grade.LOOK, topic, says, todo);
    }

    static Finding bad(String topic, String says, String todo) {
        return new Finding(Grade.BAD, topic, says, todo);
    }

    /** Whether the office does not work as it should until somebody does what {@link #todo} says. */
    public boolean bad() {
        return grade == Grade.BAD;
    }

    /** As {@code bad   tls-key  …}, in one line. */
    public String line() {
        var all = todo.isEmpty() ? says : says + ": " + todo;
        return String.format(Locale.ROOT, "%-4s %-9s %s", grade.name().toLowerCase(Locale.ROOT), topic, all)
                .replaceAll("\\s*\\R\\s*", " ");
    }
}
