package org.yimi.packaging.robot;

/** The window did not do what a child would expect; the message names the screen and what was expected. */
public final class Surprise extends RuntimeException {
    Surprise(String message) {
        super(message);
    }

    Surprise(String message, Throwable cause) {
        super(message, cause);
    }
}
