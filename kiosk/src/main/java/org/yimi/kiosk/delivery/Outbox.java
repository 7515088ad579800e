package org.yimi.kiosk.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;
import org.yimi.content.answer.Finished;
import org.yimi.content.answer.FinishedJson;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.envelope.Seal;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.store.Transaction;

/**
 * Sealed sessions until the office has them. Never deletes an envelope without a matching receipt. Safe for all
 * platform threads.
 */
public final class Outbox {
    /** Room for what is sealed of a disclosure, deflated. */
    private static final int DISCLOSURE_BYTES = 192;

    private final Database database;
    private final Drafts drafts;
    private final Credentials credentials;
    private final InstantSource clock;
    private final int keepRunningDays;
    private final Bundling bundling;
    private final Hurry hurry = new Hurry();

    /** @param keepRunningDays how long a delivered envelope stays, in days on which the kiosk ran: 7 to 60 */
    public Outbox(
            Database database, Drafts drafts, Credentials credentials, InstantSource clock, int keepRunningDays) {
        if (keepRunningDays < 7 || keepRunningDays > 60)
            throw new IllegalArgumentException("envelopes are kept 7 to 60 running days, not " + keepRunningDays);
        this.database = database;
        this.drafts = drafts;
        this.credentials = credentials;
        this.clock = clock;
        this.keepRunningDays = keepRunningDays;
        this.bundling = new Bundling(credentials, clock);
    }

    /**
     * 交给大人: the session becomes an envelope with the next number and its draft goes, in one transaction; then the
     * visit key. Durable on return; on failure nothing has changed.
     *
     * @param also goes before, in the same transaction
     */
    long handOver(FinishedSession session, Consumer<Transaction> also) {
        var identity = enrolled();
        var seal = seal(identity);
        long given = database.write(transaction -> {
            also.accept(transaction);
            return put(transaction, seal, session);
        });
        drafts.forget();
        return given;
    }

    /**
     * As the other, with a card that this kiosk has never given.
     *
     * @return empty where it has given all: the suggestion goes without
     */
    Optional<IdeaCard> handOver(Suggestion suggestion, RandomGenerator random, Consumer<Transaction> also) {
        var identity = enrolled();
        var seal = seal(identity);
        var given = database.write(transaction -> {
            also.accept(transaction);
            var card = CardTable.give(transaction, random).stream()
                    .mapToObj(triple -> new IdeaCard(identity.slot(), triple))
                    .findFirst();
            put(transaction, seal, card.map(suggestion::with).orElse(suggestion));
            return card;
        });
        drafts.forget();
        return given;
    }

    private Seal seal(Identity identity) {
        return new Seal(credentials.keySet(identity), identity.kiosk());
    }

    private long put(Transaction transaction, Seal seal, Finished finished) {
        return put(transaction, number -> sealed(seal, number, finished));
    }

    private long put(Transaction transaction, LongFunction<Envelope> sealed) {
        var number = OutboxTable.highest(transaction) + 1;
        OutboxTable.insert(transaction, number, sealed.apply(number));
        OfficeTable.waitsSince(transaction, today(OfficeTable.lastWord(transaction)));
        drafts.clear(transaction);
        return number;
    }

    /** What could tell of harm is as long whether it does or not. */
    static Envelope sealed(Seal seal, long number, Finished finished) {
        var content = FinishedJson.write(finished);
        if (!finished.screened()) return seal.seal(number, content);
        return seal.sealAs(number, content, FinishedJson.write(finished.undisclosed()), DISCLOSURE_BYTES);
    }

    /** Ends the wait for the next beat. */
    Hurry hurry() {
        return hurry;
    }

    /** As of now. Reads the disk. */
    public Standing standing() {
        return database.read(Outbox::standing);
    }

    /** Since which day something waits without a break; empty where nothing does, or it is not known. */
    public Optional<LocalDate> waitingSince() {
        return database.read(OfficeTable::waitingSince);
    }

    /** The day of the office's last signed word; empty before the first. */
    public Optional<LocalDate> lastReceipt() {
        return Optional.of(database.read(OfficeTable::lastWord).signedAt())
                .filter(Instant.EPOCH::isBefore)
                .map(Outbox::local);
    }

    /** Envelopes that were in no answered bundle yet. */
    long freshlyWaiting() {
        return database.read(OutboxTable::countFresh);
    }

    /** Kiosk time, from the system's clock and the office's last signed word. */
    public KioskTime time() {
        return time(database.read(OfficeTable::lastWord));
    }

    /** A signed bundle, oldest envelopes first; without any it is a sign of life. At most 200 envelopes and 240 KiB. */
    public Outgoing next() {
        var identity = enrolled();
        return database.write(transaction -> {
            pour(transaction, identity);
            var envelopes = Bundling.fitting(OutboxTable.waiting(transaction, Bundle.MOST_ENVELOPES));
            var numbers = envelopes.stream().map(one -> one.header().number()).toList();
            return new Outgoing(bundling.signed(transaction, identity, envelopes), numbers);
        });
    }

    /**
     * What waits, for somebody to carry; the next call gives it again, until a receipt comes back. Where nothing waits one
     * sign of life: the receipt for it says again what the office has.
     *
     * @param most bundles at once, from 1; the oldest envelopes go first
     */
    public Carried carried(int most) {
        var identity = enrolled();
        return database.write(transaction -> {
            pour(transaction, identity);
            var rest = OutboxTable.waiting(transaction, most * Bundle.MOST_ENVELOPES + 1);
            var bundles = new ArrayList<Bytes>();
            do {
                var envelopes = Bundling.fitting(rest);
                bundles.add(bundling.signed(transaction, identity, envelopes));
                rest = rest.subList(envelopes.size(), rest.size());
            } while (!rest.isEmpty() && bundles.size() < most);
            return new Carried(bundles, rest.isEmpty(), identity.server());
        });
    }

    /** Everything that waits, for somebody who carries all of it, however much it is. */
    public Backlog backlog() {
        var identity = enrolled();
        database.write(transaction -> {
            pour(transaction, identity);
            return true;
        });
        return new Backlog(database, bundling, identity);
    }

    /** Votes wait apart until their ballot has closed; then they go by every route. */
    private void pour(Transaction transaction, Identity identity) {
        Votes.pour(transaction, time(transaction), content -> put(transaction, identity, content));
    }

    /** Content of another kind becomes an envelope with the next number. */
    long put(Transaction transaction, Identity identity, byte[] content) {
        var seal = seal(identity);
        return put(transaction, number -> seal.seal(number, content));
    }

    /** As {@link #time()}, inside a transaction. */
    KioskTime time(Transaction transaction) {
        return time(OfficeTable.lastWord(transaction));
    }

    /** The office has answered this bundle; whatever it could not take lets others go first next time. */
    public void answered(Outgoing outgoing) {
        database.write(transaction -> {
            OutboxTable.offered(transaction, outgoing.numbers());
            return true;
        });
    }

    /** Notes that the office takes nothing from this kiosk, by its code; empty: it does again. */
    void refused(String code) {
        database.write(transaction -> {
            OfficeTable.refused(transaction, code);
            return true;
        });
    }

    /**
     * Applies the office's signed word.
     *
     * @throws org.yimi.content.envelope.Refused where it is damaged or not signed by this district
     */
    public Applied apply(Bytes receipt) {
        return credentials
                .identity()
                .map(identity -> new Receipts(database, credentials).apply(identity, receipt))
                .orElseGet(Applied.NotOurs::new);
    }

    /**
     * Notes that the kiosk runs today and deletes the envelopes whose days are over. Deletes nothing while time is
     * doubtful or another machine has this identity.
     *
     * @return how many envelopes were deleted
     */
    public int dayBegins() {
        return database.write(transaction -> {
            var last = OfficeTable.lastWord(transaction);
            var time = time(last);
            if (time.doubtful()) return 0;
            OfficeTable.ran(transaction, local(time.now()));
            if (last.duplicate()) return 0;
            return OutboxTable.deleteDelivered(transaction, OfficeTable.runningDays(transaction) - keepRunningDays);
        });
    }

    private Identity enrolled() {
        return credentials.identity().orElseThrow(() -> new IllegalStateException("not enrolled"));
    }

    private LocalDate today(OfficeTable.LastWord last) {
        return local(time(last).now());
    }

    private static LocalDate local(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.systemDefault());
    }

    private KioskTime time(OfficeTable.LastWord last) {
        return KioskTime.of(clock.instant(), last.signedAt());
    }

    private static Standing standing(Transaction transaction) {
        return new Standing(
                OutboxTable.highest(transaction),
                OutboxTable.countWaiting(transaction),
                OutboxTable.count(transaction, "held"),
                OutboxTable.count(transaction, "delivered"),
                OfficeTable.lastWord(transaction).duplicate(),
                OfficeTable.refusal(transaction));
    }
}
