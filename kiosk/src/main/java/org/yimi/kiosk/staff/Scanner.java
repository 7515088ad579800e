package org.yimi.kiosk.staff;

import java.time.Duration;
import java.util.Optional;

/**
 * Puts together what a USB scanner types: keys one right after the other, Enter at the end. What comes slower begins anew,
 * so that a key that somebody pressed before is not in the code. One thread.
 */
public final class Scanner {
    /** Scanners need 50 at most; but the thread that hears the keys may paint a screen between two of them. */
    private static final Duration APART = Duration.ofMillis(250);

    /** The largest QR code has no more characters. */
    private static final int MOST = 4296;

    private final StringBuilder typed = new StringBuilder();
    private long lastNanos;

    /**
     * One key.
     *
     * @param character what it types; a carriage return or a line feed is Enter
     * @param nanos monotonic time
     * @return with Enter what was typed before it; empty where that is nothing
     */
    public Optional<String> typed(String character, long nanos) {
        if (nanos - lastNanos > APART.toNanos()) typed.setLength(0);
        lastNanos = nanos;
        if (character.equals("\r") || character.equals("\n")) return taken();
        if (typed.length() + character.length() <= MOST) typed.append(character);
        return Optional.empty();
    }

    private Optional<String> taken() {
        var whole = typed.toString();
        typed.setLength(0);
        return Optional.of(whole).filter(text -> !text.isEmpty());
    }
}
