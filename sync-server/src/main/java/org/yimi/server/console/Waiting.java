package org.yimi.server.console;

import java.util.List;
import java.util.stream.Stream;
import org.yimi.server.safeguard.Unseen.Counts;

/** How the queue of what nobody has seen stands, in words. */
record Waiting(Counts counts, Numbers numbers) {
    List<String> texts() {
        if (counts.waiting() == 0) return List.of(InkWords.NONE.in(numbers.language()));
        return Stream.of(
                        text(InkWords.LATE, counts.late()),
                        text(InkWords.PASSED, counts.passed()),
                        text(InkWords.WAITING, counts.waiting()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String text(InkWords words, long count) {
        return count == 0 ? "" : words.in(numbers.language(), numbers.of(count));
    }
}
