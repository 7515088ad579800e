package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.envelope.FeedBody.NotUnderstood;

/** What children are told, as it travels. */
class FeedKindsTest {
    private static final Ballot.Voters ALL = new Ballot.Voters.Everyone();

    static List<FeedBody> kinds() {
        return FeedKinds.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachTravelsAsAFeedItem(FeedBody body) {
        assertThat(FeedBody.of(body.kind(), body.bytes())).isEqualTo(body);
        assertThat(FeedBody.of(body.kind(), body.bytes()).bytes()).isEqualTo(body.bytes());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aLaterFormIsKeptForALaterProgram(FeedBody body) {
        var later = Bytes.of(Cbor.write(Map.of("format", 2, "everything", "else")));

        assertThat(FeedBody.of(body.kind(), later)).isEqualTo(new NotUnderstood(body.kind()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void bentBodiesAreReadOrKeptAsideAndNothingIsThrown(long seed) {
        var random = new Random(seed);
        for (var body : FeedKinds.all())
            for (var round = 0; round < 300; round++) {
                var bent = body.bytes().array();
                for (var i = random.nextInt(3); i >= 0; i--) bent[random.nextInt(bent.length)] = (byte) random.nextInt();
                var read = FeedBody.of(body.kind(), Bytes.of(bent));
                if (!(read instanceof NotUnderstood)) assertThat(FeedBody.of(read.kind(), read.bytes())).isEqualTo(read);
            }
    }

    @Test
    void aReplyIsAtOneOfItsStages() {
        var open = new Reply.Decision.Open();
        var card = new IdeaCard(1, 2);
        var nine = new ArrayList<Term>();
        for (var i = 0; i < 9; i++) nine.add(new Term("s" + i, FeedKinds.WORDS));

        assertThatThrownBy(() -> new Reply(card, FeedKinds.STAGES, "planned", FeedKinds.LEVELS, open, List.of()))
                .hasMessage("stage \"planned\" is none of the stages");
        assertThatThrownBy(() -> new Reply(card, nine, "s1", FeedKinds.LEVELS, open, List.of()))
                .hasMessage("there are 2 to 8 stages, not 9");
        assertThatThrownBy(() -> new Term("Bad id", FeedKinds.WORDS)).hasMessageContaining("a-z");
    }

    @Test
    void aBallotThatNobodyCanVoteOnIsRefused() {
        var good = FeedKinds.ballot(1, new Ballot.Vote.One(), ALL);

        assertThatThrownBy(() -> FeedKinds.ballot(0, new Ballot.Vote.One(), ALL)).hasMessageContaining("1 or higher");
        assertThatThrownBy(() -> FeedKinds.ballot(1, new Ballot.Vote.Several(3), ALL)).hasMessageContaining("2 to 2");
        assertThatThrownBy(() -> new Ballot.Voters.Group(FeedKinds.WORDS, Set.of())).hasMessageContaining("1 to 200");
        assertThatThrownBy(() -> new Ballot(
                        "a", 1, FeedKinds.WORDS, good.options(), good.vote(), good.bands(), good.closes(), good.opens(), ALL, List.of()))
                .hasMessage("it closes before it opens");
        assertThatThrownBy(() -> new Ballot(
                        "a", 1, FeedKinds.WORDS, good.options().subList(0, 1), good.vote(), good.bands(), good.opens(),
                        good.closes(), ALL, List.of()))
                .hasMessage("there are 2 to 6 options, not 1");
    }

    @Test
    void anExplainerBringsExactlyThePicturesItNames() {
        var picture = new PictureFile(FeedKinds.PICTURE);

        assertThatThrownBy(() -> FeedKinds.explanation(Map.of("a.png", picture))).hasMessageContaining("other pictures");
        assertThatThrownBy(() -> FeedKinds.explanation(Map.of("a.png", picture, "b.png", picture, "c.png", picture)))
                .hasMessageContaining("other pictures");
    }

    @Test
    void picturesThatDoNotFitIntoAnItemAreRefused() {
        var half = new PictureFile(Bytes.of(Arrays.copyOf(FeedKinds.PICTURE.array(), 72 * 1024)));
        var more = new PictureFile(Bytes.of(Arrays.copyOf(FeedKinds.PICTURE.array(), 72 * 1024 + 1)));
        var fits = FeedKinds.explanation(Map.of("a.png", half, "b.png", half));

        assertThat(fits.bytes().length()).isLessThan(FeedItem.MOST_BODY_BYTES);
        assertThatThrownBy(() -> FeedKinds.explanation(Map.of("a.png", half, "b.png", more)))
                .hasMessageContaining("make them smaller");
    }

    @Test
    void theLargestBodyFitsIntoAnItemAndTheItemIntoAPage() {
        var district = District.random(1);
        var body = Bytes.of(new byte[FeedItem.MOST_BODY_BYTES]);
        var audience = new Audience.Kiosk(district.kiosk());
        var item = new FeedItem(Integer.MAX_VALUE, Long.MAX_VALUE, District.DAY, audience, "k".repeat(40), body)
                .signedBy(district.keys().feed());

        assertThat(item.length()).isLessThanOrEqualTo(FeedItem.MOST_BYTES);
        assertThat(FeedItem.MOST_BYTES).isLessThan(FeedPage.MOST_BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ffd8", "ffd8ffe0", "89504e470d0a1a0a", "ffd8ffc0001108", "ffd8ffe00010ffc00011080401000a"})
    void whatIsNoPictureIsRefused(String hex) {
        assertThatThrownBy(() -> new PictureFile(Bytes.ofHex(hex))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPictureThatIsHugeOncePaintedIsRefused() {
        var huge = Bytes.ofHex("89504e470d0a1a0a0000000d49484452000004010000000800");
        var jpeg = Bytes.ofHex("ffd8ffe0000411ffffc0001108040104000a0102");

        assertThatThrownBy(() -> new PictureFile(huge)).hasMessageContaining("not 1025 by 8");
        assertThatThrownBy(() -> new PictureFile(jpeg)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theKeySetOfAnItemIsFoundWhoeverSignedIt() {
        var district = District.random(1);
        var keys = new NewKeys(district.signedKeySet());
        var bySomebody = item(keys, District.random(2));

        assertThat(FeedItem.keySetIn(bySomebody)).contains(district.signedKeySet());
        assertThat(FeedItem.keySetIn(item(HelpLines.NONE, district))).isEmpty();
        assertThat(FeedItem.keySetIn(Bytes.of(new byte[80]))).isEmpty();
    }

    private static Bytes item(FeedBody body, District by) {
        return new FeedItem(1, 1, District.DAY, new Audience.All(), body.kind(), body.bytes()).signedBy(by.keys().feed());
    }
}
