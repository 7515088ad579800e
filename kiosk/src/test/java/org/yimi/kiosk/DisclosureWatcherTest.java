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
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.yimi.content.answer.FinishedJson;
import org.yimi.content.answer.Urgency;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.optical.Preset;
import org.yimi.content.optical.Transfer;
import org.yimi.kiosk.optical.Film;
import org.yimi.kiosk.rules.Pixels;
import org.yimi.kiosk.ui.FxThread;
import org.yimi.kiosk.visit.Notice;

/**
 * A robot plays a suggestion and a watcher looks on: at the screens after the child has left, at what staff see, at the
 * stick and at what a phone films. Nothing of it tells whether the child told of harm, until the duty adult's mark comes.
 */
class DisclosureWatcherTest {
    private static final String ORDINARY = "有人栽花";
    private static final String SEVERE = "有人打我";
    private static final String MARK = Notice.DUTY.words().zh() + " (" + Notice.DUTY.code() + ")";
    private static final int SOONEST = 2;
    private static final int LATEST = 10;

    @TempDir
    private Path dir;

    /** What the child does where the calm words come; an ordinary child never sees them. */
    private enum Plays {
        ORDINARY,
        GOES_ON,
        ASKS_WHO_HELPS,
        CALLS_AN_ADULT;

        boolean discloses() {
            return this != ORDINARY;
        }
    }

    /**
     * What a watcher meets at one kiosk.
     *
     * @param onLeaving the words of the start screen that the child leaves behind
     * @param minutes how long start screens stand before the first that differs; empty where none does
     * @param later the words of the last of them
     */
    private record Watched(
            Map<String, Pixels> pictures,
            Map<String, Long> sizes,
            List<String> logged,
            List<String> onLeaving,
            OptionalInt minutes,
            List<String> later) {}

    @Test
    void nothingDiffersFromAnOrdinarySessionBeforeTheMarkWhichSaysNeitherWhatNorHowOftenNorWhen() throws Exception {
        var watched = new EnumMap<Plays, Watched>(Plays.class);
        for (var plays : Plays.values()) watched.put(plays, watch(plays));
        var ordinary = requireNonNull(watched.get(Plays.ORDINARY));

        assertThat(ordinary.minutes()).isEmpty();
        assertThat(ordinary.onLeaving()).doesNotContain(MARK).isEqualTo(ordinary.later());
        for (var plays : List.of(Plays.GOES_ON, Plays.ASKS_WHO_HELPS)) {
            var disclosing = requireNonNull(watched.get(plays));
            sameBeforeTheMark(plays, disclosing, ordinary);
            assertThat(disclosing.onLeaving()).as("%s", plays).isEqualTo(ordinary.onLeaving());
            assertThat(disclosing.minutes().orElseThrow()).as("%s", plays).isBetween(SOONEST, LATEST);
            assertThat(added(disclosing.later(), ordinary)).as("%s", plays).containsExactly(MARK);
        }
        var calling = requireNonNull(watched.get(Plays.CALLS_AN_ADULT));
        sameSizes(Plays.CALLS_AN_ADULT, calling, ordinary);
        assertThat(requireNonNull(calling.pictures().get("desk")).sameAs(requireNonNull(ordinary.pictures().get("desk")))).isTrue();
        assertThat(added(calling.onLeaving(), ordinary)).containsExactly(MARK);
        assertThat(calling.minutes()).as("it stands already").isEmpty();
    }

    private static void sameBeforeTheMark(Plays plays, Watched disclosing, Watched ordinary) {
        assertThat(disclosing.pictures().keySet()).isEqualTo(ordinary.pictures().keySet());
        for (var shown : ordinary.pictures().entrySet())
            assertThat(shown.getValue().sameAs(requireNonNull(disclosing.pictures().get(shown.getKey()))))
                    .as("%s: %s", plays, shown.getKey())
                    .isTrue();
        sameSizes(plays, disclosing, ordinary);
    }

    private static void sameSizes(Plays plays, Watched disclosing, Watched ordinary) {
        assertThat(disclosing.sizes()).as("%s", plays).isNotEmpty().isEqualTo(ordinary.sizes());
        assertThat(disclosing.logged()).as("%s", plays).isEqualTo(ordinary.logged());
    }

    private static List<String> added(List<String> words, Watched ordinary) {
        assertThat(words).containsAll(ordinary.onLeaving());
        return words.stream().filter(line -> !ordinary.onLeaving().contains(line)).toList();
    }

    private Watched watch(Plays plays) throws Exception {
        var kiosk = new OpenKiosk(Files.createDirectory(dir.resolve(plays.name())));
        var staff = StaffHands.known(kiosk);
        var logged = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var usual = root.getLevel();
        logged.start();
        root.setLevel(Level.TRACE);
        root.addAppender(logged);
        try {
            var pictures = new LinkedHashMap<String, Pixels>();
            suggest(kiosk, plays);
            kiosk.tap("#reviewing #hand-over");
            kiosk.await("remembering");
            kiosk.tap("#remembered");
            kiosk.await("thanks");
            pictures.put("goodbye", kiosk.picture());
            kiosk.tap("#home");
            kiosk.await("start");
            pictures.put("start", kiosk.picture());
            var onLeaving = staff.words().lines().toList();

            staff.signIn();
            pictures.put("desk", kiosk.picture());
            var sizes = exported(kiosk, staff, pictures);
            staff.passes(Duration.ofMinutes(2));
            kiosk.await("start");
            pictures.put("start after the export", kiosk.picture());
            var minutes = untilItChanges(kiosk, staff);
            root.detachAppender(logged);
            assertThat(sealed(kiosk)).isEqualTo(plays.discloses() ? Urgency.SEVERE : Urgency.NONE);
            return new Watched(pictures, sizes, messages(logged), onLeaving, minutes, staff.words().lines().toList());
        } finally {
            root.detachAppender(logged);
            root.setLevel(usual);
            kiosk.close();
        }
    }

    /** Types on the robot's keys. */
    private static void suggest(OpenKiosk kiosk, Plays plays) throws Exception {
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
        FxThread.run(() -> kiosk.types(plays.discloses() ? SEVERE : ORDINARY));
        kiosk.tap("#done-choosing");
        if (plays.discloses()) readsTheCalmWords(kiosk, plays);
        kiosk.await("reviewing");
    }

    private static void readsTheCalmWords(OpenKiosk kiosk, Plays plays) throws Exception {
        kiosk.await("disclosed");
        if (plays == Plays.ASKS_WHO_HELPS) {
            kiosk.tap("#who-helps");
            kiosk.window.await(() -> kiosk.window.node("#need-help") != null);
            kiosk.tap("#need-help #close");
            kiosk.window.await(() -> kiosk.window.node("#need-help") == null);
        }
        if (plays == Plays.CALLS_AN_ADULT) {
            kiosk.tap("#call-adult");
            kiosk.window.await(() -> kiosk.window.node("#call-adult") == null && kiosk.window.node(".duty-mark") != null);
        } else {
            assertThat(FxThread.call(() -> kiosk.window.node(".duty-mark"))).isNull();
        }
        kiosk.tap("#calm-read");
    }

    /** Sizes of what a phone films and of what lies on a stick. */
    private static Map<String, Long> exported(OpenKiosk kiosk, StaffHands staff, Map<String, Pixels> pictures)
            throws Exception {
        var sizes = new TreeMap<>(filmed(kiosk.folder.outbox.carried(Film.MOST_BUNDLES).bundles()));
        kiosk.tap("#export");
        kiosk.await("presets");
        pictures.put("ways to film", kiosk.picture());
        kiosk.tap("#play-usual");
        kiosk.await("film");
        kiosk.settle();
        sizes.put("page on the screen", FxThread.call(() -> (long) kiosk.window.node(".qr").getLayoutBounds().getWidth()));
        kiosk.tap("#film-done");
        kiosk.await("desk");
        pictures.put("desk after the film", kiosk.picture());
        Files.createDirectories(kiosk.media.resolve("KINGSTON/yimi"));
        for (var second = 0; second < 2; second++) staff.passes(Duration.ofSeconds(1));
        kiosk.await("stick-ready");
        kiosk.tap("#stick-begin");
        kiosk.await("trip");
        pictures.put("stick is filled", kiosk.picture());
        sizes.putAll(files(kiosk.media));
        return sizes;
    }

    /** Of each bundle its bytes, and for each speed how many pages it takes and how long each page's text is. */
    private static Map<String, Long> filmed(List<Bytes> bundles) {
        var sizes = new TreeMap<String, Long>();
        for (var i = 0; i < bundles.size(); i++) sizes.put("bundle " + i, (long) bundles.get(i).length());
        for (var preset : Preset.values()) {
            var film = new Film(bundles, preset);
            sizes.put(preset + " pages", (long) film.roundLength());
            for (var page = 0; page < film.roundLength(); page++) sizes.put(preset + " side " + page, (long) film.at(page).side());
            for (var i = 0; i < bundles.size(); i++) {
                var transfer = Transfer.of(bundles.get(i).array(), preset);
                for (var block = 0; block < transfer.blocks(); block++)
                    sizes.put(preset + " text " + i + "." + block, (long) transfer.frame(block).text().length());
            }
        }
        return sizes;
    }

    /** Start screens stand, minute after minute. */
    private static OptionalInt untilItChanges(OpenKiosk kiosk, StaffHands staff) throws Exception {
        var first = staff.words();
        for (var minute : IntStream.rangeClosed(1, LATEST + 1).toArray()) {
            kiosk.standsForAMinute();
            if (!staff.words().equals(first)) return OptionalInt.of(minute);
        }
        return OptionalInt.empty();
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
