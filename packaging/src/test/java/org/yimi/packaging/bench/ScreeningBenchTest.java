package org.yimi.packaging.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScreeningBenchTest {
    private static final String WORDS = "滑梯旁边想要一棵树";

    @TempDir
    private Path dir;

    private final StringWriter printed = new StringWriter();
    private final StringWriter refused = new StringWriter();

    @Test
    void everySentenceAndEveryCombinationIsMeasuredAndNoneIsPrinted() throws IOException {
        Files.writeString(dir.resolve("some.jsonl"), "{\"text\":\"%s\"}%n{\"text\":\"有人打我\"}%n".formatted(WORDS));
        Files.writeString(dir.resolve("more.jsonl"), "{\"text\":\"太热了\"}\n");

        assertThat(bench("--rounds", "2", "--loads", "3")).isZero();

        assertThat(printed.toString())
                .containsPattern("\\| load, again +\\|( +[\\d.]+ \\|){4} +3 \\|")
                .containsPattern("\\| a sentence +\\|( +[\\d.]+ \\|){4} +6 \\|")
                .containsPattern("\\| a combination of pictures +\\|( +[\\d.]+ \\|){4} +%d \\|".formatted(2 * 36 * 6 * 6))
                .containsPattern("3 sentences of 3 to 9 characters.* loaded it holds [1-9][\\d.]* MB")
                .doesNotContain(WORDS, "打我");
    }

    @Test
    void aFolderWithoutSentencesIsRefusedByName() {
        assertThat(bench()).isEqualTo(1);
        assertThat(refused.toString()).contains("no sentences in " + dir);
        assertThat(printed.toString()).isEmpty();
    }

    private int bench(String... more) {
        var line = new CommandLine(new ScreeningBench()).setOut(new PrintWriter(printed)).setErr(new PrintWriter(refused));
        var arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"--sentences", dir.toString(), "--packs", "../content/packs"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return line.execute(arguments);
    }
}
