package org.yimi.content.pack;

import java.util.Set;
import org.yimi.content.envelope.Levels;
import org.yimi.content.envelope.Room;
import org.yimi.content.pack.Yaml.Fields;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Wording;

/** The same words for younger and for older children, held to what each of them reads (U4). */
record LevelsYaml(Manuscript manuscript) {
    /** @param room where they stand */
    Levels read(Yaml value, String name, Room room) {
        var fields = value.asFields(name).only(Set.of("young", "older"));
        return new Levels(wording(fields, "young", AgeBand.A, room), wording(fields, "older", AgeBand.C, room));
    }

    private Wording wording(Fields fields, String level, AgeBand youngest, Room room) {
        var value = fields.need(level);
        var wording = manuscript.wording(value);
        checkClauses(value.line(), wording, youngest);
        new PlainWords(wording).tooMuch(room.of(youngest)).forEach(fault -> manuscript.add(value.line(), Rule.NO_ROOM, fault));
        return wording;
    }

    void checkClauses(int line, Wording wording, AgeBand youngest) {
        for (var clause : new PlainWords(wording).tooLong(youngest))
            manuscript.add(line, Rule.LONG_CLAUSE, "\"" + clause + "\" has " + PlainWords.length(clause)
                    + " characters, band " + youngest + " reads " + PlainWords.longestClause(youngest));
    }
}
