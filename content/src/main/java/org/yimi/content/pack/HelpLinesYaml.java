package org.yimi.content.pack;

import java.util.Set;
import org.yimi.content.envelope.HelpLine;
import org.yimi.content.envelope.HelpLines;
import org.yimi.content.pack.Yaml.FaultAt;

/** The district's help lines. */
record HelpLinesYaml(Manuscript manuscript) {
    HelpLines read(Yaml value) {
        var lines = value.asItems(HelpLines.KIND).stream().map(this::helpLine).toList();
        return Manuscript.building(value.line(), () -> new HelpLines(lines));
    }

    private HelpLine helpLine(Yaml value) {
        var fields = value.asFields("a help line").only(Set.of("name", "number", "hours", "verified_on", "expires"));
        var verifiedOn = Manuscript.date(fields.need("verified_on"), "verified_on");
        if (verifiedOn.isAfter(manuscript.today()))
            throw new FaultAt(fields.need("verified_on").line(), "verified_on is after today, " + manuscript.today());
        var expires = manuscript.expires(fields);
        return Manuscript.building(fields.need("number").line(), () -> new HelpLine(
                manuscript.wording(fields.need("name")),
                fields.text("number"),
                manuscript.wording(fields.need("hours")),
                verifiedOn,
                expires));
    }
}
