package org.yimi.kiosk.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A speech program that makes no sound: a real process, which notes in its folder what it is given. */
public final class TestProgram {
    private static final String NOTES = """
            #!/bin/sh
            here=${0%/*}
            echo "$@" >>"$here/arguments"
            words=$(cat)
            echo "$words" >>"$here/said"
            """;

    private static final String NEVER_ENDS = NOTES + "echo $$ >>\"$here/speaking\"\nsleep 1000\n";

    private final Path folder;

    private TestProgram(Path folder) {
        this.folder = folder;
    }

    /** Speaks at once. */
    public static TestProgram in(Path folder, String name) throws IOException {
        return in(folder, name, NOTES);
    }

    /** Speaks until it is ended. */
    public static TestProgram withoutEnd(Path folder, String name) throws IOException {
        return in(folder, name, NEVER_ENDS);
    }

    static TestProgram in(Path folder, String name, String script) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(name);
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new TestProgram(folder);
    }

    /** As in the environment's {@code PATH}. */
    public String path() {
        return "/nowhere:" + folder;
    }

    public SpeechProgram program() {
        return SpeechProgram.find(path()).orElseThrow();
    }

    /** The texts that it was given, in order. */
    public List<String> said() throws IOException {
        return lines("said");
    }

    List<String> arguments() throws IOException {
        return lines("arguments");
    }

    /** Those of its processes that have begun and never end by themselves. */
    public List<Long> speaking() throws IOException {
        return lines("speaking").stream().map(Long::valueOf).toList();
    }

    private List<String> lines(String name) throws IOException {
        var file = folder.resolve(name);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
