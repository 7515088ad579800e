package org.yimi.content.pack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yimi.content.pack.Yaml.FaultAt;

/** A file of clips: on each line a text, in either language, and the file that says it, {@code "你好！": hello.m4a}. */
final class SoundYaml {
    static final String FILE = "sounds.yaml";

    private SoundYaml() {}

    /** Adds a fault for each sound that is wrong, and hands back the others by their text. */
    static Map<String, String> read(PackFile file, Collection<Fault> faults) {
        Map<String, String> sounds = new LinkedHashMap<>();
        for (var entry : file.root().values().entrySet()) {
            try {
                sounds.put(entry.getKey(), file.sound(entry.getValue()));
            } catch (FaultAt fault) {
                faults.add(fault.in(file.name()));
            }
        }
        return sounds;
    }
}
