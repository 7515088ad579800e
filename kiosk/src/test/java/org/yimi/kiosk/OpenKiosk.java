package org.yimi.kiosk;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.yimi.content.answer.Rotation;
import org.yimi.content.envelope.HelpLine;
import org.yimi.content.pack.Library;
import org.yimi.kiosk.delivery.Reached;
import org.yimi.kiosk.delivery.TestOffice;
import org.yimi.kiosk.network.Proxies;
import org.yimi.kiosk.rules.Pixels;
import org.yimi.kiosk.stick.Sticks;
import org.yimi.kiosk.ui.CheckFlow;
import org.yimi.kiosk.ui.FxThread;
import org.yimi.kiosk.ui.Keys;
import org.yimi.kiosk.ui.Narrator;
import org.yimi.kiosk.ui.OpenWindow;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.ReadyPinyin;
import org.yimi.kiosk.ui.ScreenSize;
import org.yimi.kiosk.ui.SizeCheck;
import org.yimi.kiosk.ui.SoundCheck;
import org.yimi.kiosk.ui.SwitchCheck;
import org.yimi.kiosk.ui.SwitchKeys;
import org.yimi.kiosk.visit.Screen;
import org.yimi.kiosk.voice.Hearing;
import org.yimi.kiosk.voice.Speech;
import org.yimi.kiosk.voice.Voice;
import org.yimi.kiosk.voice.Voices;

/** A kiosk with every part of a visit, on a real window and a real data folder; all calls come from the test's thread. */
final class OpenKiosk {
    private static final Path PACKS = Path.of("../content/packs");
    private static final URI NOBODY = URI.create("http://127.0.0.1:1");
    private static final ScreenSize SIZE = ScreenSize.of(1280, 800, 96);

    final TestOffice office = new TestOffice();
    final DataFolder folder;
    final OpenWindow window;
    /** Where sticks appear. */
    final Path media;
    final AtomicLong nanos = new AtomicLong();
    final AtomicLong staffNanos = new AtomicLong();
    private final AtomicLong markNanos = new AtomicLong();
    final AtomicInteger restarts = new AtomicInteger();
    final StaffRoom staff;
    final ExecutorService disk = Executors.newSingleThreadExecutor();
    private @Nullable Restocking restocking;
    private @Nullable Visits visits;
    private final ExecutorService speech = Executors.newSingleThreadExecutor();

    /** At its start screen, with all packs. */
    OpenKiosk(Path dir) throws Exception {
        this(dir, List::of);
    }

    /** A kiosk that speaks with this, or not. */
    OpenKiosk(Path dir, Voice voice) throws Exception {
        this(dir, List::of, voice);
    }

    /** @param helpLines what help shows beside 110 */
    OpenKiosk(Path dir, Supplier<List<HelpLine>> helpLines) throws Exception {
        this(dir, helpLines, new Voice.None());
    }

    /** @param path folders in which programs lie that staff may hear */
    OpenKiosk(Path dir, String path) throws Exception {
        this(dir, path, PACKS);
    }

    /** The same with other packs. */
    OpenKiosk(Path dir, String path, Path packs) throws Exception {
        this(dir, List::of, new Speech(new Voices(dir, path), InstantSource.system()), NOBODY, packs);
    }

    /** @param server the office's address, where nobody answers */
    OpenKiosk(Path dir, URI server) throws Exception {
        this(dir, List::of, new Speech(new Voices(dir, ""), InstantSource.system()), server, PACKS);
    }

    private OpenKiosk(Path dir, Supplier<List<HelpLine>> helpLines, Voice voice) throws Exception {
        this(dir, helpLines, () -> voice, new Speech(new Voices(dir, ""), InstantSource.system()), NOBODY, PACKS);
    }

    private OpenKiosk(Path dir, Supplier<List<HelpLine>> helpLines, Speech heard, URI server, Path packs)
            throws Exception {
        this(dir, helpLines, heard::voice, heard, server, packs);
    }

    private OpenKiosk(
            Path dir, Supplier<List<HelpLine>> helpLines, Supplier<Voice> voice, Speech heard, URI server, Path packs)
            throws Exception {
        office.enrol(dir, server, DataFolder.machine());
        folder = new DataFolder(dir, InstantSource.system(), Proxies.NONE, markNanos::get);
        media = Files.createDirectory(dir.resolve("media"));
        window = OpenWindow.moving(SIZE);
        var library = folder.shelf.open(Library.read(List.of(packs)));
        staff = FxThread.call(() -> {
            var narrator = new Narrator(voice, speech);
            var hearing = new Hearing(voice, library);
            var reading =
                    new Visits.Reading(library, hearing, narrator, Keys.with(new ReadyPinyin()), helpLines);
            var shown = Visits.in(
                    window.navigator(),
                    Reach.of(SIZE),
                    folder,
                    reading,
                    this::start,
                    () -> Rotation.NONE,
                    disk,
                    nanos::get);
            visits = shown;
            var placement = new Placement(Reach.of(SIZE), true, false);
            var checks = new CheckFlow(
                    new SoundCheck(heard, narrator, library, speech),
                    new SizeCheck(folder.screen, placement.mounted(), true, restarts::incrementAndGet, disk),
                    new SwitchCheck(folder.oneSwitch, hearing::speaks, disk));
            var room = new StaffRoom(
                    window.navigator(),
                    Reach.of(SIZE),
                    folder,
                    Sticks.in(media),
                    () -> Reached.NO,
                    shown.flow(),
                    shown.views(),
                    checks,
                    disk,
                    staffNanos::get);
            restocking = new Restocking(folder.shelf, library, () -> shown.flow().atDoorway() && !room.open());
            room.listen(window.navigator().root().getScene());
            // a scanner types in no time; a switch is pressed by a hand
            new Badges(shown.ballots()::scanned, staffNanos::get)
                    .listen(window.navigator().root().getScene());
            new SwitchKeys(window.navigator(), shown.stage(), room::open, System::nanoTime)
                    .listen(window.navigator().root().getScene());
            shown.flow().open();
            return room;
        });
        await("start");
    }

    /** As a doorway that is open. */
    private Screen start() {
        folder.mark.look();
        return new Screen.Start(folder.notices(0));
    }

    void close() throws Exception {
        window.close();
        speech.close();
        disk.close();
        folder.close();
    }

    /** A second has gone by. */
    void tick() throws Exception {
        FxThread.call(() -> {
            Objects.requireNonNull(restocking).tick();
            Objects.requireNonNull(visits).wall().tick();
            return true;
        });
    }

    /** Nobody touches the start screen; it looks again at what it should say. */
    void standsForAMinute() throws Exception {
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        markNanos.addAndGet(Duration.ofMinutes(1).toNanos());
        FxThread.run(Objects.requireNonNull(visits).flow()::tick);
        settle();
    }

    /** Answers every question with 不知道 until this screen stands. */
    void goTo(String kind) throws Exception {
        while (!FxThread.call(this::shown).equals(kind)) {
            var before = FxThread.call(this::screen);
            tap(next());
            window.await(() -> !screen().equals(before));
        }
    }

    String next() throws Exception {
        return switch (FxThread.call(this::shown)) {
            case "start" -> "#begin";
            case "band" -> "#band-A";
            case "assent" ->
                List.of("#next", "#check-yes", "#agree").stream()
                        .filter(way -> window.node(way) != null)
                        .findFirst()
                        .orElseThrow();
            case "survey" -> ".survey-card";
            case "question" -> "#dont-know";
            case "hand-over" -> "#hand-over #hand-over"; // the screen and its button
            default -> throw new IllegalStateException("no way on from " + FxThread.call(this::shown));
        };
    }

    void tap(String selector) throws Exception {
        settle();
        window.tap(selector);
    }

    /** Puts words onto the keyboard that stands; FX thread only. */
    void types(String words) {
        ReadyPinyin.type(window.node(".keyboard"), words);
    }

    void settle() throws Exception {
        disk.submit(() -> {}).get(30, TimeUnit.SECONDS);
        window.await(() -> !window.navigator().root().getStyleClass().contains("settling"));
    }

    void await(String kind) throws Exception {
        window.await(() -> shown().equals(kind));
    }

    Node screen() {
        return window.node(".screen");
    }

    String shown() {
        return Optional.ofNullable(window.node(".screen")).map(Node::getId).orElse("");
    }

    Pixels picture() throws Exception {
        settle();
        return FxThread.call(() -> Pixels.of(window.navigator().root()));
    }
}
