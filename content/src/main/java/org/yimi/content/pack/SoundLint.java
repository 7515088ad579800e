package org.yimi.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimi.content.answer.Captions;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Edition;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Vocabulary;
import org.yimi.content.survey.Wording;

/** Whether band A hears what it cannot read, and whether every clip says something that is shown. */
final class SoundLint {
    private final Map<String, String> sounds;
    private final List<Fault> faults = new ArrayList<>();

    SoundLint(Map<String, String> sounds) {
        this.sounds = sounds;
    }

    List<Fault> faults(List<EditionFile<?>> editions) {
        editions.forEach(this::check);
        if (!editions.isEmpty()) checkStrays(editions);
        return faults;
    }

    /** The box asks in the kiosk's own words: no clip of a pack makes it heard. */
    private void check(EditionFile<?> one) {
        if (!one.edition().bands().contains(AgeBand.A) || one.edition() instanceof Vocabulary) return;
        var silent = Captions.texts(one.edition(), AgeBand.A)
                .map(Wording::zh)
                .distinct()
                .filter(text -> !sounds.containsKey(text))
                .toList();
        if (silent.isEmpty()) return;
        var what = sounds.isEmpty()
                ? "nothing can be heard"
                : silent.size() + " texts have no clip, first \"" + silent.getFirst() + "\"";
        var line = one.file().root().need("bands").line();
        faults.add(new Fault(one.file().name(), line, Rule.NO_CLIPS, "band A is offered, but " + what));
    }

    private void checkStrays(List<EditionFile<?>> editions) {
        var shown = editions.stream()
                .flatMap(one -> texts(one.edition()))
                .flatMap(words -> Stream.of(words.zh(), words.en()))
                .collect(Collectors.toSet());
        for (var text : sounds.keySet())
            if (!shown.contains(text))
                faults.add(new Fault(SoundYaml.FILE, 0, "\"" + text + "\" stands on no screen of this pack"));
    }

    private static Stream<Wording> texts(Edition edition) {
        var titles = switch (edition) {
            case Survey survey -> Stream.of(survey.title());
            case Explainer explainer -> Stream.of(explainer.title());
            case Vocabulary _ -> Stream.<Wording>empty();
        };
        return Stream.concat(titles, edition.bands().stream().flatMap(band -> Captions.texts(edition, band)));
    }
}
