package org.yimi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    private TypedCommands commands;
    private String site = "";

    @BeforeEach
    void aDistrictWithASite(@TempDir Path dir) {
        commands = new TypedCommands(dir);
        assertThat(commands.init()).isZero();
        site = commands.addSite();
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
        runs(0, "remove-staff", "--site", site, "--number", "1002");

        assertThat(published()).extracting(StaffList.Member::number).containsExactly("1001");
        assertThat(after(addStaff(), "number ")).isEqualTo("1003");
        assertThat(published()).extracting(StaffList.Member::number).containsExactly("1001", "1003");
    }

    @Test
    void whoIsNotThereCannotBeRemovedAndNothingIsPublished() {
        addStaff();
        runs(1, "remove-staff", "--site", site, "--number", "1009");
        runs(1, "add-staff", "--site", "77");

        assertThat(commands.err()).contains("nobody at site " + site + " has number 1009", "no site number 77");
        assertThat(published()).hasSize(1);
        assertThat(lastItem().number()).isEqualTo(1);
    }

    @Test
    void everyStepIsAudited() {
        addStaff();
        runs(0, "remove-staff", "--site", site, "--number", "1001");

        assertThat(commands.audited("%staff"))
                .containsExactly("add staff site " + site + " number 1001", "remove staff site " + site + " number 1001");
    }

    private List<String> addStaff() {
        return runs(0, "add-staff", "--site", site);
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
        var keys = new KeyFiles(commands.data()).read();
        try (var database = Database.open(commands.data().resolve("office.db"))) {
            var epoch = new Districts(database).require().epoch();
            var page = new Feed(database).after(new FeedCursor(epoch, 0), epoch, keys.secret().feed());
            return FeedItem.verified(page.items().getLast(), keys.keySet());
        }
    }

    /** Returns what this one printed. */
    private List<String> runs(int status, String... args) {
        var before = commands.out().length();
        assertThat(commands.withData(args)).as(commands::err).isEqualTo(status);
        return commands.out().substring(before).lines().toList();
    }
}
