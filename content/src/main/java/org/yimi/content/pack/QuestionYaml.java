package org.yimi.content.pack;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yimi.content.logic.BadCondition;
import org.yimi.content.logic.Condition;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.pack.Yaml.Fields;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Ask;
import org.yimi.content.survey.CheckItem;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Wording;

/**
 * Turns one entry of a survey file into a {@link Question}.
 *
 * @param places whether a walk may name this place
 */
record QuestionYaml(PackFile file, Fields fields, Predicate<String> places) {
    private static final Set<String> KINDS = Set.of(
            "this-or-that", "single-choice", "several-choices", "faces", "labelled-scale", "best-worst", "rank",
            "spot-on-picture", "number", "drawing", "finger-writing", "free-text", "walk-checklist", "info-card");
    private static final Set<String> ASK = Set.of("prompt", "picture", "bands", "when");

    /** @throws FaultAt where it cannot be read */
    Question read(Set<AgeBand> surveyBands) {
        var kinds = new TreeSet<>(fields.values().keySet());
        kinds.retainAll(KINDS);
        if (kinds.size() != 1)
            throw new FaultAt(fields.line(), "a question begins with one of " + new TreeSet<>(KINDS));
        var kind = kinds.first();
        var own =
                switch (kind) {
                    case "info-card", "drawing", "finger-writing" -> Set.<String>of();
                    case "spot-on-picture" -> Set.of("scene", "columns", "rows");
                    case "number" -> Set.of("from", "to");
                    case "free-text" -> Set.of("longest");
                    case "several-choices" -> Set.of("choices", "at-most");
                    case "best-worst" -> Set.of("choices", "best", "worst");
                    case "walk-checklist" -> Set.of("place", "items");
                    default -> Set.of("choices");
                };
        fields.only(Set.copyOf(Stream.of(Set.of(kind), ASK, own).flatMap(Set::stream).toList()));
        var ask = ask(fields.text(kind), surveyBands);
        return file.building(fields.line(), () -> question(kind, ask));
    }

    private Question question(String kind, Ask ask) {
        return switch (kind) {
            case "this-or-that" -> thisOrThat(ask, choices());
            case "single-choice" -> new Question.SingleChoice(ask, choices());
            case "several-choices" -> severalChoices(ask, choices());
            case "faces" -> new Question.Faces(ask, choices());
            case "labelled-scale" -> new Question.LabelledScale(ask, choices());
            case "best-worst" -> new Question.BestWorst(
                    ask, choices(), file.wording(fields.need("best")), file.wording(fields.need("worst")));
            case "rank" -> new Question.Rank(ask, choices());
            case "spot-on-picture" -> new Question.SpotOnPicture(
                    ask, file.picture(fields.need("scene")), fields.number("columns"), fields.number("rows"));
            case "number" -> new Question.NumberEntry(ask, fields.number("from"), fields.number("to"));
            case "drawing" -> new Question.Drawing(ask);
            case "finger-writing" -> new Question.FingerWriting(ask);
            case "free-text" -> new Question.FreeText(ask, fields.number("longest"));
            case "walk-checklist" -> walk(ask);
            default -> new Question.InfoCard(ask);
        };
    }

    private List<Choice> choices() {
        return fields.need("choices").asItems("choices").stream().map(file::choice).toList();
    }

    private Question thisOrThat(Ask ask, List<Choice> choices) {
        if (choices.size() != 2)
            throw new FaultAt(fields.line(), "this-or-that has exactly two choices, not " + choices.size());
        return new Question.ThisOrThat(ask, choices.getFirst(), choices.getLast());
    }

    private Question walk(Ask ask) {
        var place = fields.text("place");
        if (!places.test(place))
            throw new FaultAt(
                    fields.need("place").line(), "place \"" + place + "\" is no term of the taxonomy \"places\"");
        return new Question.WalkChecklist(
                ask, place, fields.need("items").asItems("items").stream().map(this::item).toList());
    }

    private CheckItem item(Yaml value) {
        var item = value.asFields("an item").only(Set.of("id", "zh", "en", "picture", "marks"));
        var marks = item.need("marks").asItems("marks").stream()
                .map(file::choice)
                .toList();
        if (marks.size() != 2)
            throw new FaultAt(item.need("marks").line(), "an item has exactly two marks, not " + marks.size());
        var label = file.building(item.line(), () -> new Wording(item.text("zh"), item.text("en")));
        return file.building(item.line(), () -> new CheckItem(
                item.text("id"), label, file.picture(item.need("picture")), marks.getFirst(), marks.getLast()));
    }

    private Question severalChoices(Ask ask, List<Choice> choices) {
        var atMost = fields.values().containsKey("at-most") ? fields.number("at-most") : choices.size();
        return new Question.SeveralChoices(ask, choices, atMost);
    }

    private Ask ask(String id, Set<AgeBand> surveyBands) {
        var own = fields.values().get("bands");
        var bands = own == null ? surveyBands : bands(own);
        if (!surveyBands.containsAll(bands))
            throw new FaultAt(fields.line(), "question " + id + ": a band that the survey is not for");
        return file.building(fields.line(), () -> new Ask(
                id, file.wording(fields.need("prompt")), file.picture(fields.need("picture")), bands, when()));
    }

    private Condition when() {
        var when = fields.values().get("when");
        if (when == null) return Condition.always();
        try {
            return Condition.parse(when.asText("when"));
        } catch (BadCondition e) {
            throw new FaultAt(when.line(), "when: " + e.getMessage());
        }
    }

    /** At least one. */
    static Set<AgeBand> bands(Yaml list) {
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
