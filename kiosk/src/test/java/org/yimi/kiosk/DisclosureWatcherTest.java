package org.yimi.kiosk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.yimi.content.answer.FinishedJson;
import org.yimi.content.answer.Urgency;
import org.yimi.kiosk.rules.Pixels;
import org.yimi.kiosk.ui.FxThread;

/**
 * A robot plays a suggestion and a watcher looks on: at the screens after the child has left, at what staff see, at the
 * stick and at what a phone films. Nothing of it tells whether the child told of harm.
 */
class DisclosureWatcherTest {
    private static final String ORDINARY = "有人栽花";
    private static final String SEVERE = "有人打我";

    @TempDir
    private Path dir;

    /** What a watcher meets at one kiosk. */
    private record Watched(Map<String, Pixels> pictures, Map<String, Long> sizes, List<String> logged) {}

    @Test
    void untilTheChildHasLeftNothingDiffersFromAnOrdinarySession() throws Exception {
        var ordinary = watch("ordinary", ORDINARY, Urgency.NONE);
        var disclosing = watch("disclosing", SEVERE, Urgency.SEVERE);

        assertThat(disclosing.pictures().keySet()).isEqualTo(ordinary.pictures().keySet());
        for (var shown : ordinary.pictures().entrySet())
            assertThat(shown.getValue().sameAs(requireNonNull(disclosing.pictures().get(shown.getKey())))).as(shown.getKey()).isTrue();
        assertThat(disclosing.sizes()).isNotEmpty().isEqualTo(ordinary.sizes());
        assertThat(disclosing.logged()).isEqualTo(ordinary.logged());
    }

    private Watched watch(String name, String words, Urgency expected) throws Exception {
        var home = Files.createDirectory(dir.resolve(name));
        var kiosk = new OpenKiosk(home);
        var staff = StaffHands.known(kiosk);
        var logged = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var usual = root.getLevel();
        logged.start();
        root.setLevel(Level.TRACE);
        root.addAppender(logged);
        try {
            var pictures = new LinkedHashMap<String, Pixels>();
            suggest(kiosk, words, expected);
            kiosk.tap("#reviewing #hand-over");
            kiosk.await("remembering");
            kiosk.tap("#remembered");
            kiosk.await("thanks");
            pictures.put("goodbye", kiosk.picture());
            kiosk.tap("#home");
            kiosk.await("start");
            pictures.put("start", kiosk.picture());

            staff.signIn();
            pictures.put("desk", kiosk.picture());
            var sizes = exported(kiosk, staff, pictures);
            root.detachAppender(logged);
            assertThat(sealed(kiosk)).isEqualTo(expected);
            return new Watched(pictures, sizes, messages(logged));
        } finally {
            root.detachAppender(logged);
            root.setLevel(usual);
            kiosk.close();
        }
    }

    /** Types on the robot's keys; where the calm words come, the child goes on. */
    private static void suggest(OpenKiosk kiosk, String words, Urgency expected) throws Exception {
        kiosk.tap("#begin");
        kiosk.await("band");
        kiosk.tap("#band-D");
        kiosk.await("assent");
        kiosk.goTo("survey");
        kiosk.tap("#box");
        for (var picture = 0; picture < 4; picture++) {
            kiosk.await("suggesting");
            var before = FxThread.call(kiosk::screen);
            kiosk.settle();
            kiosk.window.tapAnswer(0);
            kiosk.window.await(() -> !kiosk.screen().equals(before));
        }
        kiosk.await("reviewing");
        kiosk.tap("#type-more");
        kiosk.await("typing");
        FxThread.run(() -> kiosk.types(words));
        kiosk.tap("#done-choosing");
        if (expected != Urgency.NONE) {
            kiosk.await("disclosed");
            kiosk.tap("#calm-read");
        }
        kiosk.await("reviewing");
    }

    /** Sizes of what a phone films and of what lies on a stick. */
    private static Map<String, Long> exported(OpenKiosk kiosk, StaffHands staff, Map<String, Pixels> pictures)
            throws Exception {
        var sizes = new TreeMap<String, Long>();
        var carried = kiosk.folder.outbox.carried(8).bundles();
        for (var i = 0; i < carried.size(); i++) sizes.put("film " + i, (long) carried.get(i).length());
        kiosk.tap("#export");
        kiosk.await("presets");
        pictures.put("ways to film", kiosk.picture());
        kiosk.tap("#back");
        kiosk.await("desk");
        Files.createDirectories(kiosk.media.resolve("KINGSTON/yimi"));
        for (var second = 0; second < 2; second++) staff.passes(Duration.ofSeconds(1));
        kiosk.await("stick-ready");
        kiosk.tap("#stick-begin");
        kiosk.await("trip");
        pictures.put("stick is filled", kiosk.picture());
        sizes.putAll(files(kiosk.media));
        return sizes;
    }

    /** Names without what is random in them. */
    private static Map<String, Long> files(Path folder) throws IOException {
        var sizes = new TreeMap<String, Long>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList())
                sizes.put(sizes.size() + " ." + file.getFileName().toString().replaceAll("^.*\\.", ""), Files.size(file));
        }
        return sizes;
    }

    private static Urgency sealed(OpenKiosk kiosk) {
        kiosk.office.take(kiosk.folder.outbox.next());
        return FinishedJson.read(kiosk.office.open(1)).disclosure().stream()
                .map(one -> one.urgency())
                .findFirst()
                .orElse(Urgency.NONE);
    }

    private static List<String> messages(ListAppender<ILoggingEvent> logged) {
        var messages = new ArrayList<String>();
        for (var event : logged.list)
            if (event.getLoggerName().startsWith("org.yimi")) messages.add(event.getLoggerName() + event.getMessage());
        return messages;
    }
}
