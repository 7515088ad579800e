package org.yimi.content.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KeySet;
import org.yimi.content.envelope.PackHead;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.RootSecret;

/** A district that signs whatever a test puts into an archive. */
final class TestArchive {
    private static final Instant DAY = Instant.parse("2026-03-01T10:00:00Z");

    final PrivateKeySet keys;
    final KeySet keySet;

    TestArchive(long seed) {
        var random = new Random(seed);
        keys = PrivateKeySet.first(random);
        keySet = keys.publicPart(DAY, RootSecret.random(random).rootKey().verifyKey());
    }

    /** A small pack that keeps the rules, of version 1. */
    static Path pack(Path folder) throws IOException {
        return pack(folder, 1);
    }

    static Path pack(Path folder, int version) throws IOException {
        Files.createDirectories(folder);
        TestPack.write(folder, "pack.yaml", "pack: small\nversion: " + version + "\ntitle: { zh: 小, en: Small }\n");
        TestPack.write(folder, "surveys/small.yaml", """
                survey: small
                version: %d
                title: { zh: 颜色, en: Colours }
                picture: red.png
                bands: [D]
                questions:
                  - single-choice: colour
                    prompt: { zh: 你喜欢什么颜色？, en: Which colour do you like? }
                    picture: red.png
                    choices:
                      - { id: red, zh: 红, en: Red, picture: red.png }
                      - { id: blue, zh: 蓝, en: Blue, picture: blue.png }
                """.formatted(version));
        for (var picture : new String[] {"red", "blue"}) TestPack.write(folder, "pictures/" + picture + ".png", picture);
        return folder;
    }

    /** A signed file with this content, whatever it is. */
    Path signed(Path file, byte[] content) throws IOException {
        var head = new PackHead("small", 1, Hash.of(content), content.length).signedBy(keys.pack()).array();
        var all = new ByteArrayOutputStream();
        all.writeBytes(head);
        all.writeBytes(content);
        return Files.write(file, all.toByteArray());
    }

    /** What follows the head. */
    static byte[] content(Path archive) throws IOException {
        var bytes = Files.readAllBytes(archive);
        var head = PackHead.length(ByteBuffer.wrap(bytes).getInt());
        return Arrays.copyOfRange(bytes, head, bytes.length);
    }

    /** Names and contents by turns; {@code method} is of {@link ZipEntry}. */
    static byte[] zip(int method, String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var i = 0; i < entries.length; i += 2) {
                var content = entries[i + 1].getBytes(StandardCharsets.UTF_8);
                var crc = new CRC32();
                crc.update(content);
                var entry = new ZipEntry(entries[i]);
                entry.setMethod(method);
                entry.setSize(content.length);
                if (method == ZipEntry.STORED) entry.setCompressedSize(content.length);
                entry.setCrc(crc.getValue());
                out.putNextEntry(entry);
                out.write(content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
