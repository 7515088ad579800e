package org.yimi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.FeedItem;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.NewKeys;
import org.yimi.content.envelope.Opener;
import org.yimi.content.envelope.Reply;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.envelope.Seal;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.content.survey.Reading;
import org.yimi.server.feed.Feed;
import org.yimi.server.office.Districts;
import org.yimi.server.office.KeyFiles;
import org.yimi.server.store.Database;

/** {@code server publish} with what children are told, and {@code server rotate-keys}. */
class PublishKindsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String REPLY = """
            stages: [ { id: heard, zh: 需求表达, en: Needs heard }, { id: planned, zh: 方案制定, en: A plan is made } ]
            reply:
              card: [apple, cat, sun, key]
              stage: planned
              words:
                young: { zh: 银行旁边修滑梯, en: A slide comes beside the bank }
                older: { zh: 银行旁边要修滑梯, en: A slide will be built beside the bank }
            """;

    @TempDir
    Path dir;

    private Path data;
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aDistrict() {
        data = dir.resolve("data");
        runs(0, "init", "--data", data.toString(), "--name-zh", "海州区", "--name-en", "Haizhou", "--recovery-file",
                dir.resolve("root").toString());
    }

    @Test
    void aReplyIsPublishedWithItsPinyinPrintedAndAudited() throws Exception {
        var printed = publish(0, REPLY);

        assertThat(printed).containsExactly("item 1 reply for all: 苹果 小猫 太阳 钥匙 is at planned");
        assertThat(items()).singleElement().isInstanceOfSatisfying(Reply.class, reply -> assertThat(reply.readings())
                .contains(new Reading("银行旁边修滑梯", List.of("yín", "háng", "páng", "biān", "xiū", "huá", "tī"))));
        assertThat(audited()).contains("publish item 1 reply for all");
    }

    @Test
    void whatTheDictionaryReadsWronglyTheFilePutsRight() throws Exception {
        publish(0, REPLY + "  pinyin: { 旁边: páng bian }\n");

        assertThat(items()).singleElement().isInstanceOfSatisfying(Reply.class, reply -> assertThat(reply.readings())
                .contains(new Reading("银行旁边修滑梯", List.of("yín", "háng", "páng", "bian", "xiū", "huá", "tī"))));
    }

    @Test
    void aWrongFileIsRefusedWithFileLineAndReasonAndNothingIsPublished() throws Exception {
        publish(1, REPLY.replace("stage: planned", "stage: done"));

        assertThat(err.toString()).contains("told.yaml:4: stage \"done\" is none of the stages");
        assertThat(items()).isEmpty();
        assertThat(audited()).noneMatch(line -> line.startsWith("publish"));
    }

    @Test
    void severalFilesArePublishedTogetherInTheirOrderAndNothingOfThemWhereOneIsWrong() throws Exception {
        var reply = Files.writeString(dir.resolve("reply.yaml"), REPLY);
        var still = Files.writeString(dir.resolve("still.yaml"), "site-settings: { motion: off }\n");
        var wrong = Files.writeString(dir.resolve("wrong.yaml"), "site-settings: { motion: sideways }\n");

        runs(1, "publish", reply.toString(), wrong.toString(), "--data", data.toString());
        assertThat(items()).isEmpty();
        assertThat(err.toString()).contains("wrong.yaml:1: ");

        runs(0, "publish", reply.toString(), still.toString(), "--data", data.toString());
        assertThat(items()).extracting(FeedBody::kind).containsExactly(Reply.KIND, SiteSettings.KIND);
    }

    @Test
    void newKeysOpenWhatWasSealedBeforeAndAreWrappedByThePaper() throws Exception {
        var before = keys();
        var sealed = new Seal(before.keySet(), new KioskId(1)).seal(1, new byte[] {1});

        var printed = rotate(0);

        var after = keys();
        assertThat(after.keySet().version()).isEqualTo(2);
        assertThat(after.keySet().hpke()).extracting(key -> key.id()).containsExactly(2, 1);
        assertThat(new Opener(after.secret()).open(sealed)).containsExactly(1);
        assertThat(after.secret().receipt()).isNotEqualTo(before.secret().receipt());
        assertThat(after.secret().receiptFor(1)).isEqualTo(before.secret().receipt());
        assertThat(after.secret().feed()).isNotEqualTo(before.secret().feed());
        assertThat(after.secret().pack()).isEqualTo(before.secret().pack());
        var backup = Bytes.of(Files.readAllBytes(data.resolve("keyset.backup")));
        assertThat(paper().unwrap(backup)).isEqualTo(after.secret());
        assertThat(String.join("\n", printed)).contains("key set 2", "start it again");
        assertThat(audited()).contains("rotate keys version 2");
        assertThat(items()).as("only whoever serves with them tells of them").isEmpty();
        for (var file : List.of("keys/private.keyset", "keys/public.keyset", "keyset.backup"))
            assertThat(Files.getPosixFilePermissions(data.resolve(file))).hasSize(2);
    }

    @Test
    void withAnotherPaperNothingChanges() throws Exception {
        var before = keys();
        Files.writeString(dir.resolve("root"), RootSecret.random(new SecureRandom()).paper());

        rotate(1);

        assertThat(keys()).isEqualTo(before);
    }

    @Test
    void thePaperIsAskedForThreeTimes() throws Exception {
        var paper = Files.readString(dir.resolve("root")).strip();
        var command = List.of("rotate-keys", "--data", data.toString());

        assertThat(runs(1, "wrong\n" + RootSecret.random(new SecureRandom()).paper() + "\n", command))
                .anyMatch(line -> line.contains("nothing was changed"));
        assertThat(keys().keySet().version()).isEqualTo(1);

        runs(0, "wrong\n" + paper + "\n", command);
        assertThat(keys().keySet().version()).isEqualTo(2);
    }

    @Test
    void aChangeOfKeysThatWasInterruptedIsFinishedOrNeverBegan() throws Exception {
        var old = Files.readAllBytes(data.resolve("keys/public.keyset"));
        rotate(0);
        var whole = keys();
        Files.move(data.resolve("keys/public.keyset"), data.resolve("keys/public.keyset.new"));
        Files.write(data.resolve("keys/public.keyset"), old);

        assertThat(keys()).isEqualTo(whole);
        assertThat(data.resolve("keys/public.keyset.new")).doesNotExist();

        Files.write(data.resolve("keys/public.keyset.new"), new byte[] {1});
        assertThat(keys()).isEqualTo(whole);
        rotate(0);
        assertThat(keys().keySet().version()).isEqualTo(3);
    }

    @Test
    void aKeySetIsPublishedOnceAndOnlyTheOneInUse() throws Exception {
        var file = "keyset: " + data.resolve("keys/public.keyset") + "\n";
        publish(1, file);
        assertThat(err.toString()).contains("told.yaml:1: kiosks know key set 1 already");

        Files.copy(data.resolve("keys/public.keyset"), dir.resolve("old.keyset"));
        rotate(0);
        publish(1, "keyset: old.keyset\n");
        assertThat(err.toString()).contains("told.yaml:1: key set 1 is not the one in use here, 2");

        publish(0, file);
        assertThat(items()).containsExactly(new NewKeys(keys().signedKeySet()));
        publish(1, file);
        assertThat(err.toString()).contains("kiosks know key set 2 already");

        Files.write(dir.resolve("bent.keyset"), new byte[100]);
        publish(1, "keyset: bent.keyset\n");
        assertThat(err.toString()).contains("told.yaml:1: corrupted");
        assertThat(items()).hasSize(1);
    }

    private KeyFiles.Keys keys() {
        return new KeyFiles(data).read();
    }

    private RootSecret paper() throws IOException {
        return RootSecret.fromPaper(Files.readString(dir.resolve("root")).strip());
    }

    private List<String> rotate(int status) {
        return runs(status, "rotate-keys", "--data", data.toString(), "--recovery-file", dir.resolve("root").toString());
    }

    private List<String> publish(int status, String yaml) throws IOException {
        var file = Files.writeString(dir.resolve("told.yaml"), yaml);
        return runs(status, "publish", file.toString(), "--data", data.toString());
    }

    private List<FeedBody> items() {
        try (var database = Database.open(data.resolve("office.db"))) {
            var epoch = new Districts(database).require().epoch();
            return new Feed(database).after(new FeedCursor(epoch, 0), epoch, keys().secret().feed()).items().stream()
                    .map(item -> FeedItem.verified(item, keys().keySet()))
                    .map(item -> FeedBody.of(item.kind(), item.body()))
                    .toList();
        }
    }

    private List<String> audited() {
        try (var database = Database.open(data.resolve("office.db"))) {
            return database.read(transaction -> transaction
                    .handle()
                    .createQuery("select action || ' ' || object from audit order by id")
                    .mapTo(String.class)
                    .list());
        }
    }

    private List<String> runs(int status, String... args) {
        return runs(status, "", List.of(args));
    }

    private List<String> runs(int status, String typed, List<String> args) {
        var out = new StringWriter();
        assertThat(Main.run(
                        () -> NOW,
                        new SecureRandom(),
                        new StringReader(typed),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        args.toArray(String[]::new)))
                .as(err::toString)
                .isEqualTo(status);
        return out.toString().lines().toList();
    }
}
