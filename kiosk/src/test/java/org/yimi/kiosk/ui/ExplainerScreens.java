package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Explainer;
import org.yimi.kiosk.ui.explain.ExplainersView;
import org.yimi.kiosk.ui.explain.ExplainingView;
import org.yimi.kiosk.visit.Lesson;

/** The screens of 我知道 for one band, by name. */
record ExplainerScreens(
        List<Explainer> explainers, AgeBand band, Pictures pictures, Supplier<Script> scripts, Corners corners) {
    private static final ExplainingView.Ways WAYS = new ExplainingView.Ways(() -> {}, _ -> {});
    private static final ExplainersView.Ways PICKS = new ExplainersView.Ways(_ -> {}, () -> {});

    Stream<Map.Entry<String, Supplier<Parent>>> all() {
        return Stream.concat(
                Stream.of(Map.entry("explainers", () -> ExplainersView.of(
                        band, explainers, 0, pictures, scripts.get(), PICKS, corners))),
                explainers.stream().flatMap(this::of));
    }

    private Stream<Map.Entry<String, Supplier<Parent>>> of(Explainer explainer) {
        var name = "explaining-" + explainer.id();
        var told = explainer.check().card() - 1;
        var lessons = new ArrayList<Map.Entry<String, Supplier<Parent>>>();
        for (var card = 0; card <= explainer.cards().size(); card++)
            lessons.add(at(name + "-" + (card + 1), new Lesson(explainer, card, false)));
        lessons.add(at(name + "-again", new Lesson(explainer, told, true)));
        lessons.add(Map.entry("understood-" + explainer.id(), () -> ExplainingView.understood(
                band, explainer, pictures, scripts.get(), () -> {}, corners)));
        return lessons.stream();
    }

    private Map.Entry<String, Supplier<Parent>> at(String name, Lesson lesson) {
        return Map.entry(name, () -> ExplainingView.of(band, lesson, pictures, scripts.get(), WAYS, corners));
    }
}
