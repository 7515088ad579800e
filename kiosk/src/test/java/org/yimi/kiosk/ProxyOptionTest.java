package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ProxyOptionTest {
    @TempDir
    private Path dir;

    @Test
    void aWrongProxyIsWrongUsageSaidBeforeAnythingIsOpened() {
        assertThat(run(Map.of(), "--proxy", "kiosk:secret@proxy.test"))
                .startsWith("2 --proxy ")
                .contains("http://HOST:PORT")
                .doesNotContain("secret");
        assertThat(run(Map.of("HTTPS_PROXY", "https://proxy.test:1"))).startsWith("2 https_proxy has to begin with http://");
        assertThat(dir.resolve("data")).doesNotExist();
    }

    /** Status, a space, and what was said. */
    private String run(Map<String, String> environment, String... more) {
        var said = new StringWriter();
        var line = new CommandLine(new RunCommand(InstantSource.system(), System::nanoTime, environment))
                .setErr(new PrintWriter(said, true));
        var arguments = new ArrayList<>(List.of("--data", dir.resolve("data").toString()));
        arguments.addAll(List.of(more));
        return line.execute(arguments.toArray(String[]::new)) + " " + said;
    }
}
