package org.yimi.content.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.yimi.content.survey.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** A YAML value that remembers its line, so that a fault can name it. */
public sealed interface Yaml {
    int line();

    record Text(int line, String value) implements Yaml {}

    record Items(int line, List<Yaml> values) implements Yaml {}

    record Fields(int line, Map<String, Yaml> values) implements Yaml {

        /** @throws FaultAt where the field is missing */
        public Yaml need(String name) {
            var value = values.get(name);
            if (value == null) throw new FaultAt(line, name + " is missing");
            return value;
        }

        public String text(String name) {
            return need(name).asText(name);
        }

        public int number(String name) {
            var value = need(name);
            try {
                return Integer.parseInt(value.asText(name));
            } catch (NumberFormatException e) {
                throw new FaultAt(value.line(), name + " must be a whole number");
            }
        }

        /** Refuses every field that is not named here: a misspelt one would otherwise be lost in silence. */
        public Fields only(Set<String> known) {
            for (var field : values.entrySet())
                if (!known.contains(field.getKey()))
                    throw new FaultAt(field.getValue().line(), "\"" + field.getKey() + "\" is not known here");
            return this;
        }
    }

    /** A fault whose file the caller knows. */
    final class FaultAt extends RuntimeException {
        private final int line;

        public FaultAt(int line, String reason) {
            super(reason);
            this.line = line;
        }

        Fault in(String file) {
            return new Fault(file, line, String.valueOf(getMessage()));
        }
    }

    default String asText(String name) {
        if (this instanceof Text(_, var value)) return value;
        throw new FaultAt(line(), name + " must be a text");
    }

    default List<Yaml> asItems(String name) {
        if (this instanceof Items(_, var values)) return values;
        throw new FaultAt(line(), name + " must be a list");
    }

    default Fields asFields(String name) {
        if (this instanceof Fields fields) return fields;
        throw new FaultAt(line(), name + " must have fields");
    }

    /** @throws FaultAt where the text is no YAML */
    static Yaml parse(String text) {
        try (var parser = (YAMLParser) new YAMLFactory().createParser(tools.jackson.core.ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) throw new FaultAt(1, "the file is empty");
            var root = read(parser);
            if (parser.nextToken() != null) throw new FaultAt(line(parser), "more than one document");
            return root;
        } catch (JacksonException e) {
            throw notYaml(e);
        }
    }

    /** The scanner's own mark is where the mistake is; the parser's location may still be at what was begun before. */
    private static FaultAt notYaml(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException marked && marked.getProblemMark().isPresent())
            return new FaultAt(marked.getProblemMark().get().getLine() + 1, "not YAML: " + marked.getProblem());
        var at = e.getLocation();
        return new FaultAt(at == null ? 1 : at.getLineNr(), "not YAML: " + firstLine(e.getOriginalMessage()));
    }

    private static Yaml read(YAMLParser parser) {
        var line = line(parser);
        if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null)
            throw new FaultAt(line, "anchors (&), aliases (*) and tags (!) are not used here: write it out");
        return switch (parser.currentToken()) {
            case START_ARRAY -> {
                var values = new ArrayList<Yaml>();
                while (parser.nextToken() != JsonToken.END_ARRAY) values.add(read(parser));
                yield new Items(line, List.copyOf(values));
            }
            case START_OBJECT -> {
                Map<String, Yaml> values = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var name = parser.currentName();
                    var at = line(parser);
                    parser.nextToken();
                    if (values.put(whole(at, name), read(parser)) != null) throw new FaultAt(at, "\"" + name + "\" stands twice");
                }
                yield new Fields(line, values);
            }
            case VALUE_NULL -> throw new FaultAt(line, "a value is missing; put \"null\" in quotes if the word is meant");
            default -> new Text(line, whole(line, parser.getString()));
        };
    }

    private static String whole(int line, String text) {
        if (!Texts.isWhole(text)) throw new FaultAt(line, "a character is cut in half");
        return text;
    }

    private static int line(YAMLParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
