package org.yimi.content.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.yimi.content.pack.Yaml.Fields;
import org.yimi.content.survey.AgeBand;

/** The rules for a vocabulary: children who cannot read choose between its pictures, so no two beside each other are alike. */
final class VocabularyLint {
    private final PackFile file;
    private final List<Fault> faults = new ArrayList<>();

    VocabularyLint(PackFile file) {
        this.file = file;
    }

    List<Fault> faults() {
        var root = file.root();
        check(fields(root, "feelings"));
        var matters = fields(root, "matters");
        matters.forEach(this::checkWords);
        var places = fields(root, "places");
        check(places);
        for (var place : places) {
            var things = fields(place, "things");
            check(things);
            for (var thing : things) {
                var own = thing.need("matters").asItems("matters").stream()
                        .map(id -> matters.stream()
                                .filter(matter -> matter.text("id").equals(id.asText("a matter")))
                                .findFirst()
                                .orElseThrow())
                        .toList();
                checkPictures(own, thing.line());
            }
        }
        return faults;
    }

    private static List<Fields> fields(Fields parent, String name) {
        return parent.need(name).asItems(name).stream().map(item -> item.asFields(name)).toList();
    }

    private void check(List<Fields> options) {
        options.forEach(this::checkWords);
        var seen = new HashSet<String>();
        for (var option : options) if (!seen.add(option.text("picture"))) addSame(option.line(), option);
    }

    private void checkPictures(List<Fields> options, int line) {
        var seen = new HashSet<String>();
        for (var option : options) if (!seen.add(option.text("picture"))) addSame(line, option);
    }

    private void addSame(int line, Fields option) {
        faults.add(new Fault(file.name(), line, Rule.SAME_PICTURE, option.text("picture") + " stands twice"));
    }

    /** Band B reads them too. */
    private void checkWords(Fields option) {
        var most = PlainWords.longestClause(AgeBand.B);
        var length = PlainWords.length(option.text("zh"));
        if (length > most)
            faults.add(new Fault(file.name(), option.line(), Rule.LONG_CLAUSE,
                    "\"" + option.text("zh") + "\" has " + length + " characters, band B reads " + most));
    }
}
