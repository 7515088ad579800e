package org.yimi.content.envelope;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Reading;
import org.yimi.content.survey.Wording;

/** One value of every kind that children are told. */
public final class FeedKinds {
    static final LocalDate DAY = LocalDate.parse("2026-03-01");
    static final Wording WORDS = new Wording("滑梯", "Slide");
    static final Levels LEVELS = new Levels(WORDS, new Wording("大滑梯", "Big slide"));
    static final List<Term> STAGES = List.of(new Term("heard", WORDS), new Term("decided", WORDS));
    static final List<Reading> READINGS = List.of(new Reading("滑梯", List.of("huá", "tī")));
    /** The head of a PNG of 9 by 8 pixels, and a byte that tells it from others. */
    static final Bytes PICTURE = Bytes.ofHex("89504e470d0a1a0a0000000d49484452000000090000000800");

    private FeedKinds() {}

    static List<FeedBody> all() {
        return List.of(
                reply(new IdeaCard(31, 32_767), new Reply.Decision.Open()),
                reply(new IdeaCard(0, 0), new Reply.Decision.Made(DAY)),
                reply(new IdeaCard(1, 2), new Reply.Decision.Declined(DAY, LEVELS)),
                card("slide", new Illustration.Ours(CardPicture.TREE)),
                card("swing", new Illustration.Brought(new PictureFile(PICTURE))),
                new WallCard("fence", new WallCard.Face.Withdrawn()),
                ballot(1, new Ballot.Vote.One(), new Ballot.Voters.Everyone()),
                ballot(2, new Ballot.Vote.Ranking(), new Ballot.Voters.Group(WORDS, Set.of(Hash.of(new byte[0]), Hash.of(new byte[1])))),
                ballot(3, new Ballot.Vote.Several(2), new Ballot.Voters.Everyone()),
                result(new BallotResult.Count.Told(12), new BallotResult.Count.FewerThan(10)),
                result(new BallotResult.Count.FewerThan(10), new BallotResult.Count.Untold()),
                new BallotResult("yard", 2, 1, new BallotResult.Count.FewerThan(10), List.of(), DAY),
                explanation(Map.of("a.png", new PictureFile(PICTURE), "b.png", new PictureFile(PICTURE))),
                new NewKeys(District.random(1).signedKeySet()));
    }

    static Reply reply(IdeaCard card, Reply.Decision decision) {
        return new Reply(card, STAGES, "decided", LEVELS, decision, READINGS);
    }

    static WallCard card(String id, Illustration picture) {
        return new WallCard(id, new WallCard.Face.Posted(new Term("yard", WORDS), LEVELS, LEVELS, picture, DAY, READINGS));
    }

    static Ballot ballot(int version, Ballot.Vote vote, Ballot.Voters voters) {
        var options = List.of(
                new Ballot.Option("tree", WORDS, new Illustration.Ours(CardPicture.TREE)),
                new Ballot.Option("slide", LEVELS.older(), new Illustration.Brought(new PictureFile(PICTURE))));
        var opens = LocalDateTime.parse("2026-03-01T08:00");
        return new Ballot("yard", version, WORDS, options, vote, Set.of(AgeBand.C, AgeBand.E), opens, opens.plusDays(7), voters, READINGS);
    }

    static BallotResult result(BallotResult.Count votes, BallotResult.Count each) {
        var lines = List.of(new BallotResult.Line("tree", 1, each), new BallotResult.Line("slide", 1, each));
        return new BallotResult("yard", 2, 3, votes, lines, DAY);
    }

    static Explanation explanation(Map<String, PictureFile> pictures) {
        var choices = List.of(new Choice("yes", WORDS, "a.png"), new Choice("other", LEVELS.older(), "b.png"));
        var cards = List.of(new Explainer.Card(WORDS, "a.png"), new Explainer.Card(WORDS, "b.png"));
        var check = new Explainer.Check(WORDS, "a.png", choices, "yes", 2);
        return new Explanation(
                new Explainer("yard", 4, WORDS, "b.png", Set.of(AgeBand.B), cards, check), DAY, pictures, READINGS);
    }
}
