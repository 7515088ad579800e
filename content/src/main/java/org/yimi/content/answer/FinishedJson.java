package org.yimi.content.answer;

import tools.jackson.databind.JsonNode;

/** The JSON of what children hand over, told apart by {@code kind}. */
public final class FinishedJson {
    private FinishedJson() {}

    public static byte[] write(Finished finished) {
        return switch (finished) {
            case FinishedSession session -> SessionJson.write(session);
            case Suggestion suggestion -> SuggestionJson.write(suggestion);
        };
    }

    /** @throws IllegalArgumentException naming what is missing or wrong, never repeating what a child said */
    public static Finished read(byte[] bytes) {
        return read(JsonFields.parse(bytes));
    }

    static Finished read(JsonNode json) {
        return switch (JsonFields.text(json, "kind")) {
            case SessionJson.KIND -> SessionJson.read(json);
            case SuggestionJson.KIND -> SuggestionJson.read(json);
            default -> throw new IllegalArgumentException("kind is unknown");
        };
    }
}
