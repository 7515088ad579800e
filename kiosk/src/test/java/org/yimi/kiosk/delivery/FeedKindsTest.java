package org.yimi.kiosk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.envelope.Audience;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Explanation;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.FeedItem;
import org.yimi.content.envelope.Illustration;
import org.yimi.content.envelope.Levels;
import org.yimi.content.envelope.NewKeys;
import org.yimi.content.envelope.PictureFile;
import org.yimi.content.envelope.Reply;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.content.envelope.Term;
import org.yimi.content.envelope.WallCard;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.store.Database;

/** What stands beside each other: replies, wall cards, ballots, explainers; and keys. */
class FeedKindsTest {
    private static final Wording WORDS = new Wording("滑梯", "Slide");
    private static final IdeaCard CARD = new IdeaCard(3, 77);
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-03-10");
    private static final PictureFile PICTURE =
            new PictureFile(Bytes.ofHex("89504e470d0a1a0a0000000d49484452000000090000000800"));

    @TempDir
    private Path dir;

    private final TestOffice office = new TestOffice();
    private Database database;
    private Credentials credentials;
    private Identity identity;
    private Feed feed;
    private Bulletin bulletin;
    private Instant now = at("2026-03-05T10:00");
    private long told;

    @BeforeEach
    void open() {
        credentials = office.enrol(dir);
        identity = credentials.identity().orElseThrow();
        restart();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void restart() {
        database = Database.open(dir.resolve("kiosk.db"));
        feed = new Feed(database, credentials);
        bulletin = new Bulletin(feed, () -> now);
    }

    @Test
    void theLastReplyToACardIsInForceAlsoAfterARestart() {
        tell(reply(CARD, "heard"), reply(new IdeaCard(3, 78), "heard"), reply(CARD, "decided"));
        database.close();
        restart();

        assertThat(bulletin.reply(CARD)).contains(reply(CARD, "decided"));
        assertThat(bulletin.reply(new IdeaCard(3, 78))).contains(reply(new IdeaCard(3, 78), "heard"));
        assertThat(bulletin.reply(new IdeaCard(4, 77))).isEmpty();
        assertThat(bulletin.replies()).isEqualTo(2);
        assertThat(kept()).containsExactly(2L, 3L);
    }

    @Test
    void aWallCardHangsUntilItsLastDayOrUntilItIsTakenDown() {
        tell(card("slide", WORDS), card("fence", WORDS), card("slide", new Wording("大滑梯", "Big slide")));
        assertThat(bulletin.wall())
                .containsExactly(card("fence", WORDS), card("slide", new Wording("大滑梯", "Big slide")));

        tell(new WallCard("slide", new WallCard.Face.Withdrawn()));
        assertThat(bulletin.wall()).extracting(WallCard::id).containsExactly("fence");

        now = at("2026-03-10T23:59");
        assertThat(bulletin.wall()).isNotEmpty();
        now = at("2026-03-11T00:00");
        assertThat(bulletin.wall()).isEmpty();
    }

    @Test
    void aBallotIsOpenInItsTimeInItsHighestVersion() {
        tell(ballot(2, "2026-03-05T09:00"), ballot(1, "2026-03-01T09:00"));

        assertThat(bulletin.ballots()).containsExactly(ballot(2, "2026-03-05T09:00"));
        assertThat(bulletin.openBallots()).hasSize(1);
        now = at("2026-03-05T08:59");
        assertThat(bulletin.openBallots()).isEmpty();
        now = at("2026-03-12T09:00");
        assertThat(bulletin.openBallots()).isEmpty();
    }

    @Test
    void whileTheTimeIsDoubtfulNoBallotIsOpen() {
        tell(ballot(1, "2026-03-05T09:00"));
        database.write(transaction -> {
            OfficeTable.update(transaction, new OfficeTable.LastWord(1, now.plusSeconds(600), false));
            return true;
        });
        bulletin.refresh();

        assertThat(bulletin.openBallots()).isEmpty();
        assertThat(bulletin.ballots()).hasSize(1);
    }

    @Test
    void anExplainerIsOfferedInItsHighestVersionUntilItsLastDay() {
        tell(explanation(2), explanation(1));

        var explainer = explanation(2).explainer();
        assertThat(bulletin.explainers()).containsExactly(explainer);
        assertThat(bulletin.explanations().picture(explainer, "a.png")).contains(PICTURE);
        now = at("2026-03-11T08:00");
        assertThat(bulletin.explainers()).isEmpty();
    }

    @Test
    void aChildGoesOnReadingWhatWasReplaced() {
        tell(explanation(1));
        tell(explanation(2));

        assertThat(bulletin.explainers()).containsExactly(explanation(2).explainer());
        assertThat(bulletin.explanations().picture(explanation(1).explainer(), "a.png")).contains(PICTURE);
    }

    @Test
    void whatIsForOthersIsNotKept() {
        take(signed(office.keys.feed(), new Audience.Site(9), reply(CARD, "heard")));

        assertThat(feed.cursor()).isEqualTo(new FeedCursor(1, 1));
        assertThat(bulletin.replies()).isZero();
    }

    @Test
    void whatAnEarlierProgramKeptAsideIsInForceNow() {
        var next = nextKeys();
        var later = Bytes.of(new byte[] {7});
        insert(1, Reply.KIND, reply(CARD, "heard").bytes());
        insert(2, Reply.KIND, reply(CARD, "decided").bytes());
        insert(3, Explanation.KIND, explanation(1).bytes());
        insert(4, NewKeys.KIND, new NewKeys(next).bytes());
        insert(5, Reply.KIND, later);
        told = 5;
        bulletin.refresh();

        assertThat(bulletin.reply(CARD)).contains(reply(CARD, "decided"));
        assertThat(bulletin.explainers()).hasSize(1);

        tell(reply(new IdeaCard(1, 1), "heard"));
        assertThat(kept()).as("the form of a later program stays").containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(credentials.keySet(identity).version()).isEqualTo(2);
    }

    @Test
    void aKeySetIsTakenBeforeItemsThatOnlyItsKeysVerify() {
        var keys = office.keys.renewed(new SecureRandom(), false);
        var set = new NewKeys(keys.publicPart(now, office.root.verifyKey()).signedBy(office.root));
        var first = item(1, keys.feed(), new Audience.All(), SiteSettings.USUAL);
        var second = item(2, keys.feed(), new Audience.All(), set);

        assertThat(take(first)).as("signed with keys that it has never heard of").isFalse();
        assertThat(take(first, second)).isTrue();

        assertThat(credentials.keySet(identity).version()).isEqualTo(2);
        assertThat(feed.cursor()).isEqualTo(new FeedCursor(1, 2));
    }

    @Test
    void aForgedKeySetChangesNothingAndAnOlderOneNeither() {
        var stranger = new TestOffice();
        var keys = stranger.keys.renewed(new SecureRandom(), false);
        var forged = new NewKeys(keys.publicPart(now, stranger.root.verifyKey()).signedBy(stranger.root));
        var bySomebody = new NewKeys(office.keys
                .renewed(new SecureRandom(), false)
                .publicPart(now, office.root.verifyKey())
                .signedBy(stranger.root));
        var same = new NewKeys(office.keySet.signedBy(office.root));

        tell(forged, bySomebody, same);

        assertThat(credentials.keySet(identity)).isEqualTo(office.keySet);
        assertThat(feed.cursor()).isEqualTo(new FeedCursor(1, 3));
    }

    private Bytes nextKeys() {
        return office.keys.rotated().publicPart(now, office.root.verifyKey()).signedBy(office.root);
    }

    private void tell(FeedBody... bodies) {
        assertThat(take(Arrays.stream(bodies)
                        .map(body -> signed(office.keys.feed(), new Audience.All(), body))
                        .toArray(Bytes[]::new)))
                .isTrue();
    }

    private boolean take(Bytes... items) {
        var moved = feed.take(identity, List.of(items));
        bulletin.refresh();
        return moved;
    }

    private Bytes signed(SignKey key, Audience audience, FeedBody body) {
        return item(++told, key, audience, body);
    }

    private Bytes item(long number, SignKey key, Audience audience, FeedBody body) {
        return new FeedItem(1, number, now, audience, body.kind(), body.bytes()).signedBy(key);
    }

    private void insert(long number, String kind, Bytes body) {
        var item = new FeedItem(1, number, now, new Audience.All(), kind, body);
        database.write(transaction -> {
            FeedTable.insert(transaction, item);
            FeedTable.taken(transaction, item);
            return true;
        });
    }

    private static Reply reply(IdeaCard card, String stage) {
        var path = List.of(new Term("heard", WORDS), new Term("decided", WORDS));
        return new Reply(card, path, stage, new Levels(WORDS, WORDS), new Reply.Decision.Open(), List.of());
    }

    private static WallCard card(String id, Wording done) {
        var levels = new Levels(done, done);
        return new WallCard(id, new WallCard.Face.Posted(
                new Term("yard", WORDS), levels, levels, new Illustration.Ours(CardPicture.TREE), LAST_DAY, List.of()));
    }

    private static Ballot ballot(int version, String opens) {
        var options = List.of(
                new Ballot.Option("tree", WORDS, new Illustration.Ours(CardPicture.TREE)),
                new Ballot.Option("sun", new Wording("太阳", "Sun"), new Illustration.Ours(CardPicture.SUN)));
        return new Ballot(
                "yard",
                version,
                WORDS,
                options,
                new Ballot.Vote.One(),
                Set.of(AgeBand.C),
                LocalDateTime.parse(opens),
                LocalDateTime.parse("2026-03-12T09:00"),
                new Ballot.Voters.Everyone(),
                List.of());
    }

    private static Explanation explanation(int version) {
        var choices = List.of(
                new Choice("one", WORDS, "a.png"), new Choice("other", new Wording("秋千", "Swing"), "a.png"));
        var card = new Explainer.Card(WORDS, "a.png");
        var check = new Explainer.Check(WORDS, "a.png", choices, "one", 2);
        var explainer =
                new Explainer("yard", version, WORDS, "a.png", Set.of(AgeBand.C), List.of(card, card), check);
        return new Explanation(explainer, LAST_DAY, Map.of("a.png", PICTURE), List.of());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.systemDefault()).toInstant();
    }

    private List<Long> kept() {
        return database.read(transaction -> transaction
                .handle()
                .createQuery("select number from feed_item order by number")
                .mapTo(Long.class)
                .list());
    }
}
