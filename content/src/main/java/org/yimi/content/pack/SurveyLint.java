package org.yimi.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.LongestWay;
import org.yimi.content.logic.Condition.Compare;
import org.yimi.content.logic.Condition.Selected;
import org.yimi.content.logic.Condition;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;

/** The rules for one survey as a whole; {@link QuestionLint} has those for one question. */
final class SurveyLint {
    private final PackFile file;
    private final Survey survey;
    private final List<Fault> faults = new ArrayList<>();

    SurveyLint(PackFile file, Survey survey) {
        this.file = file;
        this.survey = survey;
    }

    List<Fault> faults() {
        checkBands();
        var entries = file.root().need("questions").asItems("questions");
        for (var i = 0; i < entries.size(); i++) {
            var question = survey.questions().get(i);
            var fields = entries.get(i).asFields("a question");
            faults.addAll(new QuestionLint(file.name(), fields, question).faults());
            var when = fields.values().get("when");
            if (when != null) checkCondition(when.line(), question.ask().when());
        }
        return faults;
    }

    private void checkBands() {
        var line = file.root().need("bands").line();
        Stream.of(AgeBand.values()).filter(survey.bands()::contains).forEach(band -> {
            var items = LongestWay.items(survey, band);
            if (items > band.mostItems())
                add(line, Rule.TOO_MANY_ITEMS,
                        "band " + band + " may be asked " + items + " items, " + band.mostItems() + " are the most");
        });
    }

    private void checkCondition(int line, Condition when) {
        for (var part : when.parts())
            switch (part) {
                case Compare(var id, _, var value) -> checkValue(line, id, List.of(value.split(" ", -1)), value);
                case Selected(var id, var choice) -> checkValue(line, id, List.of(choice), choice);
                case Condition.Always _, Condition.And _, Condition.Or _, Condition.Not _ -> {}
            }
    }

    /** A condition on an answer that is not there would hide its question, or show it to all, in silence. */
    private void checkValue(int line, String id, List<String> codes, String text) {
        if (!text.isEmpty() && !Answers.comparable(survey.question(id)).containsAll(codes))
            add(line, Rule.FORM, "when: \"" + text + "\" is no answer to ${" + id + "}");
    }

    private void add(int line, Rule rule, String reason) {
        faults.add(new Fault(file.name(), line, rule, reason));
    }
}
