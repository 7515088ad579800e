package org.yimi.packaging.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.yimi.packaging.bench.Sender.Answer;
import org.yimi.packaging.bench.Sender.Parcel;

/** A closed loop: each sender waits for its receipt before it sends again. */
final class Load {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Office office;
    private final List<Sender> senders;
    private final int envelopesEach;

    /** @param envelopesEach in one bundle, 1 to 200 */
    Load(Office office, List<Sender> senders, int envelopesEach) {
        this.office = office;
        this.senders = List.copyOf(senders);
        this.envelopesEach = envelopesEach;
    }

    /**
     * What a run showed, client included where the machine is the same.
     *
     * @param serverCpuMs processor time of the server for each session
     * @param clientCpuMs processor time of the senders for each session
     */
    record Outcome(
            int clients,
            int envelopesEach,
            long sessions,
            double sessionsPerSecond,
            Latencies latencies,
            double serverCpuMs,
            double clientCpuMs) {}

    private record Clocks(long nanos, double serverMs, double clientMs) {}

    /**
     * Runs until the time is up or the first sender has sent what was prepared; what is left is sent after the clock
     * has stopped, so that everything sealed is delivered.
     *
     * @param guess sessions per second, for how much to prepare
     * @throws Broken where an answer is no receipt for what was sent
     */
    Outcome run(double seconds, double guess) {
        var each = (int) Math.ceil(guess * seconds / envelopesEach / senders.size()) + 2;
        var threads = Math.max(senders.size(), Runtime.getRuntime().availableProcessors());
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var prepared = all(pool, sender -> sender.prepare(each, envelopesEach));
            var stopped = new AtomicBoolean();
            var deadline = System.nanoTime() + (long) (seconds * NANOS_PER_SECOND);
            var before = clocks();
            var answers = sendAll(pool, prepared, stopped, deadline);
            var after = clocks();
            finish(pool, prepared, answers);
            return outcome(answers, before, after);
        }
    }

    private List<List<Answer>> sendAll(
            ExecutorService pool, List<List<Parcel>> prepared, AtomicBoolean stopped, long deadline) {
        return all(pool, sender -> {
            var parcels = prepared.get(senders.indexOf(sender));
            var answers = new ArrayList<Answer>(parcels.size());
            for (var parcel : parcels) {
                if (stopped.get() || System.nanoTime() >= deadline) break;
                answers.add(sender.send(parcel));
            }
            stopped.set(true);
            return answers;
        });
    }

    /** Sends the rest and holds every answer, measured or not, against what it must cover. */
    private void finish(ExecutorService pool, List<List<Parcel>> prepared, List<List<Answer>> measured) {
        all(pool, sender -> {
            var index = senders.indexOf(sender);
            var answers = new ArrayList<>(measured.get(index));
            var parcels = prepared.get(index);
            for (var parcel : parcels.subList(answers.size(), parcels.size())) answers.add(sender.send(parcel));
            for (var answer : answers)
                if (!sender.receipted(answer)) throw new Broken("a receipt does not cover what was sent");
            return answers.size();
        });
    }

    private Outcome outcome(List<List<Answer>> answers, Clocks before, Clocks after) {
        var latencies = answers.stream().flatMap(List::stream).map(Answer::nanos).toList();
        var sessions = (long) latencies.size() * envelopesEach;
        return new Outcome(
                senders.size(),
                envelopesEach,
                sessions,
                sessions / ((after.nanos - before.nanos) / NANOS_PER_SECOND),
                Latencies.of(latencies),
                (after.serverMs - before.serverMs) / sessions,
                (after.clientMs - before.clientMs) / sessions);
    }

    private Clocks clocks() {
        var own = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        return new Clocks(System.nanoTime(), office.cpu().toNanos() / 1e6, own.toNanos() / 1e6);
    }

    private interface Part<T> {
        T of(Sender sender) throws Exception;
    }

    /** Every sender at once; the results in their order. */
    private <T> List<T> all(ExecutorService pool, Part<T> part) {
        try {
            var tasks = senders.stream().map(sender -> (Callable<T>) () -> part.of(sender)).toList();
            var results = new ArrayList<T>();
            for (var future : pool.invokeAll(tasks)) results.add(future.get());
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Broken broken) throw broken;
            throw new Broken("a client failed", e);
        }
    }
}
