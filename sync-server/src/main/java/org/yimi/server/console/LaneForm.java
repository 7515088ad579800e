package org.yimi.server.console;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.yimi.server.http.Problem;
import org.yimi.server.safeguard.Assessment;
import org.yimi.server.safeguard.Concerns;
import org.yimi.server.safeguard.Recipient;
import org.yimi.server.safeguard.Step;

/**
 * Reads the step that an officer takes from its form.
 *
 * @param now the office's clock
 */
record LaneForm(Context ctx, LocalDateTime now) {
    /** Empty where something is missing, too long or in the future. */
    Optional<Step> step(String name) {
        return switch (name) {
            case "open" -> Optional.of(new Step.Opened());
            case "assess" ->
                Assessment.named(text("assessment"))
                        .flatMap(assessment -> needed("reason").map(reason -> new Step.Assessed(assessment, reason)));
            case "report" -> report();
            case "follow-up" -> needed("words").map(Step.FollowedUp::new);
            case "close" -> needed("outcome").map(Step.Closed::new);
            default -> throw new Problem(404, "not-found", "there is no such step");
        };
    }

    private Optional<Step> report() {
        var outcome = text("outcome");
        if (!fits(outcome)) return Optional.empty();
        return Recipient.named(text("recipient"))
                .flatMap(recipient -> madeAt().flatMap(at -> needed("told").flatMap(told ->
                        needed("words").map(words -> new Step.Reported(recipient, told, at, words, outcome)))));
    }

    private Optional<LocalDateTime> madeAt() {
        try {
            return Optional.of(LocalDateTime.parse(text("at"))).filter(at -> !at.isAfter(now));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<String> needed(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty() && fits(text));
    }

    private static boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= Concerns.MOST_WORDS;
    }

    private String text(String name) {
        return Optional.ofNullable(ctx.formParam(name)).orElse("").strip();
    }
}
