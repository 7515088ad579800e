package org.yimi.content.answer;

/** The JSON of everything that an envelope may hold, told apart by {@code kind}. */
public final class HandedJson {
    private HandedJson() {}

    public static byte[] write(Handed handed) {
        return switch (handed) {
            case Finished finished -> FinishedJson.write(finished);
            case CastVote vote -> VoteJson.write(vote);
            case Attendance attendance -> VoteJson.write(attendance);
        };
    }

    /** @throws IllegalArgumentException naming what is missing or wrong, never repeating what a child said */
    public static Handed read(byte[] bytes) {
        var json = JsonFields.parse(bytes);
        return switch (JsonFields.text(json, "kind")) {
            case VoteJson.VOTE -> VoteJson.vote(json);
            case VoteJson.ATTENDANCE -> VoteJson.attendance(json);
            default -> FinishedJson.read(json);
        };
    }
}
