package org.yimi.content.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.pack.Yaml.Fields;
import org.yimi.content.pack.Yaml.Text;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;

/** Turns one survey file into a {@link Survey}, with a fault for every question that is wrong. */
final class SurveyYaml {
    private final PackFile file;
    private final Predicate<String> places;
    private final List<Fault> faults;
    private final Set<String> broken = new HashSet<>();

    /** @param places whether a walk may name this place */
    SurveyYaml(PackFile file, Predicate<String> places, List<Fault> faults) {
        this.file = file;
        this.places = places;
        this.faults = faults;
    }

    /** Empty where a question is wrong: its faults have been added. */
    Optional<Survey> read() {
        var fields = file.root().only(Set.of("survey", "version", "title", "picture", "bands", "questions"));
        var id = file.id(fields, "survey");
        var version = file.version(fields);
        var title = file.wording(fields.need("title"));
        var picture = file.picture(fields.need("picture"));
        var bands = QuestionYaml.bands(fields.need("bands"));
        var questions = questions(fields.need("questions").asItems("questions"), bands);
        if (!broken.isEmpty()) return Optional.empty();
        return Optional.of(file.building(
                fields.need("bands").line(), () -> new Survey(id, version, title, picture, bands, questions)));
    }

    private List<Question> questions(List<Yaml> items, Set<AgeBand> surveyBands) {
        var questions = new ArrayList<Question>();
        for (var item : items) {
            try {
                var fields = item.asFields("a question");
                var question = new QuestionYaml(file, fields, places).read(surveyBands);
                checkPlace(fields, question, questions);
                questions.add(question);
            } catch (FaultAt fault) {
                faults.add(fault.in(file.name()));
                broken.add(idOf(item));
            }
        }
        return questions;
    }

    /** Says nothing of a condition on a question that is itself wrong: one mistake, one fault. */
    private void checkPlace(Fields fields, Question question, List<Question> earlier) {
        if (earlier.stream().anyMatch(one -> one.id().equals(question.id())))
            throw new FaultAt(fields.line(), "question ids: \"" + question.id() + "\" stands twice");
        var when = fields.values().get("when");
        if (when == null || !Collections.disjoint(broken, question.ask().when().questions())) return;
        file.building(when.line(), () -> {
            Survey.checkCondition(earlier, question);
            return question;
        });
    }

    /** The id of a question that is wrong, perhaps in its kind: what stands first. */
    private static String idOf(Yaml item) {
        if (item instanceof Fields(_, var values))
            for (var value : values.values()) if (value instanceof Text(_, var id)) return id;
        return "";
    }
}
