package org.yimi.packaging.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.kiosk.rime.Pinyin;
import org.yimi.kiosk.rime.Rime;
import picocli.CommandLine;

class TypingBenchTest {
    @TempDir
    private Path dir;

    private final StringWriter printed = new StringWriter();
    private final StringWriter refused = new StringWriter();

    @Test
    void everyKeyIsMeasuredWhereLibrimeIsAndNothingIsLeft() throws IOException {
        assumeThat(Rime.look()).isInstanceOf(Pinyin.Standing.Ready.class);

        assertThat(bench(dir.toString(), "2")).isZero();

        assertThat(printed.toString())
                .containsPattern("\\| a letter, with its candidates +\\|( +[\\d.]+ \\|){4} +[1-9]\\d+ \\|")
                .containsPattern("\\| a letter taken back +\\|( +[\\d.]+ \\|){4} +68 \\|")
                .containsPattern("librime [\\d.]+; 34 words, 2 times");
        try (var left = Files.list(dir)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aMachineOnWhichItDoesNotOpenIsRefusedWithTheReason() throws IOException {
        var file = Files.writeString(dir.resolve("file"), "no folder");

        assertThat(bench(file.toString(), "1")).isEqualTo(1);

        assertThat(refused.toString()).startsWith("bench typing: no Chinese keyboard on this machine: ").contains("librime");
        assertThat(printed.toString()).isEmpty();
    }

    private int bench(String folder, String rounds) {
        return new CommandLine(new TypingBench())
                .setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(refused))
                .execute("--folder", folder, "--rounds", rounds);
    }
}
