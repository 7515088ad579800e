package org.yimi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Audience;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.FeedItem;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.envelope.StaffList;
import org.yimi.server.feed.Feed;
import org.yimi.server.office.Districts;
import org.yimi.server.office.KeyFiles;
import org.yimi.server.store.Database;

class StaffCommandsTest {
    @TempDir
    Path dir;

    private Path data;
    private String site = "";
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aDistrictWithASite() {
        data = dir.resolve("data");
        runs(0, "init", "--data", data.toString(), "--name-zh", "海州区", "--name-en", "Haizhou", "--recovery-file",
                dir.resolve("root").toString());
        site = runs(0, "add-site", "--data", data.toString(), "--kind", "学校", "--name-zh", "一小", "--name-en", "First").getLast();
    }

    @Test
    void whatIsPrintedOpensStaffModeOnTheKiosksOfTheSite() {
        var printed = addStaff();

        var staff = lastItem();
        assertThat(staff.audience()).isEqualTo(new Audience.Site(Long.parseLong(site)));
        var member = ((StaffList) FeedBody.of(staff.kind(), staff.body())).withNumber(after(printed, "number ")).orElseThrow();
        assertThat(member.number()).isEqualTo("1001");
        assertThat(member.pin().fits(after(printed, "PIN "))).isTrue();
        assertThat(ScanCode.read(after(printed, "badge "))).hasValueSatisfying(scanned -> {
            assertThat(scanned.code()).isEqualTo(ScanCode.BADGE);
            assertThat(new StaffList(List.of(member)).withBadge(scanned.bytes())).contains(member);
        });
    }

    @Test
    void aNumberIsNeverGivenToAnotherPerson() {
        addStaff();
        addStaff();
        runs(0, "remove-staff", "--data", data.toString(), "--site", site, "--number", "1002");

        assertThat(published()).extracting(StaffList.Member::number).containsExactly("1001");
        assertThat(after(addStaff(), "number ")).isEqualTo("1003");
        assertThat(published()).extracting(StaffList.Member::number).containsExactly("1001", "1003");
    }

    @Test
    void whoIsNotThereCannotBeRemovedAndNothingIsPublished() {
        addStaff();
        runs(1, "remove-staff", "--data", data.toString(), "--site", site, "--number", "1009");
        runs(1, "add-staff", "--data", data.toString(), "--site", "77");

        assertThat(err.toString()).contains("nobody at site " + site + " has number 1009", "no site number 77");
        assertThat(published()).hasSize(1);
        assertThat(lastItem().number()).isEqualTo(1);
    }

    @Test
    void everyStepIsAudited() {
        addStaff();
        runs(0, "remove-staff", "--data", data.toString(), "--site", site, "--number", "1001");

        try (var database = Database.open(data.resolve("office.db"))) {
            List<String> audited = database.read(transaction -> transaction
                    .handle()
                    .createQuery("select action || ' ' || object from audit where action like '%staff' order by id")
                    .mapTo(String.class)
                    .list());
            assertThat(audited)
                    .containsExactly("add staff site " + site + " number 1001", "remove staff site " + site + " number 1001");
        }
    }

    private List<String> addStaff() {
        return runs(0, "add-staff", "--data", data.toString(), "--site", site);
    }

    private static String after(List<String> printed, String word) {
        return printed.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()))
                .findFirst()
                .orElseThrow();
    }

    private List<StaffList.Member> published() {
        var item = lastItem();
        return ((StaffList) FeedBody.of(item.kind(), item.body())).members();
    }

    private FeedItem lastItem() {
        var keys = new KeyFiles(data).read();
        try (var database = Database.open(data.resolve("office.db"))) {
            var epoch = new Districts(database).require().epoch();
            var page = new Feed(database).after(new FeedCursor(epoch, 0), epoch, keys.secret().feed());
            return FeedItem.verified(page.items().getLast(), keys.keySet());
        }
    }

    private List<String> runs(int status, String... args) {
        var out = new StringWriter();
        assertThat(Main.run(
                        () -> Instant.parse("2026-03-01T10:00:00Z"),
                        new SecureRandom(),
                        new StringReader(""),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        args))
                .as(err::toString)
                .isEqualTo(status);
        return out.toString().lines().toList();
    }
}
