package org.yimi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.SessionId;
import org.yimi.content.envelope.EnrolmentCode;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.server.results.Tallies;
import org.yimi.server.store.Database;

class CommandsTest {
    private static final Path PACKS = Path.of("../content/packs");

    @TempDir
    Path dir;

    private Path data;
    private TypedCommands commands;

    @BeforeEach
    void empty() {
        commands = new TypedCommands(dir);
        data = commands.data();
    }

    @Test
    void nothingIsWrittenUntilTheRootSecretIsProved() {
        var status = commands.init(new StringReader("no\nneither\nnor this\n"));

        assertThat(status).isEqualTo(1);
        assertThat(data).doesNotExist();
    }

    @Test
    void theRootSecretTypedBackMakesTheDistrict() {
        var typed = new Reader() {
            private String rest = "";

            @Override
            public int read(char[] buffer, int offset, int length) {
                if (rest.isEmpty()) rest = commands.out().lines().filter(l -> l.startsWith("    ")).findFirst().orElseThrow() + "\n";
                var count = Math.min(length, rest.length());
                rest.getChars(0, count, buffer, offset);
                rest = rest.substring(count);
                return count;
            }

            @Override
            public void close() {}
        };

        assertThat(commands.init(typed)).isZero();
        assertThat(data.resolve("office.db")).exists();
        assertThat(commands.out()).contains("admin");
    }

    @Test
    void aDistrictIsMadeOnceGetsASiteAndACode() {
        assertThat(commands.init()).isZero();
        assertThat(commands.init()).isEqualTo(1);
        assertThat(commands.err()).contains("already");

        assertThat(commands.withData("add-site", "--kind", "儿童之家", "--name-zh", "童趣", "--name-en", "Tongqu"))
                .isZero();
        var site = commands.lastLine();
        assertThat(commands.withData("enrol-code", "--site", site)).isZero();

        assertThat(EnrolmentCode.parse(commands.lastLine()).typed()).isEqualTo(commands.lastLine());
    }

    @Test
    void wrongUsageIsTwoAndAMissingDistrictIsOne() {
        assertThat(commands.run("serve")).isEqualTo(2);
        assertThat(commands.run()).isEqualTo(2);
        assertThat(commands.run("serve", "--help")).isZero();
        assertThat(commands.withData("serve", "--packs", PACKS.toString())).isEqualTo(1);
        assertThat(commands.err()).contains("server init");
        assertThat(data).doesNotExist();
    }

    @Test
    void anAddressThatNoKioskCanScanIsRefusedBeforeAnybodyIsServed() {
        commands.init();

        assertThat(commands.withData("serve", "--packs", PACKS.toString(), "--port", "0", "--public-url", "海州.cn"))
                .isEqualTo(1);
        assertThat(commands.err()).contains("--public-url 海州.cn", "https://office.example");
    }

    @Test
    void talliesAreWrittenInChineseWords() throws Exception {
        commands.init();
        var site = Long.parseLong(commands.addSite());
        var survey = Library.read(List.of(PACKS)).surveysFor(AgeBand.C).getFirst();
        var interview = Interview.of(survey, AgeBand.C);
        while (interview.next().isPresent()) interview = interview.with(new Answer.RatherNot());
        var session = new FinishedSession(
                SessionId.random(new SecureRandom()),
                survey.id(),
                survey.version(),
                AgeBand.C,
                HalfDay.parse("2026-03-01am"),
                false,
                interview.given(),
                Set.of());
        try (var database = Database.open(data.resolve("office.db"))) {
            database.change(tx -> new Tallies(database).count(tx, site, session, survey));
        }
        var file = dir.resolve("counted.csv");

        assertThat(commands.withData("tallies", "--packs", PACKS.toString(), "--out", file.toString()))
                .isZero();

        var lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).isEqualTo("survey,band,question,answer,count");
        assertThat(lines).contains(survey.title().zh() + ",三、四年级,,,1").hasSize(2 + interview.given().size());
        assertThat(lines.stream().skip(2)).allMatch(line -> line.contains(",不想说,1"));
    }

    @Test
    void whatIsPublishedIsPrintedNumberedAndAudited() throws Exception {
        commands.init();
        var site = commands.addSite();
        var file = Files.writeString(dir.resolve("tell.yaml"), """
                help-lines:
                  - name: { zh: 青少年服务台, en: Youth line }
                    number: 12355
                    hours: { zh: 白天, en: By day }
                    verified_on: 2026-02-20
                    expires: 2027-02-20
                site-settings: { motion: off }
                """);

        assertThat(commands.withData("publish", file.toString(), "--site", site)).isZero();

        assertThat(commands.out().lines().toList())
                .endsWith(
                        "item 1 help-lines for site/" + site + ": 12355 青少年服务台 until 2027-02-20",
                        "item 2 site-settings for site/" + site + ": open on every day, 0 days closed, motion off");
        assertThat(commands.audited("publish"))
                .containsExactly("publish item 1 help-lines for site/" + site, "publish item 2 site-settings for site/" + site);
    }

    @Test
    void aWrongFileOrAnUnknownAudienceIsRefusedAndPublishesNothing() throws Exception {
        commands.init();
        var wrong = Files.writeString(dir.resolve("wrong.yaml"), "help-lines: []\nsite-settings: { motion: perhaps }\n");
        var good = Files.writeString(dir.resolve("good.yaml"), "help-lines: []\n");

        assertThat(commands.withData("publish", wrong.toString())).isEqualTo(1);
        assertThat(commands.err()).contains("wrong.yaml:2: motion is on or off");
        assertThat(commands.withData("publish", good.toString(), "--site", "77")).isEqualTo(1);
        assertThat(commands.err()).contains("no site number 77");
        assertThat(commands.withData("publish", good.toString(), "--kiosk", "0123456789abcdef")).isEqualTo(1);
        assertThat(commands.withData("publish", good.toString(), "--site", "1", "--kiosk", "0123456789abcdef"))
                .isEqualTo(2);
        assertThat(commands.withData("publish", good.toString())).isZero();
        assertThat(commands.lastLine()).isEqualTo("item 1 help-lines for all: none, kiosks show 110 only");
    }
}
