package org.yimi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LintTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aGoodPackEndsWithZero() {
        assertThat(run("lint", "packs/our-park")).isZero();
        assertThat(out.toString().lines())
                .hasSize(2)
                .last()
                .isEqualTo(Path.of("packs", "our-park") + ": errors 0, advice 1");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aBadPackEndsWithOneAndNamesFileLineAndReason(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("pack.yaml"), "pack: x\nversion: 1\n");

        assertThat(run("lint", folder.toString())).isEqualTo(1);
        assertThat(out.toString().lines())
                .containsExactly("pack.yaml:1: title is missing", folder + ": errors 1, advice 0");
        assertThat(run("lint", folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(out.toString()).contains("pack.yaml: is missing");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("lint")).isEqualTo(2);
        assertThat(run("lint", "a", "b")).isEqualTo(2);
        assertThat(run("lint", "--nonsense", "packs/our-park")).isEqualTo(2);
        assertThat(run("nonsense")).isEqualTo(2);
    }

    @Test
    void helpIsAtEachLevel() {
        assertThat(run("--help")).isZero();
        assertThat(run("lint", "--help")).isZero();
        assertThat(out.toString()).contains("lint").contains("DIR");
    }

    private int run(String... args) {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
