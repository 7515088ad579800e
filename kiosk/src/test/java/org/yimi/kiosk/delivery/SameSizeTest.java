package org.yimi.kiosk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yimi.content.answer.Answer.Wrote;
import org.yimi.content.answer.Disclosure;
import org.yimi.content.answer.Finished;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.Given;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.answer.Part;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.Situation;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.answer.Urgency;
import org.yimi.content.answer.Week;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.envelope.Seal;
import org.yimi.content.survey.AgeBand;

/** The length of an envelope does not tell whether a child told of harm. */
class SameSizeTest {
    private static final String WORDS = "我想要一棵树在公园里爸爸用皮带打滑梯旁边有人太热了不敢回家学校厕所灯坏了怎么办啊，。";

    private final Seal seal;

    SameSizeTest() {
        var random = new Random(1);
        var keys = PrivateKeySet.first(random);
        var root = RootSecret.random(random).rootKey().verifyKey();
        seal = new Seal(keys.publicPart(Instant.EPOCH, root), KioskId.random(random));
    }

    @Test
    void aSuggestionIsAsLongWithADisclosureAsWithout() {
        for (var seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var words = words(random, 140);
            var card = List.of(new IdeaCard(random.nextInt(32), random.nextInt(32_768)));
            var id = SessionId.random(random);

            same(seed, suggestion(id, words, card, List.of()), suggestion(id, words, card, List.of(disclosure(random))));
        }
    }

    @Test
    void aSessionWithWordsIsAsLongWithADisclosureAsWithout() {
        for (var seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var given = List.of(new Given("one-thing-more", new Wrote(words(random, 200))));
            var id = SessionId.random(random);

            same(seed, session(id, given, List.of()), session(id, given, List.of(disclosure(random))));
        }
    }

    private void same(int seed, Finished ordinary, Finished disclosing) {
        assertThat(Outbox.sealed(seal, 7, disclosing).bytes().length())
                .as("seed %d", seed)
                .isEqualTo(Outbox.sealed(seal, 7, ordinary).bytes().length());
    }

    private static String words(Random random, int most) {
        var text = new StringBuilder("我");
        for (var i = random.nextInt(most - 1); i > 0; i--) text.append(WORDS.charAt(random.nextInt(WORDS.length())));
        return text.toString();
    }

    /** With the longest rule that is sealed, of words that the text does not have. */
    private static Disclosure disclosure(Random random) {
        var situations = Situation.values();
        var urgency = random.nextBoolean() ? Urgency.SEVERE : Urgency.CONCERN;
        var rule = new StringBuilder();
        for (var i = 0; i < 20; i++) rule.appendCodePoint(0x4e00 + random.nextInt(0x5000));
        return new Disclosure(
                urgency, situations[random.nextInt(situations.length - 1)], rule.toString(), random.nextBoolean());
    }

    private static Suggestion suggestion(SessionId id, String words, List<IdeaCard> card, List<Disclosure> disclosure) {
        var chosen = new EnumMap<Part, String>(
                Map.of(Part.PLACE, "park", Part.THING, "slide", Part.MATTER, "hot", Part.FEELING, "sad"));
        return new Suggestion(
                id, "ideas", 1, AgeBand.D, new Week("2026-W09"), false, chosen, List.of(), words, card, false, disclosure);
    }

    private static FinishedSession session(SessionId id, List<Given> given, List<Disclosure> disclosure) {
        return new FinishedSession(
                id,
                "my-place",
                1,
                AgeBand.D,
                HalfDay.parse("2026-03-01am"),
                false,
                given,
                Set.of(),
                false,
                disclosure);
    }
}
