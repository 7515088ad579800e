package org.yimi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.envelope.VerifyKey;
import org.yimi.server.office.Audit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "rotate-keys",
        mixinStandardHelpOptions = true,
        description = "makes the district's next keys, signed by the root secret on paper; what was sealed before still opens."
                + " The running server takes them when it is started again, and then tells the kiosks")
final class RotateKeys implements Callable<Integer> {
    private static final int TRIES = 3;

    private final InstantSource clock;
    private final RandomGenerator random;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--recovery-file", paramLabel = "FILE", description = "for scripts: file with the root secret")
    private @Nullable Path recoveryFile;

    @Option(names = "--pack-key", description = "also the key that signs packs; packs must then be signed and published anew")
    private boolean packKey;

    RotateKeys(InstantSource clock, RandomGenerator random, Terminal terminal) {
        this.clock = clock;
        this.random = random;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var folder = data.folder();
        try (var database = folder.open()) {
            var keys = folder.keyFiles().read();
            var root = recoveryFile == null ? typed(keys.root()) : inFile(recoveryFile, keys.root());
            if (root.isEmpty()) {
                terminal.say("没有证实，什么也没有改。/ Not proved, nothing was changed.");
                return Main.REFUSED;
            }
            var next = keys.secret().renewed(random, packKey);
            folder.keyFiles().writeNext(root.get(), next, next.publicPart(clock.instant(), keys.root()));
            new Audit(database)
                    .log(clock.instant(), Audit.MACHINE, "rotate keys", "version " + next.version(), true);
            terminal.say("key set " + next.version() + " is made. Keep keyset.backup with the backups, it is new too");
            terminal.say("now stop \"server serve\" and start it again: only then are the new keys used and kiosks told");
        }
        return Main.OK;
    }

    /** From the paper; empty after three tries or at the end of the input. */
    private Optional<RootSecret> typed(VerifyKey expected) {
        for (var tries = 1; tries <= TRIES; tries++) {
            var typed = terminal.ask("请照纸上输入 56 个字符 / Type the 56 characters from the paper: ");
            if (typed.isEmpty()) return Optional.empty();
            try {
                var root = RootSecret.fromPaper(typed.get());
                if (root.rootKey().verifyKey().equals(expected)) return Optional.of(root);
                terminal.say("不是这个区的。/ It belongs to another district.");
            } catch (IllegalArgumentException e) {
                terminal.say("不对：/ Not right: " + e.getMessage());
            }
        }
        return Optional.empty();
    }

    private static Optional<RootSecret> inFile(Path file, VerifyKey expected) {
        try {
            return Optional.of(RootSecret.fromPaper(Files.readString(file).strip()))
                    .filter(root -> root.rootKey().verifyKey().equals(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
