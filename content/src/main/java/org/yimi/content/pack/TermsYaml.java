package org.yimi.content.pack;

import java.util.List;
import java.util.Set;
import org.yimi.content.envelope.Term;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.survey.Wording;

/** Terms of a district's own lists. */
record TermsYaml(Manuscript manuscript) {
    private static final int MOST = 8;

    /** The stages that every suggestion walks, in their order. */
    List<Term> read(Yaml value) {
        var stages = value.asItems("stages").stream().map(one -> term(one, "a stage")).toList();
        if (stages.size() < 2 || stages.size() > MOST)
            throw new FaultAt(value.line(), "there are 2 to " + MOST + " stages, not " + stages.size());
        return stages;
    }

    Term term(Yaml value, String what) {
        var fields = value.asFields(what).only(Set.of("id", "zh", "en"));
        return Manuscript.building(
                fields.line(),
                () -> new Term(fields.text("id"), new Wording(fields.text("zh"), fields.text("en"))));
    }
}
