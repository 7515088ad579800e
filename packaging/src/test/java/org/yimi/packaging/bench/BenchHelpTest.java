package org.yimi.packaging.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The script that people start. */
class BenchHelpTest {
    private static final List<String> WORDS = List.of("ingest", "kiosk", "optical", "screening", "typing");

    @Test
    void everyBenchIsExplained() throws Exception {
        var help = new ProcessBuilder("bash", "bench", "--help").redirectErrorStream(true).start();
        var said = text(help);

        assertThat(help.waitFor()).isZero();
        for (var word : WORDS)
            assertThat(said)
                    .as(word)
                    .containsPattern("(?m)^(usage:|      ) packaging/bench " + word + " ")
                    .containsPattern("(?m)^  " + word + " +\\p{L}");
    }

    @Test
    void aWordThatIsNoBenchIsRefused() throws Exception {
        var other = new ProcessBuilder("bash", "bench", "speed").redirectErrorStream(true).start();

        assertThat(text(other)).contains("unknown word speed", "usage: packaging/bench");
        assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(other.exitValue()).isEqualTo(2);
    }

    private static String text(Process process) throws IOException {
        try (var out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
