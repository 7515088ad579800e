package org.yimi.content.pack;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.yimi.content.envelope.Explanation;
import org.yimi.content.envelope.PictureFile;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.pack.Yaml.Fields;

/** An explainer as in a pack, with {@code id} for its name and the day after which it is no longer offered. */
record ExplanationYaml(Manuscript manuscript) {
    Explanation read(Yaml value) {
        var fields = value.asFields("an explainer");
        var expires = manuscript.expires(fields);
        var file = asInAPack(fields);
        var explainer = new ExplainerYaml(file).read();
        new ExplainerLint(file, explainer).faults().forEach(manuscript::add);
        var pictures = pictures(file.root());
        var readings = manuscript.readings(fields);
        return Manuscript.building(
                fields.line(), () -> new Explanation(explainer, expires, pictures, readings));
    }

    private PackFile asInAPack(Fields fields) {
        Map<String, Yaml> values = new LinkedHashMap<>(fields.values());
        var id = fields.need("id");
        if (values.put("explainer", id) != null) throw new FaultAt(id.line(), "\"explainer\" is not known here");
        values.keySet().removeAll(Set.of("id", "expires", Manuscript.PINYIN));
        var file = manuscript.file();
        return new PackFile(file.folder(), file.name(), new Fields(fields.line(), values));
    }

    /** Whatever is named in a field {@code picture}, at any depth; by its name. */
    private Map<String, PictureFile> pictures(Yaml value) {
        Map<String, PictureFile> found = new HashMap<>();
        switch (value) {
            case Yaml.Text _ -> {}
            case Yaml.Items(_, var items) -> items.forEach(item -> found.putAll(pictures(item)));
            case Fields(_, var fields) ->
                fields.forEach((name, field) -> {
                    if (name.equals("picture")) found.put(field.asText(name), manuscript.picture(field));
                    else found.putAll(pictures(field));
                });
        }
        return found;
    }
}
