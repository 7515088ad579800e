package org.yimi.server;

import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.yimi.server.store.Database;

/** Commands for one data folder, as an administrator types them, and all that they printed. */
final class TypedCommands {
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final Path dir;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Instant now = NOW;
    private int secrets;

    /** @param dir in which the data folder will be; nothing is made yet */
    TypedCommands(Path dir) {
        this.dir = dir;
    }

    /** When the next commands are typed. */
    void at(Instant moment) {
        now = moment;
    }

    Path data() {
        return dir.resolve("data");
    }

    /** Returns the exit code. {@code --data} is put behind. */
    int withData(String... args) {
        return run(new StringReader(""), join(args, "--data", data().toString()));
    }

    int run(String... args) {
        return run(new StringReader(""), args);
    }

    /** @param in what is typed while it runs */
    int run(Reader in, String... args) {
        return Main.run(() -> now, new SecureRandom(), in, new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    /** Makes the district; each time with a file of its own for the root secret. */
    int init() {
        return init(new StringReader(""), "--recovery-file", dir.resolve("root-" + ++secrets).toString());
    }

    int init(Reader in, String... more) {
        return run(in, join(
                new String[] {"init", "--data", data().toString(), "--name-zh", "海州区", "--name-en", "Haizhou"}, more));
    }

    /** Adds a site; returns its id as it was printed. */
    String addSite() {
        var status = withData("add-site", "--kind", "学校", "--name-zh", "一小", "--name-en", "First");
        if (status != 0) throw new AssertionError(err());
        return lastLine();
    }

    String out() {
        return out.toString();
    }

    /** What was printed so far is not asked for any more. */
    void forget() {
        out.getBuffer().setLength(0);
    }

    String err() {
        return err.toString();
    }

    String lastLine() {
        return out().lines().reduce("", (_, line) -> line);
    }

    /** Actions that begin or end so with what they were done to, oldest first. */
    List<String> audited(String like) {
        try (var database = Database.open(data().resolve("office.db"))) {
            return database.read(transaction -> transaction
                    .handle()
                    .createQuery("select action || ' ' || object from audit where action like :like order by id")
                    .bind("like", like)
                    .mapTo(String.class)
                    .list());
        }
    }

    private static String[] join(String[] some, String... more) {
        var all = new String[some.length + more.length];
        System.arraycopy(some, 0, all, 0, some.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
