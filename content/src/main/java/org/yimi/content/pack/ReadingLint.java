package org.yimi.content.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.pack.Yaml.Text;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Reading;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Vocabulary;

/** Whether bands B and C find pinyin for everything they read. */
final class ReadingLint {
    private static final Set<AgeBand> WITH_PINYIN = Set.of(AgeBand.B, AgeBand.C);

    private final Path folder;
    private final Map<String, Reading> readings;
    private final List<Fault> faults = new ArrayList<>();

    ReadingLint(Path folder, Map<String, Reading> readings) {
        this.folder = folder;
        this.readings = readings;
    }

    List<Fault> faults(List<EditionFile<?>> editions) {
        checkOverrides();
        var shown = editions.stream().filter(one -> isShown(one.edition().bands())).toList();
        if (!shown.isEmpty() && !Files.exists(folder.resolve(ReadingYaml.FILE)))
            faults.add(new Fault(ReadingYaml.FILE, 0, Rule.NO_READING, "is missing, but band B or C is offered"));
        else shown.forEach(this::check);
        return faults;
    }

    private void checkOverrides() {
        var file = folder.resolve(ReadingYaml.OVERRIDES);
        if (!Files.exists(file)) return;
        try {
            ReadingYaml.read(PackFile.read(folder, file), faults);
        } catch (FaultAt fault) {
            faults.add(fault.in(ReadingYaml.OVERRIDES));
        }
    }

    private void check(EditionFile<?> one) {
        switch (one.edition()) {
            case Survey survey -> check(one.file(), survey);
            case Vocabulary _, Explainer _ -> check(one.file(), ChineseTexts.of(one.file().root()));
        }
    }

    private void check(PackFile file, Survey survey) {
        check(file, ChineseTexts.of(file.root().need("title")));
        var entries = file.root().need("questions").asItems("questions");
        for (var i = 0; i < entries.size(); i++)
            if (isShown(survey.questions().get(i).ask().bands())) check(file, ChineseTexts.of(entries.get(i)));
    }

    private void check(PackFile file, Stream<Text> texts) {
        texts.filter(text -> Reading.length(text.value()) > 0 && !readings.containsKey(text.value()))
                .forEach(text -> faults.add(new Fault(
                        file.name(), text.line(), Rule.NO_READING, "\"" + text.value() + "\" has no pinyin")));
    }

    private static boolean isShown(Set<AgeBand> bands) {
        return bands.stream().anyMatch(WITH_PINYIN::contains);
    }
}
