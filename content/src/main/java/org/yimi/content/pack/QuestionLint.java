package org.yimi.content.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.yimi.content.pack.Yaml.Fields;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question.BestWorst;
import org.yimi.content.survey.Question.Drawing;
import org.yimi.content.survey.Question.Faces;
import org.yimi.content.survey.Question.FingerWriting;
import org.yimi.content.survey.Question.FreeText;
import org.yimi.content.survey.Question.InfoCard;
import org.yimi.content.survey.Question.LabelledScale;
import org.yimi.content.survey.Question.NumberEntry;
import org.yimi.content.survey.Question.Rank;
import org.yimi.content.survey.Question.SeveralChoices;
import org.yimi.content.survey.Question.SingleChoice;
import org.yimi.content.survey.Question.SpotOnPicture;
import org.yimi.content.survey.Question.ThisOrThat;
import org.yimi.content.survey.Question.WalkChecklist;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Wording;

/** The rules for one question: its kind, its words and its pictures, for the youngest band that is asked. */
final class QuestionLint {
    private static final Set<String> ESCAPES =
            Set.of("不知道", "不清楚", "说不清", "不确定", "不想说", "don't know", "not sure", "rather not say", "prefer not to say");

    private final String file;
    private final Fields fields;
    private final Question question;
    private final AgeBand youngest;
    private final List<Fault> faults = new ArrayList<>();

    QuestionLint(String file, Fields fields, Question question) {
        this.file = file;
        this.fields = fields;
        this.question = question;
        this.youngest = Collections.min(question.ask().bands());
    }

    /** Options that stand beside each other, each with the line it stands on. */
    private record Option(int line, Wording label, String picture) {}

    List<Fault> faults() {
        checkKind();
        checkPrompt();
        var groups = groups();
        for (var group : groups) checkPictures(group);
        var options = new HashSet<Option>();
        for (var group : groups) for (var option : group) if (options.add(option)) checkOption(option);
        if (question instanceof BestWorst(_, _, var best, var worst)) {
            checkOption(new Option(fields.need("best").line(), best, ""));
            checkOption(new Option(fields.need("worst").line(), worst, ""));
        }
        if (youngest.young() && !(question instanceof InfoCard)) checkYesNo(groups);
        return faults;
    }

    private void checkKind() {
        switch (question) {
            case ThisOrThat _, InfoCard _ -> {}
            case SingleChoice _, SeveralChoices _, BestWorst _, WalkChecklist _ -> notForA();
            case SpotOnPicture _, NumberEntry _, Drawing _, FingerWriting _, FreeText _ -> notForA();
            case Rank _ -> {
                if (youngest.young()) add(fields.line(), Rule.SCALE, "band " + youngest + " ranks nothing");
            }
            case Faces(_, var choices) -> {
                notForA();
                if (youngest == AgeBand.B && choices.size() > 3)
                    add(fields.line(), Rule.SCALE, "band B uses 3 faces at most, here are " + choices.size());
            }
            case LabelledScale _ -> {
                if (youngest.young()) add(fields.line(), Rule.SCALE, "band " + youngest + " uses no labelled scale");
            }
        }
    }

    private void notForA() {
        if (youngest == AgeBand.A) add(fields.line(), Rule.SCALE, "band A uses this-or-that only");
    }

    private void checkPrompt() {
        var line = fields.need("prompt").line();
        var words = new PlainWords(question.ask().prompt());
        words.tooLong(youngest).forEach(clause -> addLong(line, clause));
        if (words.asksTwice()) add(line, Rule.TWO_IDEAS, "the prompt has two question marks");
        else words.joining().ifPresent(word -> add(line, Rule.JOINING_WORD, "the prompt has \"" + word + "\""));
        words.negative().ifPresent(word -> add(line, Rule.NEGATIVE, "the prompt has \"" + word + "\""));
        words.vagueTime().ifPresent(word -> add(line, Rule.VAGUE_TIME, "\"" + word + "\" is no certain time"));
    }

    private void checkOption(Option option) {
        var words = new PlainWords(option.label);
        words.tooLong(youngest).forEach(clause -> addLong(option.line, clause));
        words.vagueTime().ifPresent(word -> add(option.line, Rule.VAGUE_TIME, "\"" + word + "\" is no certain time"));
        if (ESCAPES.contains(option.label.zh()) || ESCAPES.contains(option.label.en().toLowerCase(Locale.ROOT)))
            add(option.line, Rule.OWN_ESCAPE, "\"" + option.label.zh() + "\" stands beside 不知道 and 不想说");
    }

    private void addLong(int line, String clause) {
        var length = PlainWords.length(clause);
        var most = PlainWords.longestClause(youngest);
        add(line, Rule.LONG_CLAUSE,
                "\"" + clause + "\" has " + length + " characters, band " + youngest + " reads " + most);
    }

    private void checkPictures(List<Option> group) {
        var seen = new HashSet<String>();
        for (var option : group)
            if (!seen.add(option.picture)) add(option.line, Rule.SAME_PICTURE, option.picture + " stands twice");
    }

    private void checkYesNo(List<List<Option>> groups) {
        var prompt = new YesNo(question.ask().prompt());
        if (prompt.asks()) {
            add(fields.need("prompt").line(), Rule.YES_NO, "band " + youngest + " is asked for yes or no");
            return;
        }
        for (var group : groups)
            group.stream()
                    .filter(option -> group.stream().anyMatch(other -> new YesNo(option.label).answers(other.label)))
                    .findFirst()
                    .ifPresent(option -> add(option.line, Rule.YES_NO, "\"" + option.label.zh() + "\" is a yes or a no"));
    }

    /** Those a child chooses between; on a walk the items, and each item with its marks. */
    private List<List<Option>> groups() {
        if (!(question instanceof WalkChecklist(_, _, var items)))
            return question.choices().isEmpty() ? List.of() : List.of(options("choices", fields, question.choices()));
        var entries = fields.need("items").asItems("items");
        var heads = new ArrayList<Option>();
        var groups = new ArrayList<List<Option>>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var entry = entries.get(i).asFields("an item");
            var head = new Option(entry.line(), item.label(), item.picture());
            heads.add(head);
            var whole = new ArrayList<>(List.of(head));
            whole.addAll(options("marks", entry, item.marks()));
            groups.add(whole);
        }
        groups.addFirst(heads);
        return groups;
    }

    private static List<Option> options(String name, Fields fields, List<Choice> choices) {
        var entries = fields.need(name).asItems(name);
        return IntStream.range(0, choices.size())
                .mapToObj(i -> new Option(
                        entries.get(i).line(), choices.get(i).label(), choices.get(i).picture()))
                .toList();
    }

    private void add(int line, Rule rule, String reason) {
        faults.add(new Fault(file, line, rule, reason));
    }
}
