package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.Part;
import org.yimi.content.answer.Rotation;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.OpeningHours;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Pen;
import org.yimi.content.ink.Sheet;
import org.yimi.content.ink.Spot;
import org.yimi.content.ink.Stroke;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.delivery.TestOffice;
import org.yimi.kiosk.visit.Opens;
import org.yimi.kiosk.visit.Screen;
import org.yimi.kiosk.visit.Trouble;
import org.yimi.kiosk.visit.Unfinished;

class DoorwayTest {
    private static final Hash HERE = Hash.of(new byte[] {1});
    private static final Hash ELSEWHERE = Hash.of(new byte[] {2});
    private static final long ENOUGH = 1;
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    private Path dir;

    private final Library library = Library.read(List.of(Path.of("../content/packs")));
    private DataFolder folder;

    @BeforeEach
    void open() {
        folder = new DataFolder(dir, () -> NOW);
    }

    @AfterEach
    void close() {
        folder.sittings.end();
        folder.close();
    }

    @Test
    void aKioskThatIsNotEnrolledCollectsNothing() {
        assertThat(screen(HERE, ENOUGH)).isEqualTo(new Screen.Closed(Trouble.NOT_ENROLLED));
    }

    @Test
    void anEnrolledKioskOpens() throws Exception {
        new TestOffice().enrol(dir);

        assertThat(screen(HERE, ENOUGH)).isEqualTo(new Screen.Start(Set.of()));
    }

    @Test
    void aFolderThatWasCopiedToAnotherMachineAsksToBeEnrolledAgain() throws Exception {
        new TestOffice().enrol(dir);

        assertThat(screen(ELSEWHERE, ENOUGH)).isEqualTo(new Screen.Closed(Trouble.OTHER_MACHINE));
    }

    @Test
    void aFullDiskClosesTheKioskAndDeletesNothing() throws Exception {
        new TestOffice().enrol(dir);

        assertThat(screen(HERE, Long.MAX_VALUE)).isEqualTo(new Screen.Closed(Trouble.DISK_FULL));
    }

    @Test
    void aSecondKioskIsKeptOffTheFolder() throws Exception {
        folder.lock();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var second = new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-cp",
                        System.getProperty("java.class.path"), "org.yimi.kiosk.Main", "run", "--data", dir.toString(),
                        "--packs", "../content/packs")
                .redirectErrorStream(true)
                .start();
        var said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(said).contains("a kiosk runs on");
    }

    @Test
    void aVisitThatACrashInterruptedIsOfferedAgainWithTheSameOrderOfOptions() throws Exception {
        new TestOffice().enrol(dir);
        var park = library.survey("our-park", 1).orElseThrow();
        var interview = Interview.of(park, AgeBand.C, new Rotation(15))
                .with(new Understood())
                .with(new Picked("zero"));
        folder.sittings.keep(new Unfinished.Answers(interview));

        assertThat(screen(HERE, ENOUGH)).isEqualTo(new Screen.Resume(new Unfinished.Answers(interview)));
    }

    @Test
    void anIdeaThatACrashInterruptedIsOfferedAgainWithEveryStroke() throws Exception {
        new TestOffice().enrol(dir);
        var roof = new Stroke(Pen.RED, List.of(new Spot(360, 560), new Spot(660, 300), new Spot(960, 560)));
        var idea = Idea.of(library.vocabulary().orElseThrow())
                .with(Part.PLACE, "park")
                .with(Part.THING, "slide")
                .with(Part.MATTER, "hot")
                .with(Part.FEELING, "sad")
                .with(new Sheet(Paper.PLAIN, List.of(roof)));
        folder.sittings.keep(new Unfinished.Suggestion(AgeBand.B, idea));

        assertThat(screen(HERE, ENOUGH)).isEqualTo(new Screen.Resume(new Unfinished.Suggestion(AgeBand.B, idea)));
    }

    @Test
    void outsideOfItsHoursTheKioskSleepsButAVisitUnderWayGoesOn() throws Exception {
        var office = new TestOffice();
        var credentials = office.enrol(dir);
        var today = LocalDate.ofInstant(NOW, ZoneId.systemDefault());
        var settings = new SiteSettings(new OpeningHours(Map.of(), Set.of(today)), true);
        folder.feed.take(credentials.identity().orElseThrow(), List.of(office.tells(1, settings)));
        folder.bulletin.refresh();

        var tomorrow = new Opens.At(1, today.plusDays(1).atStartOfDay());
        assertThat(screen(HERE, ENOUGH)).isEqualTo(new Screen.Asleep(tomorrow));

        var interview = Interview.of(library.survey("our-park", 1).orElseThrow(), AgeBand.C, new Rotation(15))
                .with(new Understood());
        folder.sittings.keep(new Unfinished.Answers(interview));
        assertThat(screen(HERE, ENOUGH)).isEqualTo(new Screen.Resume(new Unfinished.Answers(interview)));
    }

    private Screen screen(Hash machine, long leastFreeBytes) {
        return new Doorway(folder, library, machine, leastFreeBytes).call();
    }
}
