package org.yimi.content.answer;

/** The JSON of everything that an envelope may hold, told apart by {@code kind}. */
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
        var json = JsonFields.parse(bytes);
        return switch (JsonFields.text(json, "kind")) {
            case SessionJson.KIND -> SessionJson.read(json);
            case SuggestionJson.KIND -> SuggestionJson.read(json);
            default -> throw new IllegalArgumentException("kind is unknown");
        };
    }
}
