package org.yimi.kiosk.delivery;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.yimi.content.answer.Disclosure;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.Rotation;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.answer.Urgency;
import org.yimi.content.answer.Week;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.store.Drafts.Draft;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.visit.Unfinished;

/**
 * What is kept of the one child who sits at the kiosk: nothing, an encrypted draft, or a sealed envelope. One thread
 * at a time, never the FX thread.
 */
public final class Sittings {
    private static final int HURRIES_ONE_OF = 4;

    private final Drafts drafts;
    private final Outbox outbox;
    private final Supplier<SessionId> ids;
    private final RandomGenerator random;
    private final Screener screener;
    private final Mark mark;
    private Heard heard;
    private Optional<SessionId> current = Optional.empty();

    /**
     * @param ids a fresh random id for each child
     * @param random draws the pictures of 点子卡, and when the outbox hurries without a reason
     */
    public Sittings(
            Drafts drafts,
            Outbox outbox,
            Supplier<SessionId> ids,
            RandomGenerator random,
            Screener screener,
            Mark mark) {
        this.drafts = drafts;
        this.outbox = outbox;
        this.ids = ids;
        this.random = random;
        this.screener = screener;
        this.mark = mark;
        this.heard = new Heard(screener);
    }

    /**
     * Keeps what was said so far, durably; the first call begins a session with a fresh id.
     *
     * @return whether it tells of harm, in words or pictures that this child was not answered yet
     */
    public boolean keep(Unfinished unfinished) {
        save(unfinished);
        return heard.answers(unfinished);
    }

    /** 现在就找大人. Durable on return, the duty adult's mark too: it does not wait for anything to be handed over. */
    public void callAdult(Unfinished unfinished) {
        heard.callAdult();
        save(unfinished);
        mark.call();
    }

    private void save(Unfinished unfinished) {
        drafts.save(switch (unfinished) {
            case Unfinished.Answers(var interview) ->
                new Draft(session(interview, Set.of(), false, List.of()), interview.rotation(), heard.adultCalled());
            case Unfinished.Suggestion(var band, var idea) ->
                new Draft(suggestion(band, idea, false, List.of()), Rotation.NONE, heard.adultCalled());
        });
    }

    /**
     * 交给大人. Durable on return.
     *
     * @param flags names of response patterns
     * @param readAloud an adult had to read
     */
    public void handOver(Interview interview, Set<String> flags, boolean readAloud) {
        var disclosure = heard.disclosure(new Unfinished.Answers(interview));
        outbox.handOver(
                session(interview, flags, readAloud, disclosure),
                transaction -> mark.handsOver(transaction, urgency(disclosure)));
        handedOver(disclosure);
    }

    /**
     * 交给大人, for a suggestion. Durable on return, its card too.
     *
     * @param readAloud an adult had to read
     * @return empty where this kiosk has given all its cards
     */
    public Optional<IdeaCard> handOver(AgeBand band, Idea idea, boolean readAloud) {
        var disclosure = heard.disclosure(new Unfinished.Suggestion(band, idea));
        var card = outbox.handOver(
                suggestion(band, idea, readAloud, disclosure),
                random,
                transaction -> mark.handsOver(transaction, urgency(disclosure)));
        handedOver(disclosure);
        return card;
    }

    private static Urgency urgency(List<Disclosure> disclosure) {
        return disclosure.stream().map(Disclosure::urgency).findFirst().orElse(Urgency.NONE);
    }

    /** What is severe must not wait for the beat; some of the rest hurries too, so that hurry says nothing. */
    private void handedOver(List<Disclosure> disclosure) {
        var forNoReason = random.nextInt(HURRIES_ONE_OF) == 0;
        if (forNoReason || urgency(disclosure) == Urgency.SEVERE) outbox.hurry().now();
        forget();
    }

    private void forget() {
        current = Optional.empty();
        heard = new Heard(screener);
    }

    /** Erases what was unfinished. */
    public void end() {
        forget();
        drafts.forget();
    }

    /**
     * What a crash interrupted at most a minute ago, to be gone on with under its own session id.
     *
     * @param library without the version it was pinned to, the draft is erased
     */
    public Optional<Unfinished> left(Library library) {
        var draft = drafts.left();
        var unfinished = draft.flatMap(left -> unfinished(left, library));
        forget();
        current = unfinished.flatMap(_ -> draft).map(left -> left.soFar().id());
        if (unfinished.isPresent() && draft.filter(Draft::adultCalled).isPresent()) heard.callAdult();
        if (unfinished.isEmpty()) drafts.forget();
        return unfinished;
    }

    private static Optional<Unfinished> unfinished(Draft draft, Library library) {
        return switch (draft.soFar()) {
            case FinishedSession session ->
                library.survey(session.survey(), session.version())
                        .map(survey -> new Unfinished.Answers(session.soFar(survey, draft.rotation())));
            case Suggestion suggestion ->
                library.vocabulary(suggestion.vocabulary(), suggestion.version())
                        .map(vocabulary -> new Unfinished.Suggestion(suggestion.band(), suggestion.soFar(vocabulary)));
        };
    }

    private SessionId id() {
        var id = current.orElseGet(ids);
        current = Optional.of(id);
        return id;
    }

    private FinishedSession session(
            Interview interview, Set<String> flags, boolean readAloud, List<Disclosure> disclosure) {
        var time = outbox.time();
        var survey = interview.survey();
        return new FinishedSession(
                id(),
                survey.id(),
                survey.version(),
                interview.band(),
                HalfDay.of(LocalDateTime.ofInstant(time.now(), ZoneId.systemDefault())),
                time.doubtful(),
                interview.given(),
                flags,
                readAloud,
                disclosure);
    }

    private Suggestion suggestion(AgeBand band, Idea idea, boolean readAloud, List<Disclosure> disclosure) {
        var time = outbox.time();
        return new Suggestion(
                id(),
                idea.vocabulary().id(),
                idea.vocabulary().version(),
                band,
                Week.of(LocalDate.ofInstant(time.now(), ZoneId.systemDefault())),
                time.doubtful(),
                idea.chosen(),
                idea.sheets(),
                idea.words(),
                List.of(),
                readAloud,
                disclosure);
    }
}
