package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.Rotation;
import org.yimi.content.answer.SessionId;
import org.yimi.content.envelope.Hash;
import org.yimi.content.pack.Library;
import org.yimi.content.safety.Screening;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.delivery.Mark;
import org.yimi.kiosk.delivery.Outbox;
import org.yimi.kiosk.delivery.Screener;
import org.yimi.kiosk.delivery.Sittings;
import org.yimi.kiosk.delivery.TestOffice;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.store.VisitKeys;
import org.yimi.kiosk.visit.Display;
import org.yimi.kiosk.visit.Notice;
import org.yimi.kiosk.visit.Offer;
import org.yimi.kiosk.visit.Screen;
import org.yimi.kiosk.visit.Visit;
import org.yimi.kiosk.voice.Hearing;
import org.yimi.kiosk.voice.Voice;

/** The flow of visits on a real data folder, with a clock that the test moves and a painter that notes what it is shown. */
final class TestFlow implements AutoCloseable {
    static final Screen.Start START = new Screen.Start(Set.of(Notice.DUPLICATE));
    private static final Rotation ROTATION = new Rotation(15);

    final Library library = Library.read(List.of(Path.of("../content/packs")));
    final Survey park = library.survey("our-park", 1).orElseThrow();
    final AtomicLong nanos = new AtomicLong();
    final List<Visit> painted = new ArrayList<>();
    final List<Display> displayed = new ArrayList<>();
    final TestOffice office = new TestOffice();
    final Database database;
    final Outbox outbox;
    final Mark mark;
    final Sittings sittings;
    final VisitFlow flow;
    final DisclosureFlow disclosures;

    /** What a child finds on arriving. */
    volatile Screen found = START;

    /** Painting these fails. */
    Predicate<Screen> unpaintable = _ -> false;

    private final Path dir;
    private final ExecutorService disk = Executors.newSingleThreadExecutor();

    private TestFlow(Path dir, Voice voice) {
        this.dir = dir;
        database = Database.open(dir.resolve("kiosk.db"));
        var clock = InstantSource.system();
        var drafts = new Drafts(database, new VisitKeys(Optional.of(dir.resolve("key")), clock, new SecureRandom()));
        outbox = new Outbox(database, drafts, office.enrol(dir), clock, 30);
        mark = new Mark(database, dir.resolve("duty-key"), new Random(8), nanos::get);
        sittings = new Sittings(
                drafts, outbox, () -> SessionId.random(new SecureRandom()), new Random(7), new Screener(Screening::own), mark);
        var stage = new Stage(
                () -> found,
                disk,
                nanos::get,
                (visit, display) -> {
                    if (unpaintable.test(visit.screen())) throw new IllegalStateException("cannot be painted");
                    painted.add(visit);
                    displayed.add(display);
                });
        flow = new VisitFlow(sittings, this::offer, () -> ROTATION, new Hearing(voice, library), stage);
        disclosures = new DisclosureFlow(sittings, stage);
    }

    private Offer offer(AgeBand band) {
        return Offer.of(library, band);
    }

    /** A kiosk that has just opened. */
    static TestFlow in(Path dir) throws Exception {
        return in(dir, new Voice.None());
    }

    /** A kiosk that has just opened, and that speaks with this. */
    static TestFlow in(Path dir, Voice voice) throws Exception {
        var kiosk = new TestFlow(dir, voice);
        kiosk.then(kiosk.flow::open);
        return kiosk;
    }

    /** Up to the first question of our park, in band C. */
    void begin() throws Exception {
        begin(AgeBand.C);
    }

    /** Up to the first question of our park. */
    void begin(AgeBand band) throws Exception {
        then(flow::begin);
        then(() -> flow.pick(band));
        then(() -> flow.agree(band));
        then(() -> flow.choose(park, band));
        assertThat(painted.getLast().screen()).isInstanceOf(Screen.Asking.class);
    }

    Optional<Interview> asking() {
        return painted.getLast().interview().filter(interview -> interview.next().isPresent());
    }

    /** Lets monotonic time pass, second by second. */
    void pass(int seconds) throws Exception {
        for (var second = 0; second < seconds; second++) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            FxThread.run(flow::tick);
        }
        settle();
    }

    void then(Runnable tap) throws Exception {
        FxThread.run(tap);
        settle();
    }

    /** Until the disk has done what was asked, and the FX thread has heard of it. */
    private void settle() throws Exception {
        disk.submit(() -> {}).get(30, TimeUnit.SECONDS);
        FxThread.run(() -> {});
    }

    /** Every byte in the kiosk's folder, by file. */
    Map<String, String> contents() throws IOException {
        try (var files = Files.walk(dir)) {
            var all = new TreeMap<String, String>();
            for (var file : files.filter(Files::isRegularFile).toList())
                if (!file.toString().endsWith("-shm")) all.put(file.toString(), Hash.of(Files.readAllBytes(file)).bytes().hex());
            return all;
        }
    }

    /** Whether these bytes stand in any file of the kiosk's folder. */
    boolean has(byte[] bytes) throws IOException {
        var wanted = new String(bytes, StandardCharsets.ISO_8859_1);
        try (var files = Files.walk(dir)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(wanted)) return true;
        }
        return false;
    }

    int drafts() {
        return database.read(transaction -> transaction
                .handle()
                .createQuery("select count(*) from draft")
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public void close() {
        disk.close();
        database.close();
    }
}
