package org.yimi.content.answer;

import java.util.Base64;
import org.yimi.content.ink.Sheet;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of what an envelope holds; each refusal names the field and never repeats what a child said. */
final class JsonFields {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonFields() {}

    static JsonNode parse(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("is not JSON", null);
        }
    }

    static JsonNode array(JsonNode json, String field) {
        var node = json.path(field);
        if (!node.isArray()) throw new IllegalArgumentException(field + " is missing or no list");
        return node;
    }

    static String text(JsonNode json, String field) {
        return string(json.path(field), field);
    }

    static String string(JsonNode node, String what) {
        if (!node.isString() || node.stringValue().isEmpty())
            throw new IllegalArgumentException(what + " is missing or no text");
        if (!Texts.isWhole(node.stringValue()))
            throw new IllegalArgumentException(what + " has a character that is cut in half");
        return node.stringValue();
    }

    static int number(JsonNode json, String field) {
        var node = json.path(field);
        if (!node.isInt()) throw new IllegalArgumentException(field + " is missing or no whole number");
        return node.intValue();
    }

    static boolean truth(JsonNode json, String field) {
        var node = json.path(field);
        if (!node.isBoolean()) throw new IllegalArgumentException(field + " is missing or neither true nor false");
        return node.booleanValue();
    }

    static AgeBand band(String name) {
        for (var band : AgeBand.values()) if (band.name().equals(name)) return band;
        throw new IllegalArgumentException("band is unknown");
    }

    static String base64(Sheet sheet) {
        return Base64.getEncoder().encodeToString(sheet.bytes());
    }

    static Sheet sheet(JsonNode node) {
        var text = string(node, "a sheet");
        try {
            return Sheet.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a sheet cannot be read", null);
        }
    }
}
