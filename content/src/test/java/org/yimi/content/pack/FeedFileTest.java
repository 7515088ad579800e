package org.yimi.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.HelpLine;
import org.yimi.content.envelope.HelpLines;
import org.yimi.content.envelope.OpeningHours.Span;
import org.yimi.content.envelope.OpeningHours;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.content.survey.Wording;

class FeedFileTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");
    private static final FeedFile.Desk DESK = new FeedFile.Desk(TODAY, _ -> List.of(), _ -> {});
    static final String GOOD = """
            help-lines:
              - name: { zh: 青少年服务台, en: Youth service line }
                number: 12355
                hours: { zh: 白天, en: By day }
                verified_on: 2026-02-20
                expires: 2027-02-20
            site-settings:
              opening:
                monday: [08:30-11:30, 13:30-17:00]
                sunday: 09:00-12:00
              closed: [2026-10-01]
              motion: off
            """;

    @TempDir
    private Path dir;

    @Test
    void aFileSaysWhatIsPublished() throws Exception {
        var line = new HelpLine(
                new Wording("青少年服务台", "Youth service line"),
                "12355",
                new Wording("白天", "By day"),
                LocalDate.parse("2026-02-20"),
                LocalDate.parse("2027-02-20"));
        var week = Map.of(
                DayOfWeek.MONDAY, List.of(span("08:30", "11:30"), span("13:30", "17:00")),
                DayOfWeek.SUNDAY, List.of(span("09:00", "12:00")));

        assertThat(read(GOOD))
                .containsExactly(
                        new HelpLines(List.of(line)),
                        new SiteSettings(new OpeningHours(week, Set.of(LocalDate.parse("2026-10-01"))), false));
    }

    @Test
    void noLinesAndNoHoursCanBePublishedToo() throws Exception {
        assertThat(read("help-lines: []\nsite-settings: { motion: on }\n"))
                .containsExactly(HelpLines.NONE, SiteSettings.USUAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number: 12355             | number: 123a5            | 3  | 3 to 13 digits
            number: 12355             | number: 110              | 3  | already
            number: 12355             | numbr: 12355             | 3  | not known here
            verified_on: 2026-02-20   | verified_on: 2026-03-02  | 5  | after today
            verified_on: 2026-02-20   | verified_on: 20.2.2026   | 5  | a date like
            expires: 2027-02-20       | expires: 2026-03-01      | 6  | must be after today
            zh: 白天                  | zh: 每天从早上九点到晚上九点半     | 3  | too long
            monday: [08:30-11:30      | mon: [08:30-11:30        | 9  | no weekday
            11:30, 13:30              | 13:30, 13:30             | 9  | with a pause between
            09:00-12:00               | 12:00-09:00              | 10 | ends before it begins
            09:00-12:00               | 9 to 12                  | 10 | write hours as
            closed: [2026-10-01]      | closed: [October]        | 11 | a date like
            motion: off               | motion: perhaps          | 12 | on or off
            site-settings:            | settings:                | 8  | not known here
            """)
    void aWrongFileIsRefusedWithLineAndReason(String right, String wrong, int line, String reason) {
        assertThat(GOOD).contains(right);

        assertThatThrownBy(() -> read(GOOD.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
                .isInstanceOf(BadPack.class)
                .hasMessageContaining("file.yaml:" + line + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    void aFourthLineIsRefused() {
        var lines = GOOD.lines().limit(6).toList();
        var four = lines.getFirst() + "\n" + (String.join("\n", lines.subList(1, 6)) + "\n").repeat(4);

        assertThatThrownBy(() -> read(four)).isInstanceOf(BadPack.class).hasMessageContaining("at most 3");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> FeedFile.read(dir.resolve("none.yaml"), DESK)).hasMessageContaining("no such file");
    }

    @Test
    void theFoldersOfPacksAreNamedFromTheFilesOwnPlaceOn() throws Exception {
        var park = TestArchive.pack(dir.resolve("packs/park"));
        var walk = TestArchive.pack(dir.resolve("packs/walk"));
        var file = Files.writeString(dir.resolve("file.yaml"), GOOD + "pack: [packs/park, " + walk + "]\n");

        assertThat(FeedFile.packs(file)).containsExactly(park, walk);
        assertThat(FeedFile.read(file, DESK)).hasSize(2);
        assertThat(FeedFile.packs(Files.writeString(file, GOOD))).isEmpty();
        assertThat(FeedFile.packs(Files.writeString(file, "pack: packs/park\n"))).containsExactly(park);
        assertThat(FeedFile.read(file, DESK)).isEmpty();
    }

    @Test
    void aFolderWithoutAPackIsRefusedWithItsLine() throws Exception {
        var file = Files.writeString(dir.resolve("file.yaml"), "site-settings: { motion: on }\npack: packs/none\n");

        assertThatThrownBy(() -> FeedFile.packs(file))
                .isInstanceOf(BadPack.class)
                .hasMessageContaining("file.yaml:2: there is no pack.yaml in");
    }

    private List<FeedBody> read(String yaml) throws IOException {
        return FeedFile.read(Files.writeString(dir.resolve("file.yaml"), yaml), DESK);
    }

    private static Span span(String from, String to) {
        return new Span(LocalTime.parse(from), LocalTime.parse(to));
    }
}
