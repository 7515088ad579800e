package org.yimi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ScreenTest {
    private static final String GOOD = """
            {"id":"x-1","text":"想要滑梯","age_band":"C","label":"none","why":"普通建议"}
            {"id":"x-2","text":"我不想活了","age_band":"D","label":"severe","why":"轻生"}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachLineGetsItsLabelSituationAndRule() throws IOException {
        assertThat(screen(GOOD)).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"id\":\"x-1\",\"label\":\"none\",\"situation\":\"none\",\"rule\":\"\"}",
                        "{\"id\":\"x-2\",\"label\":\"severe\",\"situation\":\"self-harm\",\"rule\":\"self-harm: =<ME><SUICIDE>\"}");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void figuresGoToTheStandardError() throws IOException {
        assertThat(screen(GOOD, "--figures")).isZero();
        assertThat(err.toString()).contains("severe taken for severe").contains("100.0 %").contains("false alarms on ordinary");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "nonsense", "{\"id\":\"x\"", "[]", "{\"id\":\"x\",\"text\":\"y\"}", "{\"id\":\"x\",\"text\":\"y\",\"age_band\":\"F\"}", "{\"id\":1,\"text\":\"y\",\"age_band\":\"A\"}"
    })
    void aBadLineIsRefusedByItsNumberAndReason(String line) throws IOException {
        assertThat(screen(GOOD + line + "\n")).isEqualTo(1);
        assertThat(err.toString()).contains("line 3: ").doesNotContain("Exception");
    }

    @Test
    void whatIsNotTextIsRefused() throws IOException {
        var file = Files.write(folder.resolve("bytes.jsonl"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(run("screen", file.toString())).isEqualTo(1);
        assertThat(run("screen", folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.contains("cannot be read"));
    }

    private int screen(String lines, String... options) throws IOException {
        var file = Files.writeString(folder.resolve("lines.jsonl"), lines);
        return options.length == 0 ? run("screen", file.toString()) : run("screen", options[0], file.toString());
    }

    private int run(String... args) {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
