package org.yimi.content.answer;

import static org.yimi.content.answer.JsonFields.array;
import static org.yimi.content.answer.JsonFields.band;
import static org.yimi.content.answer.JsonFields.number;
import static org.yimi.content.answer.JsonFields.string;
import static org.yimi.content.answer.JsonFields.text;
import static org.yimi.content.answer.JsonFields.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Entered;
import org.yimi.content.answer.Answer.Inked;
import org.yimi.content.answer.Answer.Mark;
import org.yimi.content.answer.Answer.Marked;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer.RatherNot;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.answer.Answer.Wrote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/**
 * The JSON of a finished session, as it lies inside an envelope. {@code kind} tells it from what other envelopes
 * will carry. An answer is a string (a choice id or a code of {@link Answers}), an array of choice ids, a number, or an
 * object: from items to the mark each got, or from the codes {@code ~} and {@code #}, which no item can have, to a sheet in
 * Base64 and to words. {@code t} beside it is its {@link Given#turn}, absent where that is 0. {@code read-aloud} is absent
 * where it is false.
 */
public final class SessionJson {
    static final String KIND = "session";
    private static final JsonMapper JSON = JsonFields.JSON;

    private SessionJson() {}

    public static byte[] write(FinishedSession session) {
        var json = JSON.createObjectNode();
        json.put("kind", KIND);
        json.put("id", session.id().hex());
        json.put("survey", session.survey());
        json.put("version", session.version());
        json.put("band", session.band().name());
        json.put("when", session.when().toString());
        json.put("doubtful", session.clockDoubtful());
        var given = json.putArray("given");
        for (var one : session.given()) {
            var entry = given.addObject();
            entry.put("q", one.question()).set("a", toJson(one.answer()));
            if (one.turn() > 0) entry.put("t", one.turn());
        }
        var flags = json.putArray("flags");
        new TreeSet<>(session.flags()).forEach(flags::add);
        if (session.readAloud()) json.put("read-aloud", true);
        DisclosureJson.write(json, session.disclosure());
        return JSON.writeValueAsBytes(json);
    }

    /** @throws IllegalArgumentException naming what is missing or wrong, never repeating a child's answer */
    public static FinishedSession read(byte[] bytes) {
        var json = JsonFields.parse(bytes);
        if (!text(json, "kind").equals(KIND)) throw new IllegalArgumentException("holds no session");
        return read(json);
    }

    static FinishedSession read(JsonNode json) {
        List<Given> given = new ArrayList<>();
        for (var one : array(json, "given"))
            given.add(new Given(text(one, "q"), toAnswer(one.path("a")), one.has("t") ? number(one, "t") : 0));
        var flags = new TreeSet<String>();
        for (var flag : array(json, "flags")) flags.add(string(flag, "a flag"));
        return new FinishedSession(
                new SessionId(text(json, "id")),
                text(json, "survey"),
                number(json, "version"),
                band(text(json, "band")),
                HalfDay.parse(text(json, "when")),
                truth(json, "doubtful"),
                given,
                flags,
                json.has("read-aloud") && truth(json, "read-aloud"),
                DisclosureJson.read(json));
    }

    private static JsonNode toJson(Answer answer) {
        return switch (answer) {
            case PickedSeveral(var choices) -> {
                var array = JSON.createArrayNode();
                choices.forEach(array::add);
                yield array;
            }
            case Marked(var marks) -> {
                var object = JSON.createObjectNode();
                marks.forEach(mark -> object.put(mark.item(), mark.choice()));
                yield object;
            }
            case Entered(var number) -> IntNode.valueOf(number);
            case Inked(var sheet) ->
                JSON.createObjectNode().put(Answers.INK, JsonFields.base64(sheet));
            case Wrote(var text) -> JSON.createObjectNode().put(Answers.WORDS, text);
            case Picked(var choice) -> StringNode.valueOf(choice);
            case Understood() -> StringNode.valueOf(Answers.UNDERSTOOD);
            case DoesNotKnow() -> StringNode.valueOf(Answers.DOES_NOT_KNOW);
            case RatherNot() -> StringNode.valueOf(Answers.RATHER_NOT);
        };
    }

    private static Answer toAnswer(JsonNode node) {
        if (node.isArray()) {
            List<String> choices = new ArrayList<>();
            for (var choice : node) choices.add(string(choice, "a choice"));
            return new PickedSeveral(choices);
        }
        if (node.isInt()) return new Entered(node.intValue());
        if (node.has(Answers.INK)) return new Inked(JsonFields.sheet(node.path(Answers.INK)));
        if (node.has(Answers.WORDS)) return new Wrote(string(node.path(Answers.WORDS), "a text"));
        if (node.isObject()) {
            List<Mark> marks = new ArrayList<>();
            for (var mark : node.properties()) marks.add(new Mark(mark.getKey(), string(mark.getValue(), "a mark")));
            return new Marked(marks);
        }
        var code = string(node, "an answer");
        return switch (code) {
            case Answers.DOES_NOT_KNOW -> new DoesNotKnow();
            case Answers.RATHER_NOT -> new RatherNot();
            case Answers.UNDERSTOOD -> new Understood();
            default -> new Picked(code);
        };
    }

}
