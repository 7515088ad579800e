package org.yimi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yimi.content.envelope.RootSecret;
import org.yimi.server.office.SecretFile;

/** Makes sure that the root secret rests outside the machine before anything depends on it. */
final class RootProof {
    private static final int TRIES = 3;

    private RootProof() {}

    /** Shows the secret and asks to type it from the paper. False after three tries or at the end of the input. */
    static boolean onPaper(RootSecret root, Terminal terminal) {
        terminal.say("请把这 56 个字符抄在纸上，锁好。没有它，坏了的服务器就无法恢复。");
        terminal.say("Write these 56 characters on paper and lock it away. Without it a broken server cannot be rebuilt.");
        terminal.say("");
        terminal.say("    " + root.paper());
        terminal.say("");
        for (var tries = 1; tries <= TRIES; tries++) {
            var typed = terminal.ask("请照纸上输入 / Type it from the paper: ");
            if (typed.isEmpty()) return false;
            try {
                if (same(root, typed.get())) return true;
                terminal.say("不是同一个。/ It is another one.");
            } catch (IllegalArgumentException e) {
                terminal.say("不对：/ Not right: " + e.getMessage());
            }
        }
        return false;
    }

    /** For scripts: writes the secret to a new file of mode 0600 and reads it back. */
    static boolean inFile(RootSecret root, Path file) {
        SecretFile.create(file, (root.paper() + "\n").getBytes(StandardCharsets.US_ASCII));
        try {
            return same(root, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean same(RootSecret root, String typed) {
        return RootSecret.fromPaper(typed)
                .rootKey()
                .verifyKey()
                .equals(root.rootKey().verifyKey());
    }
}
