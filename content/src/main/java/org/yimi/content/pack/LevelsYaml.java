package org.yimi.content.pack;

import java.util.Set;
import org.yimi.content.envelope.Levels;
import org.yimi.content.pack.Yaml.Fields;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Wording;

/** The same words for younger and for older children, held to what each of them reads (U4). */
record LevelsYaml(Manuscript manuscript) {
    Levels read(Yaml value, String name) {
        var fields = value.asFields(name).only(Set.of("young", "older"));
        return new Levels(wording(fields, "young", AgeBand.A), wording(fields, "older", AgeBand.C));
    }

    private Wording wording(Fields fields, String level, AgeBand youngest) {
        var value = fields.need(level);
        var wording = manuscript.wording(value);
        checkClauses(value.line(), wording, youngest);
        return wording;
    }

    void checkClauses(int line, Wording wording, AgeBand youngest) {
        for (var clause : new PlainWords(wording).tooLong(youngest))
            manuscript.add(line, Rule.LONG_CLAUSE, "\"" + clause + "\" has " + PlainWords.length(clause)
                    + " characters, band " + youngest + " reads " + PlainWords.longestClause(youngest));
    }
}
