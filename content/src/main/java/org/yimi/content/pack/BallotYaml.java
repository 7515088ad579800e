package org.yimi.content.pack;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yimi.content.envelope.Ballot.Option;
import org.yimi.content.envelope.Ballot.Vote;
import org.yimi.content.envelope.Ballot.Voters;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.pack.Yaml.Fields;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Wording;

/** What a council of children votes on, held to the rules for questions. */
record BallotYaml(Manuscript manuscript) {
    Ballot read(Yaml value) {
        var fields = Manuscript.fields(
                value,
                "a ballot",
                Set.of("id", "version", "question", "options", "vote", "at-most", "bands", "opens", "closes", "group"));
        var file = manuscript.file();
        var id = file.id(fields, "id");
        var version = file.version(fields);
        var question = manuscript.wording(fields.need("question"));
        var options = fields.need("options").asItems("options").stream().map(this::option).toList();
        var vote = vote(fields);
        var bands = QuestionYaml.bands(fields.need("bands"));
        var opens = Manuscript.time(fields.need("opens"), "opens");
        var closes = Manuscript.time(fields.need("closes"), "closes");
        if (closes.toLocalDate().isBefore(manuscript.today()))
            throw new FaultAt(fields.need("closes").line(), "closes is before today, " + manuscript.today());
        var voters = Manuscript.maybe(fields, "group").map(this::group).orElseGet(Voters.Everyone::new);
        lint(fields, question, options, vote, Collections.min(bands));
        var readings = manuscript.readings(fields);
        return Manuscript.building(
                fields.need("options").line(),
                () -> new Ballot(id, version, question, options, vote, bands, opens, closes, voters, readings));
    }

    private Option option(Yaml value) {
        var fields = value.asFields("an option").only(Set.of("id", "zh", "en", "picture"));
        return Manuscript.building(
                fields.line(),
                () -> new Option(
                        fields.text("id"),
                        new Wording(fields.text("zh"), fields.text("en")),
                        manuscript.illustration(fields.need("picture"))));
    }

    private static Vote vote(Fields fields) {
        var value = fields.need("vote");
        var most = Manuscript.maybe(fields, "at-most");
        var kind = value.asText("vote");
        var vote = switch (kind) {
            case "one" -> new Vote.One();
            case "several" -> new Vote.Several(fields.number("at-most"));
            case "rank" -> new Vote.Ranking();
            default -> throw new FaultAt(value.line(), "vote is one, several or rank");
        };
        if (most.isPresent() && !(vote instanceof Vote.Several))
            throw new FaultAt(most.get().line(), "at-most: only where the vote is several");
        return vote;
    }

    private Voters group(Yaml value) {
        var fields = value.asFields("group").only(Set.of("zh", "en", "badges"));
        var badges = new HashSet<Hash>();
        for (var badge : fields.need("badges").asItems("badges"))
            if (!badges.add(badge(badge))) throw new FaultAt(badge.line(), "this badge stands twice");
        return Manuscript.building(
                fields.line(),
                () -> new Voters.Group(new Wording(fields.text("zh"), fields.text("en")), badges));
    }

    /** The fault does not repeat the code: it opens something. */
    private static Hash badge(Yaml value) {
        return ScanCode.read(value.asText("a badge"))
                .filter(scanned -> scanned.code() == ScanCode.BADGE)
                .map(scanned -> Hash.of(scanned.bytes().array()))
                .orElseThrow(() -> new FaultAt(value.line(), "a badge is the code on it, which begins with B1"));
    }

    private void lint(Fields fields, Wording question, List<Option> options, Vote vote, AgeBand youngest) {
        var asked = fields.need("question").line();
        var listed = fields.need("options").asItems("options");
        var levels = new LevelsYaml(manuscript);
        var words = new PlainWords(question);
        levels.checkClauses(asked, question, youngest);
        if (words.asksTwice()) manuscript.add(asked, Rule.TWO_IDEAS, "the question has two question marks");
        words.negative().ifPresent(word -> manuscript.add(asked, Rule.NEGATIVE, "the question has \"" + word + "\""));
        if (youngest.young() && new YesNo(question).asks())
            manuscript.add(asked, Rule.YES_NO, "band " + youngest + " is asked for yes or no");
        if (youngest == AgeBand.A && (options.size() > 2 || !(vote instanceof Vote.One)))
            manuscript.add(fields.need("options").line(), Rule.SCALE, "band A uses this-or-that only");
        var seen = new HashSet<>();
        for (var i = 0; i < options.size(); i++) {
            levels.checkClauses(listed.get(i).line(), options.get(i).label(), youngest);
            if (!seen.add(options.get(i).picture()))
                manuscript.add(listed.get(i).line(), Rule.SAME_PICTURE, "this picture stands twice");
        }
    }
}
