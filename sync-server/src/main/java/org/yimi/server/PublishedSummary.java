package org.yimi.server;

import java.util.stream.Collectors;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.envelope.Ballot.Voters;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.BallotResult;
import org.yimi.content.envelope.Explanation;
import org.yimi.content.envelope.FeedBody.NotUnderstood;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.HelpLines;
import org.yimi.content.envelope.NewKeys;
import org.yimi.content.envelope.PackRelease;
import org.yimi.content.envelope.Reply;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.content.envelope.StaffList;
import org.yimi.content.envelope.WallCard.Face;
import org.yimi.content.envelope.WallCard;

/** A line for the operator who published it. */
final class PublishedSummary {
    private PublishedSummary() {}

    static String of(FeedBody body) {
        return switch (body) {
            case HelpLines(var lines) when lines.isEmpty() -> "none, kiosks show 110 only";
            case HelpLines(var lines) ->
                lines.stream()
                        .map(line -> line.number() + " " + line.name().zh() + " until " + line.expires())
                        .collect(Collectors.joining(", "));
            case SiteSettings(var opening, var motion) ->
                "open on " + (opening.week().isEmpty() ? "every day" : opening.week().size() + " days a week") + ", "
                        + opening.closedOn().size() + " days closed, motion " + (motion ? "on" : "off");
            case StaffList(var members) -> members.size() + " people";
            case Reply(var card, _, var stage, _, var decision, _) -> name(card) + " is at " + stage + decided(decision);
            case WallCard(var id, Face.Posted posted) -> id + " at " + posted.place().name().zh() + " until " + posted.expires();
            case WallCard(var id, Face.Withdrawn()) -> id + " is taken down";
            case Ballot ballot ->
                ballot.id() + " version " + ballot.version() + ", " + ballot.opens() + " to " + ballot.closes()
                        + (ballot.voters() instanceof Voters.Group(_, var badges) ? ", " + badges.size() + " badges" : "");
            case BallotResult result ->
                result.ballot() + " version " + result.version() + ", edition " + result.edition() + " until "
                        + result.expires();
            case Explanation(var explainer, var expires, var pictures, _) ->
                explainer.id() + " version " + explainer.version() + " with " + pictures.size() + " pictures until " + expires;
            case NewKeys(var signed) -> signed.length() + " bytes";
            case PackRelease release -> PackPublishing.summary(release);
            case NotUnderstood(var kind) -> kind;
        };
    }

    private static String name(IdeaCard card) {
        return card.pictures().stream().map(picture -> picture.words().zh()).collect(Collectors.joining(" "));
    }

    private static String decided(Reply.Decision decision) {
        return switch (decision) {
            case Reply.Decision.Open() -> "";
            case Reply.Decision.Made(var on) -> ", decided on " + on;
            case Reply.Decision.Declined(var on, _) -> ", declined on " + on;
        };
    }
}
