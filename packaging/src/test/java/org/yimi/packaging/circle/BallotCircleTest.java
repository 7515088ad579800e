package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimi.packaging.circle.CouncilBallots.COURT;
import static org.yimi.packaging.circle.CouncilBallots.SLIDE;
import static org.yimi.packaging.circle.CouncilBallots.TREES;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.packaging.circle.Traces.Artefact;
import org.yimi.server.office.Role;

/**
 * Three ballots from the office's file to the result on the kiosk: of a council by badge and of all by network, and of all
 * by stick. Clocks go on by the zone in which they hang: all programs are started again three hours to the east.
 */
class BallotCircleTest {
    private static final ZoneId MORNING = ZoneId.systemDefault();
    private static final String ALL = "-";
    /** The lowest that a district may have, so that six votes tell their numbers. */
    private static final int THRESHOLD = 5;

    private static final int ATTENDED = 4;
    private static final int BY_NETWORK = 2;
    private static final int BY_STICK = 6;

    private static final String[] TAPPED = {
        "小小议事厅,,,,12",
        "小小议事厅,,操场先添什么？,百年榕树：1,3",
        "小小议事厅,,操场先添什么？,百年榕树：3,1",
        "小小议事厅,,操场先添什么？,玻璃滑梯：2,4",
        "小小议事厅,,操场先添什么？,彩虹球场：1,1",
        "小小议事厅,,操场先添什么？,彩虹球场：3,3",
        "小小议事厅,,公园先添什么？,玻璃滑梯,1",
        "小小议事厅,,公园先添什么？,彩虹球场,1",
        "小小议事厅,,河边先添什么？,玻璃滑梯,6",
        "小小议事厅,,河边先添什么？,百年榕树,5",
    };

    /** Where the same search finds the result, once there is one: whoever may look at ballots. */
    private static final String[] BOARDS = Stream.of(Role.values())
            .filter(role -> role != Role.SITE_STAFF)
            .flatMap(role -> Stream.of("zh-CN", "en").map(language -> role + " " + language + " /ballots"))
            .toArray(String[]::new);

    @TempDir
    private Path dir;

    private TestServer office;
    private Path near;
    private Path far;
    private Path stick;

    @BeforeEach
    void start() throws Exception {
        office = new TestServer(dir).start();
        ServedPages.addAccounts(office);
        try (var database = office.database()) {
            database.change(tx -> tx.handle().execute("update district set threshold = ?", THRESHOLD));
        }
        near = enrolled("near");
        far = enrolled("far");
        var identity = far.resolve("identity");
        Files.writeString(identity, Files.readString(identity).replaceAll("(?m)^server=.*$", "server=http://127.0.0.1:1"));
        stick = dir.resolve("stick");
        Files.createDirectories(stick.resolve("yimi"));
        office.publish(CouncilBallots.write(Files.createDirectories(dir.resolve("feed")), LocalDateTime.now(MORNING)));
        carry();
        try (var kiosk = new TestKiosk(near, office.address())) {
            kiosk.contact();
        }
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void noArtefactTellsAVoteBeforeTheBallotsCloseAndAfterItTheSumsAgree() throws Exception {
        var traces = new Traces(CouncilBallots.WORDS, Stream.of(leftBehind(), boards()).flatMap(List::stream).toList());
        var before = board();
        var counted = tallies();

        try (var kiosk = VotingKiosk.start(near, MORNING, dir.resolve("near-1.log"))) {
            castByNetwork(kiosk);
            castByStick();
            Programs.await("every envelope", () -> office.states().size() == ATTENDED + BY_NETWORK + BY_STICK);

            assertThat(traces.in(leftBehind())).as("votes in the clear, or a tally").isEmpty();
            assertThat(traces.in(everyPage())).as("a tally").isEmpty();
            assertThat(tallies()).isEqualTo(counted);
            assertThat(withoutAttendance(board())).isEqualTo(withoutAttendance(before));
            assertThat(board()).contains("名单里有 5 张卡，已投 4 张").contains(attended()).doesNotContain(CouncilBallots.mark(ATTENDED));
            assertThat(office.command(1, "count-ballot", "yard")).contains("until then no vote is opened");
            assertThat(kiosk.hall()).isEqualTo("vote-council vote-first vote-yard");
        }
        closes();

        assertThat(office.states()).hasSize(ATTENDED + BY_NETWORK + BY_STICK + ATTENDED).containsOnly("counted");
        assertThat(traces.in(boards())).containsExactlyInAnyOrder(BOARDS);
        assertThat(traces.in(leftBehind()))
                .contains("feed for near", "feed for far")
                .anyMatch(name -> name.startsWith("server/office.db"))
                .anyMatch(name -> name.startsWith("near/kiosk.db"))
                .anyMatch(name -> name.startsWith("far/kiosk.db"))
                .anyMatch(name -> name.startsWith("stick/"))
                .anyMatch(name -> name.startsWith("logs/run"));
        assertThat(tallies().lines().filter(line -> line.startsWith("小小议事厅"))).containsExactlyInAnyOrder(TAPPED);
        assertThat(board()).contains("名单里有 5 张卡，已投 4 张").contains(attended());
    }

    private static void castByNetwork(VotingKiosk kiosk) throws Exception {
        for (var member = 0; member < 3; member++)
            assertThat(kiosk.votes("council", CouncilBallots.badge(member), List.of(TREES, SLIDE, COURT))).isEqualTo("thanks");
        assertThat(kiosk.votes("council", CouncilBallots.badge(3), List.of(COURT, SLIDE, TREES))).isEqualTo("thanks");
        for (var choice : List.of(SLIDE, COURT)) assertThat(kiosk.votes("first", ALL, List.of(choice))).isEqualTo("thanks");
    }

    private void castByStick() throws Exception {
        try (var kiosk = VotingKiosk.start(far, MORNING, dir.resolve("far-1.log"))) {
            for (var child = 0; child < BY_STICK - 1; child++)
                assertThat(kiosk.votes("yard", ALL, List.of(SLIDE, TREES))).isEqualTo("thanks");
            assertThat(kiosk.votes("yard", ALL, List.of(SLIDE))).isEqualTo("thanks");
        }
        carry();
    }

    /** It is evening: the office counts, and children look at what came of it. */
    private void closes() throws Exception {
        var evening = evening();
        office.stop();
        office.in(evening).start();
        try (var kiosk = VotingKiosk.start(near, evening, dir.resolve("near-2.log"))) {
            Programs.await("the council's votes", () -> office.states().size() == 2 * ATTENDED + BY_NETWORK + BY_STICK);
            assertThat(office.command(0, "count-ballot", "council")).contains("fewer than 5 votes; 1. old-banyan\n");
            assertThat(office.command(0, "count-ballot", "first")).contains("too few voted to tell anything");
            try (var pages = ServedPages.of(office, Role.CASE_WORKER)) {
                assertThat(pages.counts("yard")).contains("已计票，结果会随下次联系送到触摸屏。", ">6</strong>", ">5</strong>");
            }
            assertThat(kiosk.result("yard")).isEqualTo("玻璃滑梯 6 百年榕树 5 彩虹球场 0");
            assertThat(kiosk.result("council")).contains(TREES).doesNotContain(SLIDE, COURT);
            assertThat(kiosk.result("first")).doesNotContain(SLIDE, COURT, TREES).isNotEmpty();
        }
        carry();
        try (var kiosk = VotingKiosk.start(far, evening, dir.resolve("far-2.log"))) {
            assertThat(kiosk.result("yard")).isEqualTo("玻璃滑梯 6 百年榕树 5 彩虹球场 0");
        }
    }

    private static ZoneId evening() {
        var morning = MORNING.getRules().getOffset(Instant.now()).getTotalSeconds();
        return ZoneId.ofOffset("GMT", ZoneOffset.ofTotalSeconds(morning + 3 * 3600));
    }

    private static String[] attended() {
        return IntStream.range(0, ATTENDED).mapToObj(CouncilBallots::mark).toArray(String[]::new);
    }

    private Path enrolled(String name) throws Exception {
        Programs.run(0, dir, "org.yimi.kiosk.Main", List.of("enrol", "--data", dir.resolve(name).toString(), "--server",
                office.address().toString(), "--code", office.enrolmentCode()));
        return dir.resolve(name);
    }

    /** What a person does with a stick: to the office, to the kiosk without a network, and to the office once more. */
    private void carry() throws Exception {
        office.stick(stick);
        try (var kiosk = new TestKiosk(far, URI.create("http://127.0.0.1:1"))) {
            kiosk.carry(stick, _ -> {});
        }
        office.stick(stick);
    }

    /** Whatever the programs have written or tell each other: files, what they printed and logged, and the feed. */
    private List<Artefact> leftBehind() throws Exception {
        tallies();
        var all = new ArrayList<Artefact>();
        for (var folder : List.of(dir.resolve("server"), near, far, stick)) all.addAll(Traces.files(folder));
        try (var logs = Files.newDirectoryStream(dir, "*.log")) {
            for (var log : logs) all.add(Artefact.of("logs/" + log.getFileName(), Files.readAllBytes(log)));
        }
        for (var kiosk : List.of(near, far)) all.add(feed(kiosk));
        return all;
    }

    /** Every page and every file that the console serves to anybody. */
    private List<Artefact> everyPage() throws Exception {
        var all = new ArrayList<Artefact>();
        for (var role : Role.values())
            try (var pages = ServedPages.of(office, role)) {
                all.addAll(pages.all());
            }
        assertThat(all).extracting(Artefact::name).contains(BOARDS).anyMatch(name -> name.contains("results.csv"));
        return all;
    }

    private List<Artefact> boards() throws Exception {
        var all = new ArrayList<Artefact>();
        for (var role : Role.values())
            try (var pages = ServedPages.of(office, role)) {
                all.addAll(pages.boards());
            }
        return all;
    }

    /** All that the office tells a kiosk. */
    private Artefact feed(Path folder) throws Exception {
        try (var kiosk = new TestKiosk(folder, office.address()); var client = HttpClient.newHttpClient()) {
            var bearer = kiosk.credentials.identity().orElseThrow().bearer().hex();
            var request = HttpRequest.newBuilder(office.address().resolve("/api/v1/feed?after=1.0"))
                    .header("Authorization", "Bearer " + bearer)
                    .build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return Artefact.of("feed for " + folder.getFileName(), answer.body());
        }
    }

    /** As printed; so it stands in a log too. */
    private String tallies() throws Exception {
        return office.command(0, "tallies", "--sheets", "--packs", DemoPacks.FOLDER.toString());
    }

    private String board() throws Exception {
        try (var pages = ServedPages.of(office, Role.ADMINISTRATOR)) {
            return pages.says("/ballots");
        }
    }

    private static String withoutAttendance(String page) {
        return page.replaceAll("(?s)<div class=\"attended\">.*?</div>", "");
    }
}
