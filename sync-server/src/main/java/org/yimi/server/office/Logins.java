package org.yimi.server.office;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.yimi.content.envelope.Hash;
import org.yimi.server.store.Database;

/** Who is logged in. A login ends after 12 hours, or after 30 minutes without use. */
public final class Logins {
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final int SECRET_BYTES = 32;

    private final Database database;
    private final RandomGenerator random;

    /** @param random a source that cannot be guessed */
    public Logins(Database database, RandomGenerator random) {
        this.database = database;
        this.random = random;
    }

    /** @param csrf must come back with everything that changes something */
    public record Login(Account account, String csrf) {}

    /** Begins a login and returns the token for its cookie: 64 characters of which only the hash is kept. */
    public String begin(Account account, Instant now) {
        var token = secret();
        database.change(transaction -> {
            LoginTable.removeEnded(transaction, now);
            LoginTable.insert(transaction, hash(token), account.id(), secret(), now.plus(LONGEST), now.plus(IDLE));
        });
        return token;
    }

    /** The login of a cookie's token, kept awake by this use; empty where it never was or has ended. */
    public Optional<Login> find(String token, Instant now) {
        var hash = hash(token);
        var open = database.read(transaction -> LoginTable.find(transaction, hash, now));
        if (open.isEmpty()) return Optional.empty();
        var idleAt = now.plus(IDLE);
        if (open.get().idleAt().isBefore(idleAt.minus(NOTED_EVERY)))
            database.change(transaction -> LoginTable.setIdle(transaction, hash, idleAt));
        return Optional.of(open.get().login());
    }

    public void end(String token) {
        database.change(transaction -> LoginTable.remove(transaction, hash(token)));
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Hash hash(String token) {
        return Hash.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
