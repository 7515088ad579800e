package org.yimi.packaging.bench;

/** What was measured is not worth a number: the message says what went wrong. */
final class Broken extends RuntimeException {
    Broken(String message) {
        super(message);
    }

    Broken(String message, Throwable cause) {
        super(message, cause);
    }
}
