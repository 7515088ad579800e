package org.yimi.content.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.yimi.content.fuzz.Target;

/** A good pack in a folder of its own, one file of which is what the fuzzer says; the first byte says which. */
final class FuzzedPack {
    private static final Path PACKS = Path.of("packs");
    private static final Map<Character, String> FILES = Map.of(
            'p', "pack.yaml",
            's', "surveys/fuzzed.yaml",
            'v', "vocabularies/fuzzed.yaml",
            'e', "explainers/fuzzed.yaml",
            't', "taxonomies/fuzzed.yaml",
            'r', "pinyin.yaml",
            'c', "sounds.yaml");

    private final Path folder;

    /** Makes the folder only where it is needed. */
    private static final class Lazy {
        static final FuzzedPack PACK = new FuzzedPack();
    }

    private FuzzedPack() {
        try {
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "fuzzed-pack");
            for (var name : List.of("surveys", "vocabularies", "explainers", "taxonomies", "pictures", "sounds"))
                Files.createDirectory(folder.resolve(name));
            Files.copy(PACKS.resolve("our-park/pack.yaml"), folder.resolve("pack.yaml"));
            Files.copy(PACKS.resolve("our-park/taxonomies/places.yaml"), folder.resolve("taxonomies/places.yaml"));
            Files.copy(PACKS.resolve("i-know/explainers/my-rights.yaml"), folder.resolve("explainers/my-rights.yaml"));
            Files.createFile(folder.resolve("sounds/slide.m4a"));
            try (var packs = Files.newDirectoryStream(PACKS)) {
                for (var pack : packs) namesOf(pack.resolve("pictures"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody here looks into a picture. */
    private void namesOf(Path pictures) throws IOException {
        try (var files = Files.newDirectoryStream(pictures)) {
            for (var file : files) Files.write(folder.resolve("pictures").resolve(file.getFileName()), new byte[0]);
        }
    }

    static List<byte[]> seeds() {
        var seeds = new ArrayList<byte[]>();
        seeds.add(seed('p', "our-park/pack.yaml"));
        seeds.add(seed('s', "after-school/surveys/after-school.yaml"));
        seeds.add(seed('s', "my-place/surveys/my-place.yaml"));
        seeds.add(seed('s', "one-metre-walk/surveys/one-metre-walk.yaml"));
        seeds.add(seed('s', "our-park/surveys/our-park.yaml"));
        seeds.add(seed('v', "ideas/vocabularies/ideas.yaml"));
        seeds.add(seed('e', "i-know/explainers/our-city-plan.yaml"));
        seeds.add(seed('t', "our-park/taxonomies/domains.yaml"));
        seeds.add(seed('r', "my-place/pinyin.yaml"));
        seeds.add("c\"滑梯\": slide.m4a\n".getBytes(StandardCharsets.UTF_8));
        return seeds;
    }

    private static byte[] seed(char file, String like) {
        try {
            return (file + Files.readString(PACKS.resolve(like))).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean reads(byte[] bytes) {
        return bytes.length > 0 && Lazy.PACK.readsWith(bytes);
    }

    /** Read, and held to the rules, which look at what is broken too. */
    private boolean readsWith(byte[] bytes) {
        var name = FILES.getOrDefault((char) bytes[0], "surveys/fuzzed.yaml");
        var file = folder.resolve(name);
        try {
            Files.write(file, Arrays.copyOfRange(bytes, 1, bytes.length));
            PackLint.faults(folder);
            return Target.read(BadPack.class, () -> PackReader.read(folder), _ -> PackReader.read(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            restore(file);
        }
    }

    private void restore(Path file) {
        try {
            Files.delete(file);
            if (file.endsWith("pack.yaml")) Files.copy(PACKS.resolve("our-park/pack.yaml"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
