package org.yimi.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.envelope.PackHead;
import org.yimi.content.envelope.Refused.Code;
import org.yimi.content.envelope.Refused;

class PackArchiveTest {
    private static final Path PACKS = Path.of("packs");

    @TempDir
    private Path dir;

    private final TestArchive district = new TestArchive(1);
    private Path folder;
    private Path file;

    @BeforeEach
    void aPack() throws IOException {
        folder = TestArchive.pack(dir.resolve("small"));
        file = dir.resolve("small" + PackWriter.SUFFIX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"our-park", "one-metre-walk", "my-place", "ideas", "i-know", "after-school"})
    void everyPackComesOutAsItWentIn(String id) throws IOException {
        var before = PackReader.read(PACKS.resolve(id));

        var head = PackWriter.write(before.folder(), district.keys.pack(), file);
        var archive = PackArchive.open(file, district.keySet);
        var pack = archive.unpack(dir.resolve("unpacked"));

        assertThat(archive.head()).isEqualTo(head);
        assertThat(head.pack()).isEqualTo(id);
        assertThat(pack.surveys()).isEqualTo(before.surveys());
        assertThat(pack.vocabularies()).isEqualTo(before.vocabularies());
        assertThat(pack.explainers()).isEqualTo(before.explainers());
        assertThat(pack.readings()).isEqualTo(before.readings());
        assertThat(dir.toFile().list()).containsExactlyInAnyOrder("small", "small.yimipack", "unpacked");
    }

    @Test
    void theSamePackIsTheSameBytesWhereverAndWheneverItIsBuilt() throws IOException {
        PackWriter.write(folder, district.keys.pack(), file);
        var first = Files.readAllBytes(file);
        var zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        try {
            PackWriter.write(TestArchive.pack(dir.resolve("again")), district.keys.pack(), file);
        } finally {
            TimeZone.setDefault(zone);
        }

        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void onlyWhatThePackNamesGoesIn() throws IOException {
        TestPack.write(folder, "pictures/green.png", "nobody names it");
        TestPack.write(folder, "pictures/SOURCES.txt", "by whom");
        TestPack.write(folder, "notes.txt", "of the author");
        TestPack.write(folder, "pinyin-overrides.yaml", "\"红\": hóng\n");

        assertThat(PackWriter.checked(folder))
                .containsExactly("pack.yaml", "pictures/SOURCES.txt", "pictures/blue.png", "pictures/red.png", "surveys/small.yaml");
    }

    @Test
    void aPackThatBreaksARuleForChildrenIsNotBuilt() throws IOException {
        TestPack.write(folder, "surveys/small.yaml", Files.readString(folder.resolve("surveys/small.yaml"))
                .replace("bands: [D]", "bands: [A, D]")
                .replace("你喜欢什么颜色？", "你是不是不喜欢红颜色？"));

        assertThatThrownBy(() -> PackWriter.write(folder, district.keys.pack(), file))
                .isInstanceOf(BadPack.class)
                .hasMessageContaining("surveys/small.yaml:8: U4");
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatNoArchiveBearsIsNamed() throws IOException {
        Files.move(folder.resolve("surveys/small.yaml"), folder.resolve("surveys/Small Survey.yaml"));

        assertThatThrownBy(() -> PackWriter.checked(folder))
                .hasMessageContaining("surveys/Small Survey.yaml: name it with a-z");
    }

    @Test
    void anArchiveOfAnotherDistrictIsRefused() {
        PackWriter.write(folder, new TestArchive(2).keys.pack(), file);
        assertThat(refusal()).isEqualTo(Code.BAD_SIGNATURE);

        PackWriter.write(folder, district.keys.feed(), file);
        assertThat(refusal()).isEqualTo(Code.BAD_SIGNATURE);
    }

    @Test
    void aCutOrBentOrLengthenedArchiveIsRefusedAtEveryByte() throws IOException {
        PackWriter.write(folder, district.keys.pack(), file);
        var whole = Files.readAllBytes(file);

        for (var at = 0; at < whole.length; at += 7) {
            Files.write(file, Arrays.copyOf(whole, at));
            assertThat(refusal()).as("cut at " + at).isIn(Code.TRUNCATED, Code.CORRUPTED);
            var bent = whole.clone();
            bent[at] ^= 1;
            Files.write(file, bent);
            assertThat(refusal()).as("bent at " + at).isIn(Code.TRUNCATED, Code.CORRUPTED, Code.MALFORMED);
        }
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));
        assertThat(refusal()).isEqualTo(Code.MALFORMED);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread() throws IOException {
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(PackHead.MOST_ARCHIVE_BYTES + 1);
        }

        assertThat(refusal()).isEqualTo(Code.OVERSIZED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "../pack.yaml", "/pack.yaml", "surveys/../../x.yaml", "surveys/..yaml", "C:\\x.yaml", "pictures/", "pictures/a.PNG",
        "pictures/a/b.png", "surveys/.yaml", "run.sh", "pictures/con\u0000.png", "surveys/\u00e9.yaml", ""
    })
    void aNameThatLeadsElsewhereIsRefusedAndNothingIsLeft(String name) throws IOException {
        assertThat(unpacking(TestArchive.zip(ZipEntry.STORED, "pack.yaml", "x", name, "x"))).isEqualTo(Code.MALFORMED);
        assertThat(dir.resolve("x.yaml")).doesNotExist();
    }

    @Test
    void whatIsCompressedIsRefusedHoweverFarItWouldUnfold() throws IOException {
        var bomb = TestArchive.zip(ZipEntry.DEFLATED, "pictures/a.png", "0".repeat(10_000_000));

        assertThat(bomb.length).isLessThan(20_000);
        assertThat(unpacking(bomb)).isEqualTo(Code.MALFORMED);
    }

    @Test
    void anEntryThatSaysItIsLongerThanTheArchiveIsRefused() throws IOException {
        var zip = TestArchive.zip(ZipEntry.STORED, "pictures/a.png", "abc");
        for (var at : new int[] {18, 22}) zip[at + 3] = 0x7F;

        assertThat(unpacking(zip)).isEqualTo(Code.OVERSIZED);
    }

    @Test
    void tooManyFilesAndTheSameTwiceAreRefused() throws IOException {
        var many = IntStream.rangeClosed(0, PackArchive.MOST_ENTRIES)
                .boxed()
                .flatMap(i -> Stream.of("pictures/p" + i + ".png", ""))
                .toArray(String[]::new);
        assertThat(unpacking(TestArchive.zip(ZipEntry.STORED, many))).isEqualTo(Code.OVERSIZED);

        var twice = TestArchive.zip(ZipEntry.STORED, "pictures/a.png", "a", "pictures/b.png", "b");
        for (var i = 0; i + 14 < twice.length; i++) // the name as it stands in the local headers
            if (new String(twice, i, 14, StandardCharsets.US_ASCII).equals("pictures/b.png")) twice[i + 9] = 'a';
        assertThat(unpacking(twice)).isEqualTo(Code.MALFORMED);
    }

    @Test
    void aZipThatEndsEarlyOrIsNoneIsRefused() throws IOException {
        var zip = TestArchive.zip(ZipEntry.STORED, "pictures/a.png", "a".repeat(100));

        assertThat(unpacking(Arrays.copyOf(zip, 124))).isEqualTo(Code.MALFORMED);
        assertThatThrownBy(() -> unpacking(new byte[] {1, 2, 3})).isInstanceOf(BadPack.class).hasMessageContaining("pack.yaml");
    }

    @Test
    void anArchiveThatSaysItIsAnotherPackIsRefused() throws IOException {
        PackWriter.write(TestArchive.pack(dir.resolve("second"), 2), district.keys.pack(), file);

        assertThat(unpacking(TestArchive.content(file))).isEqualTo(Code.MALFORMED);
    }

    @Test
    void whatCannotBeReadLeavesWhatStandsThere() throws IOException {
        PackWriter.write(folder, district.keys.pack(), file);
        var stands = dir.resolve("unpacked");
        PackArchive.open(file, district.keySet).unpack(stands);

        var later = TestArchive.zip(ZipEntry.STORED, "pack.yaml", "pack: small\nversion: 1\nof-a-later-program: yes\n");
        assertThatThrownBy(() -> unpacking(later)).isInstanceOf(BadPack.class);

        assertThat(PackReader.read(stands).surveys()).hasSize(1);
        assertThat(dir.resolve("unpacked.new")).doesNotExist();
    }

    private Code unpacking(byte[] content) throws IOException {
        var archive = PackArchive.open(district.signed(file, content), district.keySet);
        var refused = catchThrowableOfType(RuntimeException.class, () -> archive.unpack(dir.resolve("unpacked")));
        if (!(refused instanceof Refused known)) throw refused;
        assertThat(dir.resolve("unpacked")).doesNotExist();
        assertThat(dir.resolve("unpacked.new")).doesNotExist();
        return known.code();
    }

    private Code refusal() {
        return catchThrowableOfType(Refused.class, () -> PackArchive.open(file, district.keySet)).code();
    }
}
