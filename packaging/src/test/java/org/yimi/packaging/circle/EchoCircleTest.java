package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.answer.FinishedJson;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.envelope.WallCard.Face.Posted;
import org.yimi.content.envelope.WallCard;

/** From a child's idea to what the office says of it, on the kiosk's own window: by network, and by stick without one. */
class EchoCircleTest {
    private static final String WORDS = "我们夏天前搭好凉棚";

    @TempDir
    private Path dir;

    private TestServer office;

    @BeforeEach
    void start() throws Exception {
        office = new TestServer(dir).start();
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void aReplyIsSeenOnTheKioskByItsCardAfterOneBeat() throws Exception {
        var card = cardOfAnIdea();

        var log = dir.resolve("robot.log");
        var robot = robot(log, card);
        Programs.await("a child who asks too early", () -> said(robot, log, "the card is kept"));
        office.publish(reply(card));

        assertThat(robot.waitFor(6, TimeUnit.MINUTES)).isTrue();
        assertThat(robot.exitValue()).as(() -> text(log)).isZero();
        assertThat(text(log)).contains("the card is replied: ", "决策公示", WORDS);
    }

    @Test
    void aReplyIsSeenOnAKioskWithoutANetworkThatAStickBroughtIt() throws Exception {
        var card = cardOfAnIdea();
        var stick = dir.resolve("stick");
        Files.createDirectories(stick.resolve("yimi"));
        office.publish(reply(card));
        office.stick(stick);
        office.stop();
        try (var kiosk = new TestKiosk(dir.resolve("kiosk"), URI.create("http://127.0.0.1:1"))) {
            assertThat(kiosk.carry(stick, _ -> {}).brought().feedItems()).isPositive();
        }

        var log = dir.resolve("robot.log");
        var robot = robot(log, card);

        assertThat(robot.waitFor(6, TimeUnit.MINUTES)).isTrue();
        assertThat(robot.exitValue()).as(() -> text(log)).isZero();
        assertThat(text(log)).contains("the card is replied: ", WORDS).doesNotContain("the card is kept");
    }

    /** What packaging/run publishes, with its days filled in. */
    @Test
    void theDemoDistrictHasRepliesOfEachStageAndAWallOfSeveralPlaces() throws Exception {
        var feed = Files.createDirectories(dir.resolve("feed"));
        Folders.copy(DemoPacks.FOLDER.resolve("ideas/pictures"), feed.resolve("pictures"));
        for (var name : List.of("replies", "wall", "ballots")) office.publish(DemoFeed.write(name, feed));
        try (var kiosk = TestKiosk.enrolled(dir.resolve("kiosk"), office)) {
            kiosk.setClock();
            kiosk.contact();

            assertThat(kiosk.bulletin.replies()).isEqualTo(5);
            assertThat(kiosk.bulletin.reply(IdeaCard.of(List.of(
                            CardPicture.APPLE, CardPicture.BUTTERFLY, CardPicture.STAR, CardPicture.HOUSE))))
                    .isPresent();
            assertThat(kiosk.bulletin.wall()).extracting(EchoCircleTest::place).contains("park", "school", "riverside");
            assertThat(kiosk.bulletin.openBallots()).hasSize(1);
        }
    }

    private static String place(WallCard card) {
        return card.face() instanceof Posted posted ? posted.place().id() : "";
    }

    /** A child hands an idea over at a new kiosk of this machine, and the office has it. */
    private IdeaCard cardOfAnIdea() throws Exception {
        Programs.run(0, dir, "org.yimi.kiosk.Main", List.of("enrol", "--data", dir.resolve("kiosk").toString(), "--server",
                office.address().toString(), "--code", office.enrolmentCode()));
        try (var kiosk = new TestKiosk(dir.resolve("kiosk"), office.address())) {
            var card = kiosk.suggests();
            kiosk.contact();
            assertThat(office.contents())
                    .map(EchoCircleTest::card)
                    .containsExactly(List.of(card));
            return card;
        }
    }

    private static List<IdeaCard> card(String content) {
        return ((Suggestion) FinishedJson.read(content.getBytes(StandardCharsets.UTF_8))).card();
    }

    private Path reply(IdeaCard card) throws IOException {
        return Files.writeString(dir.resolve("reply.yaml"), """
                stages:
                  - { id: heard, zh: 需求表达, en: Needs heard }
                  - { id: decided, zh: 决策公示, en: The decision }
                reply:
                  card: [%s]
                  stage: decided
                  words:
                    young: { zh: 滑梯会搭凉棚, en: The slide gets a roof }
                    older: { zh: %s, en: We build a roof before summer }
                  decided_on: 2026-02-20
                """.formatted(names(card).collect(Collectors.joining(", ")), WORDS));
    }

    private static Stream<String> names(IdeaCard card) {
        return card.pictures().stream().map(picture -> picture.words().zh());
    }

    /** A kiosk's window, and one who asks there for this card. */
    private Process robot(Path log, IdeaCard card) throws IOException {
        var arguments = new ArrayList<>(List.of("--children", "0", "--tapped", dir.resolve("tapped.csv").toString()));
        arguments.addAll(List.of("--look-up", names(card).collect(Collectors.joining(","))));
        arguments.addAll(List.of("--surprise", dir.resolve("surprise.png").toString(), "--", "run"));
        arguments.addAll(List.of("--data", dir.resolve("kiosk").toString(), "--packs", DemoPacks.FOLDER.toString()));
        arguments.addAll(List.of("--window", "1280x800", "--beat", "1"));
        return Programs.start(log, "org.yimi.packaging.robot.RobotMain", arguments);
    }

    private static boolean said(Process robot, Path log, String words) {
        assertThat(robot.isAlive()).as(() -> text(log)).isTrue();
        return text(log).contains(words);
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
