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
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.ResponsePatterns;
import org.yimi.content.answer.Rotation;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.SessionJson;
import org.yimi.content.envelope.Hash;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.delivery.Outbox;
import org.yimi.kiosk.delivery.Sittings;
import org.yimi.kiosk.delivery.TestOffice;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.store.VisitKeys;
import org.yimi.kiosk.visit.AssentStep;
import org.yimi.kiosk.visit.Notice;
import org.yimi.kiosk.visit.Overlay;
import org.yimi.kiosk.visit.Screen;
import org.yimi.kiosk.visit.Trouble;
import org.yimi.kiosk.visit.Visit;

class VisitFlowTest {
    private static final Rotation ROTATION = new Rotation(15);
    private static final Screen.Start START = new Screen.Start(Set.of(Notice.DUPLICATE));

    @TempDir
    private Path dir;

    private final Library library = Library.read(List.of(Path.of("../content/packs")));
    private final Survey park = library.survey("our-park", 1).orElseThrow();
    private final AtomicLong nanos = new AtomicLong();
    private final List<Visit> painted = new ArrayList<>();
    private final List<Language> spoken = new ArrayList<>();
    private final ExecutorService disk = Executors.newSingleThreadExecutor();
    private final TestOffice office = new TestOffice();
    private Database database;
    private Outbox outbox;
    private VisitFlow flow;
    private volatile Screen found = START;
    private Predicate<Screen> unpaintable = _ -> false;

    @BeforeEach
    void open() throws Exception {
        database = Database.open(dir.resolve("kiosk.db"));
        var clock = InstantSource.system();
        var drafts = new Drafts(database, new VisitKeys(Optional.of(dir.resolve("key")), clock, new SecureRandom()));
        outbox = new Outbox(database, drafts, office.enrol(dir), clock, 30);
        var sittings = new Sittings(drafts, outbox, () -> SessionId.random(new SecureRandom()));
        flow = new VisitFlow(
                sittings, library::surveysFor, () -> ROTATION, () -> found, disk, nanos::get, (visit, language) -> {
                    if (unpaintable.test(visit.screen())) throw new IllegalStateException("cannot be painted");
                    painted.add(visit);
                    spoken.add(language);
                });
        then(flow::open);
    }

    @AfterEach
    void close() {
        disk.close();
        database.close();
    }

    @Test
    void anUntouchedScreenAsksAndThenWipesTheUnfinishedAnswers() throws Exception {
        begin();
        then(() -> flow.answer(new DoesNotKnow()));
        assertThat(dir.resolve("key")).exists();

        pass(30);
        assertThat(painted.getLast().overlay()).isEqualTo(Overlay.STILL_THERE);
        pass(29);
        assertThat(painted.getLast().screen()).isInstanceOf(Screen.Asking.class);
        pass(1);

        assertThat(painted.getLast()).isEqualTo(Visit.of(START));
        assertThat(dir.resolve("key")).doesNotExist();
        assertThat(drafts()).isZero();
    }

    @Test
    void aTouchBeginsTheTimeAnew() throws Exception {
        begin();
        pass(29);

        then(flow::touched);
        pass(29);

        assertThat(painted.getLast().overlay()).isEqualTo(Overlay.NONE);
    }

    @Test
    void stoppingWipesWhatWasAnswered() throws Exception {
        begin();
        then(() -> flow.answer(new DoesNotKnow()));

        then(() -> flow.cover(Overlay.REALLY_STOP));
        then(flow::leave);

        assertThat(painted.getLast()).isEqualTo(Visit.of(new Screen.Thanks(AgeBand.C)));
        assertThat(dir.resolve("key")).doesNotExist();
        assertThat(drafts()).isZero();
    }

    @Test
    void tappingTheFirstPictureAtOnceIsFlaggedAndHowLongItTookIsNeverKept() throws Exception {
        begin();
        while (asking().isPresent()) then(() -> flow.answer(first(asking().orElseThrow())));
        then(flow::handOver);

        office.take(outbox.next());
        var content = new String(office.open(1), StandardCharsets.UTF_8);
        assertThat(SessionJson.read(office.open(1)).flags())
                .containsExactlyInAnyOrder(ResponsePatterns.STRAIGHT_LINE, ResponsePatterns.FASTER_THAN_READING);
        assertThat(Pattern.compile("\"(\\w+)\":").matcher(content).results().map(field -> field.group(1)))
                .containsOnly("kind", "id", "survey", "version", "band", "when", "doubtful", "given", "q", "a", "t", "flags");
    }

    @Test
    void whoeverTakesTimeToReadIsNotFlaggedForHaste() throws Exception {
        begin();
        while (asking().isPresent()) {
            nanos.addAndGet(Duration.ofSeconds(8).toNanos());
            then(() -> flow.answer(first(asking().orElseThrow())));
        }
        then(flow::handOver);

        office.take(outbox.next());
        assertThat(SessionJson.read(office.open(1)).flags()).containsExactly(ResponsePatterns.STRAIGHT_LINE);
    }

    @Test
    void refusingOnAnyCardLeavesTheDiskAsItWas() throws Exception {
        var before = contents();

        for (var cards = 0; cards < AssentStep.values().length; cards++) {
            then(flow::begin);
            then(() -> flow.pick(AgeBand.B));
            for (var card = 0; card < cards; card++) then(flow::understood);
            if (painted.getLast().screen().equals(new Screen.Assent(AgeBand.B, AssentStep.CHECK))) then(flow::onceMore);
            assertThat(painted.getLast().screen()).isInstanceOf(Screen.Assent.class);
            then(flow::leave);
            assertThat(painted.getLast()).isEqualTo(Visit.of(new Screen.Thanks(AgeBand.B)));
            then(flow::home);
        }

        assertThat(contents()).isEqualTo(before);
        assertThat(drafts()).isZero();
        assertThat(outbox.standing().issued()).isZero();
    }

    @Test
    void theNextChildFindsTheStartScreenInChinese() throws Exception {
        then(() -> flow.speak(Language.EN));
        assertThat(spoken.getLast()).isEqualTo(Language.EN);

        pass(60);

        assertThat(spoken.getLast()).isEqualTo(Language.ZH);
    }

    @Test
    void whatNobodyForesawEndsOnTheCalmScreen() throws Exception {
        begin();
        database.close();

        then(() -> flow.answer(new DoesNotKnow()));

        assertThat(painted.getLast()).isEqualTo(Visit.of(new Screen.Closed(Trouble.BROKEN)));
    }

    private Optional<Interview> asking() {
        return painted.getLast().interview().filter(interview -> interview.next().isPresent());
    }

    /** What stands at the first place. */
    private static Answer first(Interview interview) {
        if (interview.shown().isEmpty()) return new Understood();
        var choice = interview.shown().getFirst().id();
        return interview.next().orElseThrow() instanceof Question.SeveralChoices
                ? new PickedSeveral(List.of(choice))
                : new Picked(choice);
    }

    @Test
    void aKioskThatIsEnrolledMeanwhileOpensByItself() throws Exception {
        found = new Screen.Closed(Trouble.NOT_ENROLLED);
        then(flow::home);
        assertThat(painted.getLast()).isEqualTo(Visit.of(found));

        found = START;
        pass(10);

        assertThat(painted.getLast()).isEqualTo(Visit.of(START));
    }

    @Test
    void whatStaffAreToldStandsThereAgainWhenAChildGoesBack() throws Exception {
        then(flow::begin);

        then(flow::back);

        assertThat(painted.getLast()).isEqualTo(Visit.of(START));
    }

    @Test
    void aScreenThatCannotBePaintedMakesWayForTheCalmOneOnce() throws Exception {
        unpaintable = screen -> screen instanceof Screen.Asking;
        then(flow::begin);
        then(() -> flow.pick(AgeBand.C));
        then(() -> flow.agree(AgeBand.C));
        var before = painted.size();

        then(() -> flow.choose(park, AgeBand.C));

        assertThat(painted.subList(before, painted.size()))
                .containsExactly(Visit.of(new Screen.Closed(Trouble.BROKEN)));
    }

    @Test
    void whatDoesNotComeBackLeavesTheCalmScreenForGood() throws Exception {
        then(flow::begin);

        then(() -> flow.end(new OutOfMemoryError()));
        then(flow::begin);
        pass(120);

        assertThat(painted.getLast()).isEqualTo(Visit.of(new Screen.Closed(Trouble.BROKEN)));
    }

    @Test
    void aDamagedDatabaseHasItsOwnCode() throws Exception {
        begin();
        var damaged = new IllegalStateException(new SQLiteException("damaged", SQLiteErrorCode.SQLITE_CORRUPT_INDEX));

        then(() -> flow.broken(damaged));

        assertThat(painted.getLast()).isEqualTo(Visit.of(new Screen.Closed(Trouble.DATA_UNREADABLE)));
    }

    private void begin() throws Exception {
        then(flow::begin);
        then(() -> flow.pick(AgeBand.C));
        then(() -> flow.agree(AgeBand.C));
        then(() -> flow.choose(park, AgeBand.C));
        assertThat(painted.getLast().screen()).isInstanceOf(Screen.Asking.class);
    }

    /** Lets monotonic time pass, second by second. */
    private void pass(int seconds) throws Exception {
        for (var second = 0; second < seconds; second++) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            FxThread.run(flow::tick);
        }
        settle();
    }

    private void then(Runnable tap) throws Exception {
        FxThread.run(tap);
        settle();
    }

    /** Until the disk has done what was asked, and the FX thread has heard of it. */
    private void settle() throws Exception {
        disk.submit(() -> {}).get(30, TimeUnit.SECONDS);
        FxThread.run(() -> {});
    }

    /** Every byte in the kiosk's folder, by file. */
    private Map<String, String> contents() throws IOException {
        try (var files = Files.walk(dir)) {
            var all = new TreeMap<String, String>();
            for (var file : files.filter(Files::isRegularFile).toList())
                if (!file.toString().endsWith("-shm")) all.put(file.toString(), Hash.of(Files.readAllBytes(file)).bytes().hex());
            return all;
        }
    }

    private int drafts() {
        return database.read(transaction -> transaction
                .handle()
                .createQuery("select count(*) from draft")
                .mapTo(Integer.class)
                .one());
    }
}
