package org.yimi.kiosk.delivery;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.SessionId;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.store.Drafts.Draft;

/**
 * What is kept of the one child who sits at the kiosk: nothing, an encrypted draft, or a sealed envelope. One thread
 * at a time, never the FX thread.
 */
public final class Sittings {
    private final Drafts drafts;
    private final Outbox outbox;
    private final Supplier<SessionId> ids;
    private Optional<SessionId> current = Optional.empty();

    /** @param ids a fresh random id for each child */
    public Sittings(Drafts drafts, Outbox outbox, Supplier<SessionId> ids) {
        this.drafts = drafts;
        this.outbox = outbox;
        this.ids = ids;
    }

    /** Keeps the answers so far, durably; the first call begins a session with a fresh id. */
    public void keep(Interview interview) {
        drafts.save(new Draft(session(interview, Set.of()), interview.rotation()));
    }

    /**
     * 交给大人. Durable on return.
     *
     * @param flags names of response patterns
     */
    public void handOver(Interview interview, Set<String> flags) {
        outbox.handOver(session(interview, flags));
        current = Optional.empty();
    }

    /** Erases the unfinished answers. */
    public void end() {
        current = Optional.empty();
        drafts.forget();
    }

    /**
     * The interview that a crash interrupted at most a minute ago, to be gone on with under its own session id.
     *
     * @param surveys by id and version; without the version it was pinned to, the draft is erased
     */
    public Optional<Interview> left(BiFunction<String, Integer, Optional<Survey>> surveys) {
        var draft = drafts.left();
        var interview = draft.flatMap(left -> interview(left, surveys));
        current = interview.flatMap(_ -> draft).map(left -> left.soFar().id());
        if (interview.isEmpty()) drafts.forget();
        return interview;
    }

    private static Optional<Interview> interview(
            Draft draft, BiFunction<String, Integer, Optional<Survey>> surveys) {
        var session = draft.soFar();
        return surveys.apply(session.survey(), session.version())
                .map(survey -> session.soFar(survey, draft.rotation()));
    }

    private FinishedSession session(Interview interview, Set<String> flags) {
        var id = current.orElseGet(ids);
        current = Optional.of(id);
        var time = outbox.time();
        var survey = interview.survey();
        return new FinishedSession(
                id,
                survey.id(),
                survey.version(),
                interview.band(),
                HalfDay.of(LocalDateTime.ofInstant(time.now(), ZoneId.systemDefault())),
                time.doubtful(),
                interview.given(),
                flags);
    }
}
