package org.yimi.content.pack;

import java.util.Set;
import org.yimi.content.envelope.WallCard.Face;
import org.yimi.content.envelope.Room;
import org.yimi.content.envelope.WallCard;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.pack.Yaml.Fields;

/** A card of the echo wall, or that it is taken down. */
record WallCardYaml(Manuscript manuscript) {
    private static final String WITHDRAWN = "withdrawn";

    WallCard read(Yaml value) {
        var fields = Manuscript.fields(
                value, "a wall card", Set.of("id", "place", "said", "done", "picture", "expires", WITHDRAWN));
        var id = manuscript.file().id(fields, "id");
        return new WallCard(id, fields.values().containsKey(WITHDRAWN) ? withdrawn(fields) : posted(fields));
    }

    private static Face withdrawn(Fields fields) {
        var said = fields.need(WITHDRAWN);
        if (!said.asText(WITHDRAWN).equals("true") && !said.asText(WITHDRAWN).equals("yes"))
            throw new FaultAt(said.line(), "withdrawn is yes, or left out");
        if (fields.values().size() > 2) throw new FaultAt(said.line(), "a withdrawn card says its id and nothing else");
        return new Face.Withdrawn();
    }

    private Face posted(Fields fields) {
        var levels = new LevelsYaml(manuscript);
        return new Face.Posted(
                new TermsYaml(manuscript).term(fields.need("place"), "place"),
                levels.read(fields.need("said"), "said", Room.WALL),
                levels.read(fields.need("done"), "done", Room.WALL),
                manuscript.illustration(fields.need("picture")),
                manuscript.expires(fields),
                manuscript.readings(fields));
    }
}
