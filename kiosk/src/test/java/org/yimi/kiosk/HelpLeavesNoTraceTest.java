package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.yimi.content.answer.Rotation;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.HelpLine;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.delivery.TestOffice;
import org.yimi.kiosk.ui.FxThread;
import org.yimi.kiosk.ui.OpenWindow;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.ScreenSize;
import org.yimi.kiosk.ui.VisitFlow;
import org.yimi.kiosk.visit.Screen;

/** U14: nobody can find out later that a child opened the help page. */
class HelpLeavesNoTraceTest {
    private static final ScreenSize SIZE = ScreenSize.of(1280, 800, 96);
    private static final int TIMES = 5;

    @TempDir
    private Path dir;

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Level usual = root.getLevel();
    private final ExecutorService disk = Executors.newSingleThreadExecutor();
    private final List<HelpLine> lines = new ArrayList<>();
    private DataFolder folder;
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        new TestOffice().enrol(dir);
        folder = new DataFolder(dir, InstantSource.system());
        window = OpenWindow.moving(SIZE);
        var library = Library.read(List.of(Path.of("../content/packs")));
        FxThread.run(() -> {
            var views = new Views(
                    window.navigator(), Reach.of(SIZE), new Pictures(library::picture), library::reading, () -> lines);
            var flow = new VisitFlow(
                    folder.sittings,
                    library::surveysFor,
                    () -> Rotation.NONE,
                    () -> new Screen.Start(Set.of()),
                    disk,
                    new AtomicLong()::get,
                    views::show);
            views.serve(flow);
            flow.open();
        });
        window.await(() -> window.node("#begin") != null);
        logged.start();
        root.setLevel(Level.ALL);
        root.addAppender(logged);
    }

    @AfterEach
    void close() throws Exception {
        root.detachAppender(logged);
        root.setLevel(usual);
        window.close();
        disk.close();
        folder.close();
    }

    @Test
    void openingAndClosingHelpChangesNoByteAndLogsNothing() throws Exception {
        lines.add(line("12355"));
        var before = contents();

        for (var time = 0; time < TIMES; time++) openAndClose();

        assertThat(contents()).isEqualTo(before);
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
        tap("#help");
        window.await(() -> window.node("#close") != null);
        var numbers = FxThread.call(() -> window.navigator().root().lookupAll(".number").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
        tap("#close");
        window.await(() -> window.node("#close") == null);
        return numbers;
    }

    private void tap(String selector) throws Exception {
        disk.submit(() -> {}).get(30, TimeUnit.SECONDS);
        window.await(() -> !window.navigator().root().getStyleClass().contains("settling"));
        window.tap(selector);
    }

    /** Every byte in the kiosk's folder, by file. */
    private Map<String, String> contents() throws IOException {
        try (var files = Files.walk(dir)) {
            var all = new TreeMap<String, String>();
            for (var file : files.filter(Files::isRegularFile).toList())
                if (!file.toString().endsWith("-shm"))
                    all.put(file.toString(), Hash.of(Files.readAllBytes(file)).bytes().hex());
            return all;
        }
    }

    private static HelpLine line(String number) {
        var name = new Wording("热线", "Line");
        return new HelpLine(name, number, name, LocalDate.of(2026, 3, 1), LocalDate.of(2027, 3, 1));
    }
}
