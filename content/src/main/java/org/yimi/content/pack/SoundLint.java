package org.yimi.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimi.content.answer.Captions;
import org.yimi.content.pack.PackReader.SurveyFile;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Wording;

/** Whether band A hears what it cannot read, and whether every clip says something that is shown. */
final class SoundLint {
    private final Map<String, String> sounds;
    private final List<Fault> faults = new ArrayList<>();

    SoundLint(Map<String, String> sounds) {
        this.sounds = sounds;
    }

    List<Fault> faults(List<SurveyFile> surveys) {
        var shown = surveys.stream()
                .flatMap(one -> texts(one.survey()))
                .flatMap(words -> Stream.of(words.zh(), words.en()))
                .collect(Collectors.toSet());
        surveys.forEach(this::check);
        if (!surveys.isEmpty()) checkStrays(shown);
        return faults;
    }

    private static Stream<Wording> texts(Survey survey) {
        return Stream.concat(
                Stream.of(survey.title()), survey.questions().stream().flatMap(Captions::texts));
    }

    private void check(SurveyFile one) {
        if (!one.survey().bands().contains(AgeBand.A)) return;
        var silent = one.survey()
                .questionsFor(AgeBand.A)
                .flatMap(Captions::texts)
                .map(Wording::zh)
                .distinct()
                .filter(text -> !sounds.containsKey(text))
                .toList();
        if (silent.isEmpty()) return;
        var line = one.file().root().need("bands").line();
        var what = sounds.isEmpty()
                ? "nothing can be heard"
                : silent.size() + " texts have no clip, first \"" + silent.getFirst() + "\"";
        faults.add(new Fault(one.file().name(), line, Rule.NO_CLIPS, "band A is offered, but " + what));
    }

    private void checkStrays(Set<String> shown) {
        for (var text : sounds.keySet())
            if (!shown.contains(text))
                faults.add(new Fault(SoundYaml.FILE, 0, "\"" + text + "\" stands on no screen of this pack"));
    }
}
