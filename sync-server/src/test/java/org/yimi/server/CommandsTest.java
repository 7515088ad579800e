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
            database.change(tx -> new Tallies(database).count(tx, site, session));
        }
        var file = dir.resolve("counted.csv");

        assertThat(runs("tallies", "--data", data.toString(), "--packs", PACKS.toString(), "--out", file.toString()))
                .isZero();

        var lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).isEqualTo("survey,band,question,answer,count");
        assertThat(lines).contains(survey.title().zh() + ",三、四年级,,,1").hasSize(2 + interview.given().size());
        assertThat(lines.stream().skip(2)).allMatch(line -> line.contains(",不想说,1"));
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
