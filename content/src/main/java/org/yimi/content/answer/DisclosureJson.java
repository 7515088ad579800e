package org.yimi.content.answer;

import static org.yimi.content.answer.JsonFields.text;
import static org.yimi.content.answer.JsonFields.truth;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The field {@code disclosure} of what an envelope holds; absent where there is none. */
final class DisclosureJson {
    private static final String FIELD = "disclosure";

    private DisclosureJson() {}

    static void write(ObjectNode json, List<Disclosure> disclosure) {
        for (var one : disclosure)
            json.putObject(FIELD)
                    .put("urgency", code(one.urgency()))
                    .put("situation", one.situation().code())
                    .put("rule", one.rule())
                    .put("adult-called", one.adultCalled());
    }

    static List<Disclosure> read(JsonNode json) {
        if (!json.has(FIELD)) return List.of();
        var one = json.path(FIELD);
        return List.of(new Disclosure(
                urgency(text(one, "urgency")),
                Situation.of(text(one, "situation")),
                text(one, "rule"),
                truth(one, "adult-called")));
    }

    private static Urgency urgency(String code) {
        return Stream.of(Urgency.values())
                .filter(one -> code(one).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("urgency is unknown"));
    }

    private static String code(Urgency urgency) {
        return urgency.name().toLowerCase(Locale.ROOT);
    }
}
