package org.yimi.content.answer;

import static org.yimi.content.answer.JsonFields.number;
import static org.yimi.content.answer.JsonFields.text;

import tools.jackson.databind.JsonNode;

/** The JSON of a vote, and of the attendance that goes apart from it. */
final class VoteJson {
    static final String VOTE = "vote";
    static final String ATTENDANCE = "attendance";

    private VoteJson() {}

    static byte[] write(CastVote vote) {
        var json = JsonFields.JSON.createObjectNode();
        json.put("kind", VOTE);
        json.put("id", vote.id().hex());
        json.put("ballot", vote.ballot());
        json.put("version", vote.version());
        json.put("sealed", vote.sealed());
        return JsonFields.JSON.writeValueAsBytes(json);
    }

    static byte[] write(Attendance attendance) {
        var json = JsonFields.JSON.createObjectNode();
        json.put("kind", ATTENDANCE);
        json.put("id", attendance.id().hex());
        json.put("ballot", attendance.ballot());
        json.put("version", attendance.version());
        json.put("badge", attendance.badge());
        return JsonFields.JSON.writeValueAsBytes(json);
    }

    static CastVote vote(JsonNode json) {
        return new CastVote(
                new SessionId(text(json, "id")), text(json, "ballot"), number(json, "version"), text(json, "sealed"));
    }

    static Attendance attendance(JsonNode json) {
        return new Attendance(
                new SessionId(text(json, "id")), text(json, "ballot"), number(json, "version"), text(json, "badge"));
    }
}
