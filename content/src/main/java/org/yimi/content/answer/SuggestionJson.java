package org.yimi.content.answer;

import static org.yimi.content.answer.JsonFields.array;
import static org.yimi.content.answer.JsonFields.band;
import static org.yimi.content.answer.JsonFields.number;
import static org.yimi.content.answer.JsonFields.text;
import static org.yimi.content.answer.JsonFields.truth;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.yimi.content.ink.Sheet;
import tools.jackson.databind.JsonNode;

/**
 * The JSON of a suggestion: {@code chosen} from parts to ids, {@code sheets} in Base64, {@code card} as slot and triple,
 * absent where there is none; {@code words} is absent
 * where there are none, {@code read-aloud} where it is false.
 */
final class SuggestionJson {
    static final String KIND = "suggestion";

    private SuggestionJson() {}

    static byte[] write(Suggestion suggestion) {
        var json = JsonFields.JSON.createObjectNode();
        json.put("kind", KIND);
        json.put("id", suggestion.id().hex());
        json.put("vocabulary", suggestion.vocabulary());
        json.put("version", suggestion.version());
        json.put("band", suggestion.band().name());
        json.put("when", suggestion.when().toString());
        json.put("doubtful", suggestion.clockDoubtful());
        var chosen = json.putObject("chosen");
        suggestion.chosen().forEach((part, id) -> chosen.put(name(part), id));
        var sheets = json.putArray("sheets");
        suggestion.sheets().forEach(sheet -> sheets.add(JsonFields.base64(sheet)));
        if (!suggestion.words().isEmpty()) json.put("words", suggestion.words());
        for (var card : suggestion.card())
            json.putObject("card").put("slot", card.slot()).put("triple", card.triple());
        if (suggestion.readAloud()) json.put("read-aloud", true);
        DisclosureJson.write(json, suggestion.disclosure());
        return JsonFields.JSON.writeValueAsBytes(json);
    }

    static Suggestion read(JsonNode json) {
        List<Sheet> sheets = new ArrayList<>();
        for (var sheet : array(json, "sheets")) sheets.add(JsonFields.sheet(sheet));
        var chosen = new EnumMap<Part, String>(Part.class);
        for (var part : Part.values())
            if (json.path("chosen").has(name(part))) chosen.put(part, text(json.path("chosen"), name(part)));
        var card = json.path("card");
        return new Suggestion(
                new SessionId(text(json, "id")),
                text(json, "vocabulary"),
                number(json, "version"),
                band(text(json, "band")),
                new Week(text(json, "when")),
                truth(json, "doubtful"),
                chosen,
                sheets,
                json.has("words") ? text(json, "words") : "",
                json.has("card")
                        ? List.of(new IdeaCard(number(card, "slot"), number(card, "triple")))
                        : List.of(),
                json.has("read-aloud") && truth(json, "read-aloud"),
                DisclosureJson.read(json));
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
