package org.yimi.kiosk.delivery;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.yimi.content.answer.Urgency;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Transaction;

/**
 * The duty adult's mark 请今天导出，并联系办公室. It comes at once where a child asked for an adult. After a severe disclosure it
 * comes when start screens have stood for 2 to 10 random minutes, and never in the moment in which somebody leaves, so
 * that it does not point at the one who was there. It goes when the office has what waited. What is due survives the
 * program and a power cut; its minutes then begin anew. Safe for all platform threads.
 */
public final class Mark {
    private static final Duration SOONEST = Duration.ofMinutes(2);
    private static final Duration LATEST = Duration.ofMinutes(10);

    /** A start screen that nobody touches is looked at every minute; who was here in between has left just now. */
    private static final Duration UNTOUCHED = Duration.ofSeconds(90);

    /** On start screens: an adult who was called has to see it, also where the network delivers everything in a second. */
    private static final Duration CALLED_FOR = Duration.ofMinutes(30);

    private final Database database;
    private final DutySeal seal;
    private final RandomGenerator random;
    private final LongSupplier nanos;
    private OptionalLong lookedAt = OptionalLong.empty();
    private OptionalLong dueAt = OptionalLong.empty();
    private OptionalLong calledAt = OptionalLong.empty();

    /**
     * @param keyFile made where it is missing
     * @param random a source that cannot be guessed
     * @param nanos monotonic time
     */
    public Mark(Database database, Path keyFile, RandomGenerator random, LongSupplier nanos) {
        this.database = database;
        this.seal = new DutySeal(keyFile, random);
        this.random = random;
        this.nanos = nanos;
    }

    /** Goes with every envelope, before it is put: what is kept is written anew, whatever is in it. */
    synchronized void handsOver(Transaction transaction, Urgency urgency) {
        var before = standing(transaction, now(transaction));
        put(transaction, urgency == Urgency.SEVERE ? afterSevere(transaction, before) : before);
    }

    private static Duty afterSevere(Transaction transaction, Duty before) {
        return switch (before.stage()) {
            case NONE, LATER -> Duty.LATER;
            case SHOWN -> Duty.shown(OutboxTable.highest(transaction) + 1);
            case CALLED -> before;
        };
    }

    /** A child asked for an adult. Durable on return. */
    public synchronized void call() {
        calledAt = OptionalLong.empty();
        database.write(transaction -> {
            put(transaction, Duty.CALLED);
            return true;
        });
    }

    /** Whether it is to be seen now; changes nothing. */
    public synchronized boolean isSeen() {
        return database.read(transaction -> standing(transaction, now(transaction)).isSeen());
    }

    /** Whether the start screen that comes now, or still stands, has it. Its minutes pass by looking. */
    public synchronized boolean look() {
        var at = nanos.getAsLong();
        var untouched = lookedAt.isPresent() && at - lookedAt.getAsLong() <= UNTOUCHED.toNanos();
        lookedAt = OptionalLong.of(at);
        var before = database.read(this::now);
        var after = database.read(transaction -> due(transaction, standing(transaction, before), at, untouched));
        if (!after.equals(before))
            database.write(transaction -> {
                put(transaction, after);
                return true;
            });
        return after.isSeen();
    }

    private Duty due(Transaction transaction, Duty duty, long at, boolean untouched) {
        dueAt = duty.stage() != Duty.Stage.LATER ? OptionalLong.empty() : OptionalLong.of(dueAt.orElseGet(() -> at + minutes()));
        calledAt = duty.stage() != Duty.Stage.CALLED ? OptionalLong.empty() : OptionalLong.of(calledAt.orElse(at));
        return switch (duty.stage()) {
            case NONE, SHOWN -> duty;
            case LATER -> untouched && at >= dueAt.orElseThrow() ? everything(transaction) : duty;
            case CALLED ->
                at - calledAt.orElseThrow() >= CALLED_FOR.toNanos() ? standing(transaction, everything(transaction)) : duty;
        };
    }

    private long minutes() {
        return random.nextLong(SOONEST.toNanos(), LATEST.toNanos() + 1);
    }

    private static Duty everything(Transaction transaction) {
        return Duty.shown(OutboxTable.highest(transaction));
    }

    /** What is left of it, now that the office may have what it was about. */
    private static Duty standing(Transaction transaction, Duty duty) {
        var left = switch (duty.stage()) {
            case NONE -> false;
            case LATER -> OutboxTable.countWaiting(transaction) > 0;
            case SHOWN -> !OutboxTable.waiting(transaction, new Numbers(1, duty.upTo()), 1).isEmpty();
            case CALLED -> true;
        };
        return left ? duty : Duty.NONE;
    }

    /** A lost key must not lose it: rather once too often. */
    private Duty now(Transaction transaction) {
        var sealed = DutyTable.sealed(transaction);
        if (sealed.length() == 0) return Duty.NONE;
        return seal.open(sealed).orElseGet(() -> everything(transaction));
    }

    private void put(Transaction transaction, Duty duty) {
        DutyTable.put(transaction, seal.seal(duty));
    }
}
