package org.yimi.content.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yimi.content.logic.BadCondition;
import org.yimi.content.logic.Condition;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.pack.Yaml.Fields;
import org.yimi.content.pack.Yaml.Text;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Ask;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;

/** Turns one survey file into a {@link Survey}, with a fault for every question that is wrong. */
final class SurveyYaml {
    private static final Set<String> KINDS =
            Set.of("this-or-that", "single-choice", "several-choices", "faces", "info-card");
    private static final Set<String> ASK = Set.of("prompt", "picture", "bands", "when");

    private final PackFile file;
    private final List<Fault> faults;
    private final Set<String> broken = new HashSet<>();

    SurveyYaml(PackFile file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Empty where a question is wrong: its faults have been added. */
    Optional<Survey> read() {
        var fields = file.root().only(Set.of("survey", "version", "title", "picture", "bands", "questions"));
        var id = file.id(fields, "survey");
        var version = file.version(fields);
        var title = file.wording(fields.need("title"));
        var picture = file.picture(fields.need("picture"));
        var bands = bands(fields.need("bands"));
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
                var question = question(fields, surveyBands);
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

    private Question question(Fields fields, Set<AgeBand> surveyBands) {
        var kinds = new TreeSet<>(fields.values().keySet());
        kinds.retainAll(KINDS);
        if (kinds.size() != 1)
            throw new FaultAt(fields.line(), "a question begins with one of " + new TreeSet<>(KINDS));
        var kind = kinds.first();
        var own =
                switch (kind) {
                    case "info-card" -> Set.<String>of();
                    case "several-choices" -> Set.of("choices", "at-most");
                    default -> Set.of("choices");
                };
        fields.only(Set.copyOf(Stream.of(Set.of(kind), ASK, own).flatMap(Set::stream).toList()));
        var ask = ask(fields.text(kind), fields, surveyBands);
        return file.building(fields.line(), () -> question(kind, ask, fields));
    }

    private Question question(String kind, Ask ask, Fields fields) {
        if (kind.equals("info-card")) return new Question.InfoCard(ask);
        var choices = fields.need("choices").asItems("choices").stream()
                .map(file::choice)
                .toList();
        return switch (kind) {
            case "this-or-that" -> thisOrThat(ask, choices, fields);
            case "single-choice" -> new Question.SingleChoice(ask, choices);
            case "several-choices" -> new Question.SeveralChoices(ask, choices, atMost(fields, choices));
            default -> new Question.Faces(ask, choices);
        };
    }

    private static Question thisOrThat(Ask ask, List<Choice> choices, Fields fields) {
        if (choices.size() != 2)
            throw new FaultAt(fields.line(), "this-or-that has exactly two choices, not " + choices.size());
        return new Question.ThisOrThat(ask, choices.getFirst(), choices.getLast());
    }

    private static int atMost(Fields fields, List<Choice> choices) {
        return fields.values().containsKey("at-most") ? fields.number("at-most") : choices.size();
    }

    private Ask ask(String id, Fields fields, Set<AgeBand> surveyBands) {
        var own = fields.values().get("bands");
        var bands = own == null ? surveyBands : bands(own);
        if (!surveyBands.containsAll(bands))
            throw new FaultAt(fields.line(), "question " + id + ": a band that the survey is not for");
        return file.building(fields.line(), () -> new Ask(
                id, file.wording(fields.need("prompt")), file.picture(fields.need("picture")), bands, when(fields)));
    }

    private static Condition when(Fields fields) {
        var when = fields.values().get("when");
        if (when == null) return Condition.always();
        try {
            return Condition.parse(when.asText("when"));
        } catch (BadCondition e) {
            throw new FaultAt(when.line(), "when: " + e.getMessage());
        }
    }

    private static Set<AgeBand> bands(Yaml list) {
        var bands = EnumSet.noneOf(AgeBand.class);
        for (var item : list.asItems("bands")) {
            var name = item.asText("a band");
            bands.add(Stream.of(AgeBand.values())
                    .filter(band -> band.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new FaultAt(item.line(), "band \"" + name + "\" is none of A, B, C, D, E")));
        }
        if (bands.isEmpty()) throw new FaultAt(list.line(), "bands: no band is named");
        return bands;
    }
}
