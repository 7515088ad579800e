package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.answer.Part;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Sheet;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Vocabulary;
import org.yimi.kiosk.ui.idea.InkingView;
import org.yimi.kiosk.ui.idea.PartView;
import org.yimi.kiosk.ui.idea.RememberView;
import org.yimi.kiosk.ui.idea.ReviewView;
import org.yimi.kiosk.ui.idea.TypingView;

/** The screens of 我有话说 for one band, by name. */
record IdeaScreens(Vocabulary vocabulary, AgeBand band, Pictures pictures, Supplier<Script> scripts, Corners corners) {
    private static final ReviewView.Ways WAYS = new ReviewView.Ways(_ -> {}, _ -> {}, () -> {}, () -> {});

    Stream<Map.Entry<String, Supplier<Parent>>> all() {
        return Stream.concat(parts(), whole());
    }

    private Stream<Map.Entry<String, Supplier<Parent>>> parts() {
        return begun().stream().map(idea -> Map.entry(name(idea), () -> PartView.of(
                band, idea, pictures, scripts.get(), _ -> {}, corners)));
    }

    private Stream<Map.Entry<String, Supplier<Parent>>> whole() {
        var idea = first(first(first(first(Idea.of(vocabulary)))));
        var inked = idea.with(Doodle.house()).with(Doodle.characters());
        var typed = idea.with("滑梯旁边想要一棵大树，夏天可以躲太阳，还想要一条长椅子");
        Stream<Map.Entry<String, Supplier<Parent>>> byKeys = band == AgeBand.A
                ? Stream.of()
                : Stream.of(
                        Map.entry("reviewing-typed", () -> review(typed.with(Doodle.house()))),
                        Map.entry("typing", () -> type(idea)),
                        Map.entry("typing-words", () -> type(typed)));
        return Stream.concat(byKeys, Stream.of(
                Map.entry("reviewing", () -> review(idea)),
                Map.entry("reviewing-untold", () -> review(idea.with(Part.FEELING, Answers.RATHER_NOT))),
                Map.entry("reviewing-inked", () -> review(inked)),
                Map.entry("inking-plain", () -> ink(Sheet.empty(Paper.PLAIN))),
                Map.entry("inking-squares", () -> ink(Sheet.empty(Paper.SQUARES))),
                Map.entry("inking-drawn", () -> ink(Doodle.house())),
                Map.entry("remembering", () -> RememberView.of(band, new IdeaCard(3, 9_876), pictures, scripts.get(), () -> {}, corners))));
    }

    private Parent type(Idea idea) {
        return TypingView.of(band, idea, Keys.with(new ReadyPinyin()), scripts.get(), _ -> {}, corners);
    }

    private Parent ink(Sheet sheet) {
        return InkingView.of(band, sheet, scripts.get(), _ -> {}, corners);
    }

    private Parent review(Idea idea) {
        return ReviewView.of(band, idea, pictures, Keys.with(new ReadyPinyin()), scripts.get(), WAYS, corners);
    }

    /** One for every screen of pictures that the young can come to, whose words are the largest; for others one of a part. */
    private List<Idea> begun() {
        var found = new ArrayList<>(List.of(Idea.of(vocabulary)));
        if (!band.young()) {
            while (found.getLast().due().isPresent()) found.add(first(found.getLast()));
            found.removeLast();
            return found;
        }
        for (var i = 0; i < found.size(); i++) {
            var idea = found.get(i);
            var part = idea.due().orElseThrow();
            if (part == Part.MATTER || part == Part.FEELING) continue;
            for (var option : idea.options(part)) found.add(idea.with(part, option.id()));
        }
        found.add(first(first(first(Idea.of(vocabulary)))));
        return found;
    }

    private static Idea first(Idea idea) {
        var part = idea.due().orElseThrow();
        return idea.with(part, idea.options(part).getFirst().id());
    }

    private static String name(Idea idea) {
        var due = idea.due().orElseThrow().name().toLowerCase(Locale.ROOT);
        return "suggesting-" + String.join("-", Stream.concat(Stream.of(due), idea.chosen().values().stream()).toList());
    }
}
