package org.yimi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
    private StringWriter out;
    private StringWriter err;

    @BeforeEach
    void empty() {
        data = dir.resolve("data");
        out = new StringWriter();
        err = new StringWriter();
    }

    @Test
    void nothingIsWrittenUntilTheRootSecretIsProved() {
        var status = run(new StringReader("no\nneither\nnor this\n"), initArguments());

        assertThat(status).isEqualTo(1);
        assertThat(data).doesNotExist();
    }

    @Test
    void theRootSecretTypedBackMakesTheDistrict() {
        var typed = new Reader() {
            private String rest = "";

            @Override
            public int read(char[] buffer, int offset, int length) {
                if (rest.isEmpty()) rest = out.toString().lines().filter(l -> l.startsWith("    ")).findFirst().orElseThrow() + "\n";
                var count = Math.min(length, rest.length());
                rest.getChars(0, count, buffer, offset);
                rest = rest.substring(count);
                return count;
            }

            @Override
            public void close() {}
        };

        assertThat(run(typed, initArguments())).isZero();
        assertThat(data.resolve("office.db")).exists();
        assertThat(out.toString()).contains("admin");
    }

    @Test
    void aDistrictIsMadeOnceGetsASiteAndACode() {
        assertThat(init()).isZero();
        assertThat(init()).isEqualTo(1);
        assertThat(err.toString()).contains("already");

        assertThat(runs("add-site", "--data", data.toString(), "--kind", "儿童之家", "--name-zh", "童趣", "--name-en", "Tongqu"))
                .isZero();
        var site = lastLine();
        assertThat(runs("enrol-code", "--data", data.toString(), "--site", site)).isZero();

        assertThat(EnrolmentCode.parse(lastLine()).typed()).isEqualTo(lastLine());
    }

    @Test
    void wrongUsageIsTwoAndAMissingDistrictIsOne() {
        assertThat(runs("serve")).isEqualTo(2);
        assertThat(runs()).isEqualTo(2);
        assertThat(runs("serve", "--help")).isZero();
        assertThat(runs("serve", "--data", data.toString(), "--packs", PACKS.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("server init");
        assertThat(data).doesNotExist();
    }

    @Test
    void anAddressThatNoKioskCanScanIsRefusedBeforeAnybodyIsServed() {
        init();

        assertThat(runs("serve", "--data", data.toString(), "--packs", PACKS.toString(), "--port", "0", "--public-url", "海州.cn"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("--public-url 海州.cn", "https://office.example");
    }

    @Test
    void talliesAreWrittenInChineseWords() throws Exception {
        init();
        runs("add-site", "--data", data.toString(), "--kind", "学校", "--name-zh", "一小", "--name-en", "First");
        var site = Long.parseLong(lastLine());
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

        assertThat(runs("tallies", "--data", data.toString(), "--packs", PACKS.toString(), "--out", file.toString()))
                .isZero();

        var lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).isEqualTo("survey,band,question,answer,count");
        assertThat(lines).contains(survey.title().zh() + ",三、四年级,,,1").hasSize(2 + interview.given().size());
        assertThat(lines.stream().skip(2)).allMatch(line -> line.contains(",不想说,1"));
    }

    @Test
    void whatIsPublishedIsPrintedNumberedAndAudited() throws Exception {
        init();
        runs("add-site", "--data", data.toString(), "--kind", "学校", "--name-zh", "一小", "--name-en", "First");
        var site = lastLine();
        var file = Files.writeString(dir.resolve("tell.yaml"), """
                help-lines:
                  - name: { zh: 青少年服务台, en: Youth line }
                    number: 12355
                    hours: { zh: 白天, en: By day }
                    verified_on: 2026-02-20
                    expires: 2027-02-20
                site-settings: { motion: off }
                """);

        assertThat(runs("publish", file.toString(), "--data", data.toString(), "--site", site)).isZero();

        assertThat(out.toString().lines().toList())
                .endsWith(
                        "item 1 help-lines for site/" + site + ": 12355 青少年服务台 until 2027-02-20",
                        "item 2 site-settings for site/" + site + ": open on every day, 0 days closed, motion off");
        try (var database = Database.open(data.resolve("office.db"))) {
            List<String> audited = database.read(transaction -> transaction
                    .handle()
                    .createQuery("select object from audit where action = 'publish' order by id")
                    .mapTo(String.class)
                    .list());
            assertThat(audited)
                    .containsExactly("item 1 help-lines for site/" + site, "item 2 site-settings for site/" + site);
        }
    }

    @Test
    void aWrongFileOrAnUnknownAudienceIsRefusedAndPublishesNothing() throws Exception {
        init();
        var wrong = Files.writeString(dir.resolve("wrong.yaml"), "help-lines: []\nsite-settings: { motion: perhaps }\n");
        var good = Files.writeString(dir.resolve("good.yaml"), "help-lines: []\n");

        assertThat(runs("publish", wrong.toString(), "--data", data.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("wrong.yaml:2: motion is on or off");
        assertThat(runs("publish", good.toString(), "--data", data.toString(), "--site", "77")).isEqualTo(1);
        assertThat(err.toString()).contains("no site number 77");
        assertThat(runs("publish", good.toString(), "--data", data.toString(), "--kiosk", "0123456789abcdef")).isEqualTo(1);
        assertThat(runs("publish", good.toString(), "--data", data.toString(), "--site", "1", "--kiosk", "0123456789abcdef"))
                .isEqualTo(2);
        assertThat(runs("publish", good.toString(), "--data", data.toString())).isZero();
        assertThat(lastLine()).isEqualTo("item 1 help-lines for all: none, kiosks show 110 only");
    }

    private int init() {
        return run(new StringReader(""), Stream.concat(
                        Stream.of(initArguments()),
                        Stream.of("--recovery-file", dir.resolve("root-" + System.identityHashCode(err)).toString()))
                .toArray(String[]::new));
    }

    private String[] initArguments() {
        return new String[] {"init", "--data", data.toString(), "--name-zh", "海州区", "--name-en", "Haizhou"};
    }

    private int runs(String... args) {
        return run(new StringReader(""), args);
    }

    private int run(Reader in, String... args) {
        return Main.run(
                () -> Instant.parse("2026-03-01T10:00:00Z"),
                new SecureRandom(),
                in,
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                args);
    }

    private String lastLine() {
        return out.toString().lines().reduce("", (_, line) -> line);
    }
}
