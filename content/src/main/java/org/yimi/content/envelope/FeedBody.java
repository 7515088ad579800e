package org.yimi.content.envelope;

/** What a feed item says. A later release adds kinds, and forms of these kinds. */
public sealed interface FeedBody
        permits HelpLines,
                SiteSettings,
                StaffList,
                Reply,
                WallCard,
                Ballot,
                BallotResult,
                Explanation,
                NewKeys,
                PackRelease,
                FeedBody.NotUnderstood {
    /** Of a kind, or a form, that this program does not know. It is kept for one that does. */
    record NotUnderstood(String kind) implements FeedBody {}

    /** Never throws: a signed item is an item, whatever its body holds. */
    static FeedBody of(String kind, Bytes body) {
        try {
            return switch (kind) {
                case HelpLines.KIND -> HelpLines.parse(body.array());
                case SiteSettings.KIND -> SiteSettings.parse(body.array());
                case StaffList.KIND -> StaffList.parse(body.array());
                case Reply.KIND -> Reply.parse(body.array());
                case WallCard.KIND -> WallCard.parse(body.array());
                case Ballot.KIND -> Ballot.parse(body.array());
                case BallotResult.KIND -> BallotResult.parse(body.array());
                case Explanation.KIND -> Explanation.parse(body.array());
                case NewKeys.KIND -> NewKeys.parse(body.array());
                case PackRelease.KIND -> PackRelease.parse(body.array());
                default -> new NotUnderstood(kind);
            };
        } catch (Refused e) {
            return new NotUnderstood(kind);
        }
    }

    String kind();

    /**
     * The body as it travels.
     *
     * @throws IllegalStateException where it was not understood
     */
    default Bytes bytes() {
        return switch (this) {
            case HelpLines lines -> lines.wire();
            case SiteSettings settings -> settings.wire();
            case StaffList staff -> staff.wire();
            case Reply reply -> reply.wire();
            case WallCard card -> card.wire();
            case Ballot ballot -> ballot.wire();
            case BallotResult result -> result.wire();
            case Explanation explanation -> explanation.wire();
            case NewKeys keys -> keys.wire();
            case PackRelease release -> release.wire();
            case NotUnderstood _ -> throw new IllegalStateException("nothing is known of " + kind());
        };
    }
}
