package org.yimi.packaging.robot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lines that outlive a kill: {@code pressed N <session>} before 交给大人 is pressed, {@code thanks N} after the thanks
 * screen has been painted. A line is durable when its method returns.
 */
interface Journal {
    void write(String line);

    /** Appends to this file, which it makes where there is none. */
    static Journal in(Path path) {
        return line -> {
            try (var file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) file.write(bytes);
                file.force(true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    static Journal none() {
        return _ -> {};
    }

    default void pressed(int child, Session session) {
        write("pressed " + child + " " + session.line());
    }

    default void thanks(int child) {
        write("thanks " + child);
    }
}
