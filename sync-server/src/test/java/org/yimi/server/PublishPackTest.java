package org.yimi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.FeedItem;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.PackRelease;
import org.yimi.content.pack.Library;
import org.yimi.content.pack.PackArchive;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.server.feed.Feed;
import org.yimi.server.feed.PublishedPacks;
import org.yimi.server.office.KeyFiles;
import org.yimi.server.store.Database;

/** {@code server publish} with a pack. */
class PublishPackTest {
    @TempDir
    private Path dir;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path data;
    private Path base;
    private Path park;
    private Path file;

    @BeforeEach
    void aDistrict() throws IOException {
        data = dir.resolve("data");
        base = Files.createDirectories(dir.resolve("base"));
        park = copy(Path.of("../content/packs/our-park"), dir.resolve("drafts/park"));
        file = Files.writeString(dir.resolve("drafts/tell.yaml"), "pack: park\n");
        assertThat(runs("init", "--data", data.toString(), "--name-zh", "区", "--name-en", "District",
                        "--recovery-file", dir.resolve("root").toString()))
                .isZero();
    }

    @Test
    void aPackIsSignedKeptAndNamedInTheFeed() throws IOException {
        assertThat(publish()).isZero();

        var release = released().getLast();
        assertThat(lastLine())
                .startsWith("item 1 pack for all: our-park version 1, " + release.size() + " bytes");
        var keys = new KeyFiles(data).read();
        var archive = new PublishedPacks(data.resolve("packs")).archive(release.archive()).orElseThrow();
        assertThat(Hash.of(Files.readAllBytes(archive))).isEqualTo(release.archive());
        assertThat(Files.size(archive)).isEqualTo(release.size());
        assertThat(PackArchive.open(archive, keys.keySet()).head().pack()).isEqualTo("our-park");
        assertThat(Library.read(List.of(data.resolve("packs"))).surveysFor(AgeBand.C)).isNotEmpty();
        assertThat(new PublishedPacks(data.resolve("packs")).archives()).containsExactly(archive);
    }

    @Test
    void publishedOnceMoreItIsTheSameFile() {
        publish();
        assertThat(publish()).isZero();

        assertThat(released()).hasSize(2).containsOnly(released().getFirst());
        assertThat(new PublishedPacks(data.resolve("packs")).archives()).hasSize(1);
    }

    @Test
    void aHigherVersionStandsBesideTheOneBefore() throws IOException {
        publish();
        change("pack.yaml", text -> text.replace("version: 1", "version: 2"));
        change("surveys/our-park.yaml", text -> text.replaceFirst("version: 1", "version: 2"));
        change("surveys/our-park.yaml", text -> text.replace("zh: 厕所", "zh: 洗手间"));
        change("pinyin.yaml", text -> text + "\"洗手间\": xǐ shǒu jiān\n");

        assertThat(publish()).as(err.toString()).isZero();

        var library = Library.read(List.of(data.resolve("packs")));
        assertThat(library.surveysFor(AgeBand.C)).extracting(Survey::version).containsOnly(2);
        assertThat(library.survey("our-park", 1)).isPresent();
        assertThat(released()).extracting(PackRelease::version).containsExactly(1, 2);
    }

    @Test
    void otherWordsUnderThePublishedVersionAreRefusedAndChangeNothing() throws IOException {
        publish();
        change("pack.yaml", text -> text.replace("version: 1", "version: 2"));
        change("surveys/our-park.yaml", text -> text.replace("zh: 厕所", "zh: 公厕"));
        change("pinyin.yaml", text -> text + "\"公厕\": gōng cè\n");

        assertThat(publish()).isEqualTo(1);

        assertThat(err.toString()).contains("surveys/our-park.yaml:", "with other words: raise its version");
        refusedAll(1);
    }

    @Test
    void anotherPictureUnderThePublishedVersionIsRefused() throws IOException {
        publish();
        Files.write(park.resolve("pictures/slide.png"), new byte[] {1, 2, 3});

        assertThat(publish()).isEqualTo(1);

        assertThat(err.toString()).contains("our-park version 1 was published before with other content");
        refusedAll(1);
    }

    @Test
    void aPackThatBreaksARuleIsRefusedWithFileAndLine() throws IOException {
        change("pinyin.yaml", text -> text.replaceFirst("(?m)^\".*\n", ""));

        assertThat(publish()).isEqualTo(1);

        assertThat(err.toString()).containsPattern("surveys/our-park.yaml:[0-9]+: pinyin: ");
        refusedAll(0);
    }

    @Test
    void aSurveyThatAnotherPackHasIsRefused() throws IOException {
        copy(park, base.resolve("park"));
        Files.writeString(base.resolve("park/pack.yaml"), Files.readString(base.resolve("park/pack.yaml"))
                .replace("pack: our-park", "pack: another"));

        assertThat(publish()).isEqualTo(1);

        assertThat(err.toString()).contains("is also in");
        refusedAll(0);
    }

    @Test
    void aPackThatLiesInTheServersOwnFolderCanBePublished() throws IOException {
        copy(park, base.resolve("our-park"));
        Files.writeString(file, "pack: ../base/our-park\n");

        assertThat(publish()).as(err.toString()).isZero();
        assertThat(publish()).as(err.toString()).isZero();
    }

    @Test
    void whereOneThingOfAFileIsWrongNothingIsPublished() throws IOException {
        Files.writeString(file, "pack: [park, nowhere]\nsite-settings: { motion: off }\n");

        assertThat(publish()).isEqualTo(1);

        assertThat(err.toString()).contains("tell.yaml:1: there is no pack.yaml in");
        refusedAll(0);
    }

    private void refusedAll(int before) {
        assertThat(released()).hasSize(before);
        assertThat(new PublishedPacks(data.resolve("packs")).archives()).hasSize(before);
        assertThat(new PublishedPacks(data.resolve("packs")).names()).hasSize(before);
    }

    private List<PackRelease> released() {
        var keys = new KeyFiles(data).read();
        try (var database = Database.open(data.resolve("office.db"))) {
            return new Feed(database).after(new FeedCursor(1, 0), 1, keys.secret().feed()).items().stream()
                    .map(signed -> FeedItem.verified(signed, keys.keySet()))
                    .map(item -> (PackRelease) FeedBody.of(item.kind(), item.body()))
                    .toList();
        }
    }

    private int publish() {
        return runs("publish", file.toString(), "--data", data.toString(), "--packs", base.toString());
    }

    private int runs(String... args) {
        return Main.run(
                () -> Instant.parse("2026-03-01T10:00:00Z"),
                new SecureRandom(),
                new StringReader(""),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                args);
    }

    private String lastLine() {
        return out.toString().lines().reduce("", (_, line) -> line);
    }

    private void change(String name, UnaryOperator<String> by) throws IOException {
        var before = Files.readString(park.resolve(name));
        var after = by.apply(before);
        assertThat(after).as(name).isNotEqualTo(before);
        Files.writeString(park.resolve(name), after);
    }

    static Path copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            files.forEach(path -> {
                try {
                    var target = to.resolve(from.relativize(path).toString());
                    Files.createDirectories(target.getParent());
                    if (Files.isRegularFile(path)) Files.copy(path, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return to;
    }
}
