package org.yimi.kiosk.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.PackHead;
import org.yimi.content.envelope.PackRelease;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.store.Database;

class PackShelfTest {
    private static final Library BASE = Library.read(List.of(Path.of("../content/packs")));

    @TempDir
    private Path dir;

    private final TestOffice office = new TestOffice();
    private long number;
    private long leastFree;
    private Database database;
    private Credentials credentials;
    private Feed feed;
    private PackShelf shelf;
    private Library library;

    @BeforeEach
    void open() {
        credentials = office.enrol(dir);
        database = Database.open(dir.resolve("kiosk.db"));
        feed = new Feed(database, credentials);
        restart();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatTheKioskWasInstalledWithIsOfferedBeforeAnythingWasSent() {
        assertThat(library.surveysFor(AgeBand.C)).isEqualTo(BASE.surveysFor(AgeBand.C));
        assertThat(dir.resolve("packs")).doesNotExist();
    }

    @Test
    void aHigherVersionIsOfferedOnceItIsTakenUpAndAfterARestart() throws IOException {
        var sent = offered("our-park", 2);

        assertThat(shelf.bring(sent.file())).isEqualTo(new Brought.Placed("our-park", 2));
        assertThat(version()).isEqualTo(1);
        assertThat(shelf.takeUp(library)).isTrue();
        assertThat(version()).isEqualTo(2);
        assertThat(shelf.takeUp(library)).isFalse();
        assertThat(order()).isEqualTo(order(BASE));

        restart();
        assertThat(version()).isEqualTo(2);
        assertThat(library.survey("our-park", 1)).isPresent();
        assertThat(shelf.lines()).containsExactly("our-park-2");
    }

    @Test
    void aVersionThatIsHereOrALowerOneIsNotWanted() throws IOException {
        tell(offered("our-park", 1).release());
        var second = offered("our-park", 2);
        assertThat(shelf.wanted(_ -> true)).contains(second.release());
        shelf.bring(second.file());

        assertThat(shelf.wanted(_ -> true)).isEmpty();
        assertThat(shelf.bring(second.file())).isEqualTo(new Brought.Known());
    }

    @Test
    void whatTheDistrictDidNotTellThisKioskOfIsNotTaken() throws IOException {
        var silent = SentPack.of("our-park", 2, dir, office);
        assertThat(shelf.bring(silent.file())).isEqualTo(new Brought.NotOffered());

        var stranger = SentPack.of("our-park", 3, dir, new TestOffice());
        assertThat(shelf.bring(stranger.file())).isEqualTo(new Brought.NotOffered());
        assertThat(shelf.bring(dir.resolve("nowhere.yimipack"))).isEqualTo(new Brought.Unreadable());
        assertThat(shelf.bring(Files.createFile(dir.resolve("empty")))).isEqualTo(new Brought.Unreadable());
        assertThat(shelf.lines()).isEmpty();
    }

    @Test
    void aPackOfAnotherDistrictIsRefusedEvenWhereItWasOffered() throws IOException {
        var stranger = SentPack.of("our-park", 2, dir, new TestOffice());
        tell(stranger.release());

        assertThat(shelf.bring(stranger.file())).isEqualTo(new Brought.Refused());

        assertThat(shelf.lines()).singleElement().asString().startsWith("refused: bad-signature");
        assertThat(shelf.takeUp(library)).isFalse();
    }

    @Test
    void aPackThatThisProgramCannotReadStaysAsideAndIsTriedAgainByTheNext() throws IOException {
        var later = later("our-park", 2);
        tell(later.release());

        assertThat(shelf.bring(later.file())).isEqualTo(new Brought.Refused());

        assertThat(shelf.takeUp(library)).isFalse();
        assertThat(version()).isEqualTo(1);
        assertThat(shelf.wanted(_ -> true)).isEmpty();
        assertThat(shelf.lines()).singleElement().asString().startsWith("refused: our-park version 2: pack.yaml:4: \"later\"");

        restart();
        assertThat(version()).isEqualTo(1);
        assertThat(shelf.wanted(_ -> true)).isEmpty();
        assertThat(shelf.lines()).hasSize(1);

        var mended = offered("our-park", 3);
        assertThat(shelf.bring(mended.file())).isInstanceOf(Brought.Placed.class);
        shelf.takeUp(library);
        shelf.tidy();
        assertThat(version()).isEqualTo(3);
        assertThat(shelf.lines()).containsExactly("our-park-3");
    }

    @Test
    void aPackThatDoesNotGoWithTheOthersIsRefused() throws IOException {
        var folder = SentPack.copy(Path.of("../content/packs/our-park"), dir.resolve("draft"));
        Files.writeString(folder.resolve("pack.yaml"), "pack: another\nversion: 1\ntitle: { zh: 另, en: Other }\n");
        var sent = SentPack.signed(folder, dir.resolve("another.yimipack"), office);
        tell(sent.release());

        assertThat(shelf.bring(sent.file())).isEqualTo(new Brought.Refused());

        assertThat(shelf.lines()).singleElement().asString().contains("is also in");
        assertThat(dir.resolve("packs/another-1")).doesNotExist();
    }

    @Test
    void aFolderThatWasDamagedHereDoesNotShutTheKioskAndIsFetchedAgain() throws IOException {
        var sent = offered("our-park", 2);
        shelf.bring(sent.file());
        Files.delete(dir.resolve("packs/our-park-2/pictures/slide.png"));

        restart();

        assertThat(version()).isEqualTo(1);
        assertThat(shelf.wanted(_ -> true)).contains(sent.release());
        assertThat(shelf.bring(sent.file())).isInstanceOf(Brought.Placed.class);
        shelf.takeUp(library);
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void whatCameWholeBeforeThePowerWentIsUnpackedAtTheNextStart() throws IOException {
        var sent = offered("our-park", 2);
        var packs = Files.createDirectories(dir.resolve("packs"));
        Files.copy(sent.file(), packs.resolve(sent.release().archive().bytes().hex() + ".yimipack"));
        Files.writeString(Files.createDirectories(packs.resolve("our-park-2.new")).resolve("pack.yaml"), "pack: half");

        restart();

        assertThat(version()).isEqualTo(2);
        assertThat(packs.resolve("our-park-2.new")).doesNotExist();
        assertThat(packs.toFile().list()).hasSize(1);
    }

    @Test
    void olderVersionsStayWhileAChildMayNeedThemAndGoAfterwards() throws IOException {
        shelf.bring(offered("our-park", 2).file());
        shelf.takeUp(library);
        var begun = library.survey("our-park", 2).orElseThrow();
        shelf.bring(offered("our-park", 3).file());
        shelf.bring(offered("our-park", 4).file());
        shelf.tidy();
        assertThat(library.picture(begun, "slide.png")).exists();
        assertThat(version()).isEqualTo(2);

        shelf.takeUp(library);
        shelf.tidy();

        assertThat(version()).isEqualTo(4);
        assertThat(shelf.lines()).containsExactly("our-park-4");
    }

    @Test
    void aFullDiskIsLeftAlone() throws IOException {
        leastFree = Long.MAX_VALUE / 2;
        restart();
        var sent = offered("our-park", 2);

        assertThat(shelf.bring(sent.file())).isEqualTo(new Brought.NoRoom());
        assertThat(shelf.hasRoom(sent.release())).isFalse();
        assertThat(shelf.lines()).isEmpty();
    }

    private void restart() {
        shelf = new PackShelf(dir.resolve("packs"), credentials, feed, leastFree);
        library = shelf.open(BASE);
    }

    private SentPack offered(String id, int version) throws IOException {
        var sent = SentPack.of(id, version, dir, office);
        tell(sent.release());
        return sent;
    }

    private void tell(PackRelease release) {
        feed.take(credentials.identity().orElseThrow(), List.of(office.tells(++number, release)));
    }

    /** As a program of next year would write it. */
    private SentPack later(String id, int version) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var yaml = "pack: %s\nversion: %d\ntitle: { zh: 后, en: Later }\nlater: yes\n".formatted(id, version).getBytes(UTF_8);
            var entry = new ZipEntry("pack.yaml");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(yaml.length);
            var crc = new CRC32();
            crc.update(yaml);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(yaml);
        }
        var content = bytes.toByteArray();
        var all = new ByteArrayOutputStream();
        all.writeBytes(new PackHead(id, version, Hash.of(content), content.length).signedBy(office.keys.pack()).array());
        all.writeBytes(content);
        var file = Files.write(dir.resolve("later.yimipack"), all.toByteArray());
        return new SentPack(file, new PackRelease(id, version, Hash.of(all.toByteArray()), all.size()));
    }

    private int version() {
        return library.surveysFor(AgeBand.C).stream()
                .filter(survey -> survey.id().equals("our-park"))
                .mapToInt(Survey::version)
                .sum();
    }

    private List<String> order() {
        return order(library);
    }

    private static List<String> order(Library of) {
        return of.surveysFor(AgeBand.C).stream().map(Survey::id).toList();
    }
}
