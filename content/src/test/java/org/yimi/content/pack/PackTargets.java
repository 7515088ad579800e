package org.yimi.content.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.fuzz.Target;
import org.yimi.content.logic.BadCondition;
import org.yimi.content.logic.Condition;

/** Readers of this package, for the fuzzer. */
public final class PackTargets {
    private PackTargets() {}

    public static List<Target> all() {
        return List.of(
                new Target("yaml", PackTargets::yamls, PackTargets::yaml),
                new Target("feed-file", PackTargets::feedFiles, PackTargets::feedFile),
                new Target("pack", FuzzedPack::seeds, FuzzedPack::reads),
                new Target("archive", FuzzedArchive::seeds, FuzzedArchive::reads));
    }

    private static List<byte[]> yamls() {
        return Stream.of(
                        FeedFileTest.GOOD,
                        "# c\n\"你好！\": nǐ hǎo\n'a \"滑\\梯': huá tī\n",
                        "not(${how} = 'foot') and (selected(${walk}, 'path.bumpy') or ${visits} != \"zero\")",
                        "a: |\n  b\n  c\nd: >-\n  e\nf: [ g, { h: ~i } ]\n? j\n: \"\\u00e9\\n\"\n")
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static boolean yaml(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return Target.any(
                Target.read(Yaml.FaultAt.class, () -> Yaml.parse(text), read -> read),
                Target.read(BadCondition.class, () -> Condition.parse(text), read -> read),
                Target.read(BadPack.class, () -> Readings.parse(text), read -> Readings.parse(ReadingYaml.write(read.values()))));
    }

    /** Makes the file only where it is needed. */
    private static final class Lazy {
        static final Path FILE = file();

        private static Path file() {
            try {
                var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "fuzzed-feed");
                Published.fill(folder);
                return folder.resolve("file.yaml");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<byte[]> feedFiles() {
        return Stream.of(FeedFileTest.GOOD, Published.GOOD).map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    private static boolean feedFile(byte[] bytes) {
        try {
            Files.write(Lazy.FILE, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Target.read(BadPack.class, () -> FeedFile.read(Lazy.FILE, Published.desk()), PackTargets::published);
    }

    /** As a kiosk reads what was published. */
    private static List<FeedBody> published(List<FeedBody> bodies) {
        return bodies.stream().map(body -> FeedBody.of(body.kind(), Bytes.of(body.bytes().array()))).toList();
    }
}
