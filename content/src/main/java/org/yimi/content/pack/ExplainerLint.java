package org.yimi.content.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.yimi.content.envelope.Room;
import org.yimi.content.pack.Yaml.Fields;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Wording;

/** The rules for an explainer: what its youngest band reads, and choices that a child tells apart by their pictures. */
final class ExplainerLint {
    private final PackFile file;
    private final Explainer explainer;
    private final AgeBand youngest;
    private final List<Fault> faults = new ArrayList<>();

    ExplainerLint(PackFile file, Explainer explainer) {
        this.file = file;
        this.explainer = explainer;
        this.youngest = Collections.min(explainer.bands());
    }

    List<Fault> faults() {
        var cards = file.root().need("cards").asItems("cards");
        for (var i = 0; i < cards.size(); i++)
            checkCard(cards.get(i).line(), explainer.cards().get(i).words());
        checkCheck(file.root().need("check").asFields("check"));
        return faults;
    }

    private void checkCard(int line, Wording words) {
        checkClauses(line, words);
        new PlainWords(words).tooMuch(Room.EXPLAINER.of(youngest)).forEach(fault -> add(line, Rule.NO_ROOM, fault));
    }

    private void checkCheck(Fields fields) {
        var check = explainer.check();
        var line = fields.need("prompt").line();
        var words = new PlainWords(check.prompt());
        checkClauses(line, check.prompt());
        if (words.asksTwice()) add(line, Rule.TWO_IDEAS, "the prompt has two question marks");
        words.negative().ifPresent(word -> add(line, Rule.NEGATIVE, "the prompt has \"" + word + "\""));
        if (youngest.young() && new YesNo(check.prompt()).asks())
            add(line, Rule.YES_NO, "band " + youngest + " is asked for yes or no");
        if (youngest == AgeBand.A && check.choices().size() > 2)
            add(fields.need("choices").line(), Rule.SCALE, "band A uses this-or-that only");
        var choices = fields.need("choices").asItems("choices");
        var seen = new HashSet<String>();
        for (var i = 0; i < choices.size(); i++) {
            var choice = check.choices().get(i);
            checkClauses(choices.get(i).line(), choice.label());
            if (!seen.add(choice.picture()))
                add(choices.get(i).line(), Rule.SAME_PICTURE, choice.picture() + " stands twice");
        }
    }

    private void checkClauses(int line, Wording wording) {
        var most = PlainWords.longestClause(youngest);
        for (var clause : new PlainWords(wording).tooLong(youngest))
            add(line, Rule.LONG_CLAUSE, "\"" + clause + "\" has " + PlainWords.length(clause) + " characters, band "
                    + youngest + " reads " + most);
    }

    private void add(int line, Rule rule, String reason) {
        faults.add(new Fault(file.name(), line, rule, reason));
    }
}
