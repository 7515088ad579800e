package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.yimi.content.envelope.HelpLine;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.ui.FxThread;

/** U14: nobody can find out later that a child opened the help page. */
class HelpLeavesNoTraceTest {
    private static final int TIMES = 5;

    @TempDir
    private Path dir;

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Level usual = root.getLevel();
    private final List<HelpLine> lines = new ArrayList<>();
    private OpenKiosk kiosk;

    @BeforeEach
    void open() throws Exception {
        kiosk = new OpenKiosk(dir, () -> lines);
        logged.start();
        root.setLevel(Level.TRACE);
        root.addAppender(logged);
    }

    @AfterEach
    void close() throws Exception {
        root.detachAppender(logged);
        root.setLevel(usual);
        kiosk.close();
    }

    @Test
    void openingAndClosingHelpChangesNoByteAndLogsNothing() throws Exception {
        lines.add(line("12355"));
        var before = FolderBytes.of(dir);

        for (var time = 0; time < TIMES; time++) openAndClose();

        assertThat(FolderBytes.of(dir)).isEqualTo(before);
        assertThat(logged.list.stream().filter(event -> event.getLoggerName().startsWith("org.yimi"))).isEmpty();
    }

    @Test
    void theLinesAreThoseInForceWhenThePageOpens() throws Exception {
        assertThat(openAndClose()).containsExactly("110");
        lines.add(line("12355"));
        lines.add(line("12345"));
        assertThat(openAndClose()).containsExactly("110", "12355", "12345");
        lines.removeFirst();
        assertThat(openAndClose()).containsExactly("110", "12345");
    }

    /** Returns the numbers that stood there. */
    private List<String> openAndClose() throws Exception {
        kiosk.tap("#help");
        kiosk.window.await(() -> kiosk.window.node("#close") != null);
        var numbers = FxThread.call(() -> kiosk.window.navigator().root().lookupAll(".number").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
        kiosk.tap("#close");
        kiosk.window.await(() -> kiosk.window.node("#close") == null);
        return numbers;
    }

    private static HelpLine line(String number) {
        var name = new Wording("热线", "Line");
        return new HelpLine(name, number, name, LocalDate.of(2026, 3, 1), LocalDate.of(2027, 3, 1));
    }
}
