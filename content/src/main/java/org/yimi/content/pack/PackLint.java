package org.yimi.content.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds a pack to the rules for children ({@link Rule}). For authors and for the build; a kiosk or a server that opens a
 * pack only reads it, because what was published once must stay readable.
 */
public final class PackLint {
    private PackLint() {}

    /** What the reader and the rules find, sorted by file and line; of a survey with a fault of form only that. */
    public static List<Fault> faults(Path folder) {
        var contents = PackReader.contents(folder);
        var faults = new ArrayList<>(contents.faults());
        for (var one : contents.surveys()) faults.addAll(new SurveyLint(one.file(), one.edition()).faults());
        for (var one : contents.vocabularies()) faults.addAll(new VocabularyLint(one.file()).faults());
        for (var one : contents.explainers()) faults.addAll(new ExplainerLint(one.file(), one.edition()).faults());
        faults.addAll(new ReadingLint(folder, contents.readings()).faults(contents.editions()));
        faults.addAll(new SoundLint(contents.sounds()).faults(contents.editions()));
        return faults.stream().sorted().toList();
    }
}
