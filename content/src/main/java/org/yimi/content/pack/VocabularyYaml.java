package org.yimi.content.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.pack.Yaml.Fields;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Matter;
import org.yimi.content.survey.Place;
import org.yimi.content.survey.Thing;
import org.yimi.content.survey.Vocabulary;
import org.yimi.content.survey.Wording;

/** Turns one vocabulary file into a {@link Vocabulary}. */
final class VocabularyYaml {
    private final PackFile file;
    private final Map<String, Matter> matters = new HashMap<>();

    VocabularyYaml(PackFile file) {
        this.file = file;
    }

    /** @throws FaultAt where it cannot be read */
    Vocabulary read() {
        var fields = file.root().only(Set.of("vocabulary", "version", "feelings", "matters", "places"));
        for (var item : fields.need("matters").asItems("matters")) addMatter(item);
        var id = file.id(fields, "vocabulary");
        var version = file.version(fields);
        var feelings = fields.need("feelings").asItems("feelings").stream().map(file::choice).toList();
        var places = fields.need("places").asItems("places").stream().map(this::place).toList();
        return file.building(fields.line(), () -> new Vocabulary(id, version, places, feelings));
    }

    private void addMatter(Yaml value) {
        var fields = value.asFields("a matter").only(with("kind"));
        var wish = switch (fields.text("kind")) {
            case "wish" -> true;
            case "matter" -> false;
            default -> throw new FaultAt(fields.need("kind").line(), "kind is matter or wish");
        };
        var matter = new Matter(term(fields), wish);
        if (matters.putIfAbsent(matter.term().id(), matter) != null)
            throw new FaultAt(fields.line(), "matters: \"" + matter.term().id() + "\" stands twice");
    }

    private Place place(Yaml value) {
        var fields = value.asFields("a place").only(with("things"));
        var things = fields.need("things").asItems("things").stream().map(this::thing).toList();
        return file.building(fields.line(), () -> new Place(term(fields), things));
    }

    private Thing thing(Yaml value) {
        var fields = value.asFields("a thing").only(with("matters"));
        var own = fields.need("matters").asItems("matters").stream().map(this::matter).toList();
        return file.building(fields.line(), () -> new Thing(term(fields), own));
    }

    private Matter matter(Yaml value) {
        var id = value.asText("a matter");
        var matter = matters.get(id);
        if (matter == null) throw new FaultAt(value.line(), "matter \"" + id + "\" is none of the matters above");
        return matter;
    }

    private Choice term(Fields fields) {
        return file.building(fields.line(), () -> new Choice(
                fields.text("id"), new Wording(fields.text("zh"), fields.text("en")), file.picture(fields.need("picture"))));
    }

    private static Set<String> with(String field) {
        return Set.copyOf(List.of("id", "zh", "en", "picture", field));
    }
}
