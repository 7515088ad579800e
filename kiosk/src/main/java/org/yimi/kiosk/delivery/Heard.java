package org.yimi.kiosk.delivery;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yimi.content.answer.Answer.Wrote;
import org.yimi.content.answer.Disclosure;
import org.yimi.content.answer.Urgency;
import org.yimi.content.safety.Finding;
import org.yimi.kiosk.visit.Unfinished;

/** What one child's words are taken for, and which of them were answered already. In memory only, gone with the child. */
final class Heard {
    /** So that what is sealed of a disclosure fits into the room that every envelope has for it. */
    private static final int MOST_RULE_BYTES = 60;

    private final Screener screener;
    private final Set<Told> answered = new HashSet<>();
    private boolean adultCalled;

    Heard(Screener screener) {
        this.screener = screener;
    }

    private record Told(String text, Finding finding) {}

    /** Whether something in it calls for calm words that the child did not see yet; from now on it did. */
    boolean answers(Unfinished unfinished) {
        return answered.addAll(told(unfinished));
    }

    void callAdult() {
        adultCalled = true;
    }

    boolean adultCalled() {
        return adultCalled;
    }

    /** At most one: of the most urgent that it tells of. */
    List<Disclosure> disclosure(Unfinished unfinished) {
        return told(unfinished).stream()
                .map(Told::finding)
                .max(Comparator.comparing(Finding::urgency))
                .flatMap(finding -> finding.disclosure(adultCalled))
                .map(Heard::brief)
                .stream()
                .toList();
    }

    private List<Told> told(Unfinished unfinished) {
        return all(unfinished).filter(one -> one.finding().urgency() != Urgency.NONE).toList();
    }

    private Stream<Told> all(Unfinished unfinished) {
        return switch (unfinished) {
            case Unfinished.Answers(var interview) ->
                interview.given().stream()
                        .flatMap(given -> given.answer() instanceof Wrote(var text) ? Stream.of(text) : Stream.of())
                        .map(text -> new Told(text, screener.loaded().of(text, interview.band())));
            // half an idea has no combination of pictures yet
            case Unfinished.Suggestion(var band, var idea) ->
                idea.due().isPresent() ? Stream.of() : Stream.of(new Told(idea.words(), screener.loaded().of(idea, band)));
        };
    }

    private static Disclosure brief(Disclosure full) {
        var rule = new StringBuilder();
        var bytes = 0;
        for (var character : full.rule().codePoints().toArray()) {
            bytes += utf8Bytes(character);
            if (bytes > MOST_RULE_BYTES) break;
            rule.appendCodePoint(character);
        }
        return new Disclosure(full.urgency(), full.situation(), rule.toString(), full.adultCalled());
    }

    private static int utf8Bytes(int character) {
        if (character < 0x80) return 1;
        if (character < 0x800) return 2;
        return character < 0x10000 ? 3 : 4;
    }
}
