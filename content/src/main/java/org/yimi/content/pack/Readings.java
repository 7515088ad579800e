package org.yimi.content.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.survey.Reading;

/** Readings that belong to no pack, in the form of a pack's {@code pinyin.yaml}. */
public final class Readings {
    private Readings() {}

    /**
     * By their text.
     *
     * @param yaml on each line a text and its syllables, {@code "你好！": nǐ hǎo}
     * @throws BadPack with every fault found
     */
    public static Map<String, Reading> parse(String yaml) {
        var faults = new ArrayList<Fault>();
        try {
            var file = new PackFile(Path.of(""), ReadingYaml.FILE, Yaml.parse(yaml).asFields("the file"));
            var readings = ReadingYaml.read(file, faults);
            if (faults.isEmpty()) return readings;
        } catch (FaultAt fault) {
            faults.add(fault.in(ReadingYaml.FILE));
        }
        throw new BadPack(faults);
    }
}
