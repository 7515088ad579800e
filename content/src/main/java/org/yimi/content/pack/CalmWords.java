package org.yimi.content.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.pack.Yaml.Fields;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Wording;

/**
 * What a kiosk says to the children of one band where one of them may have told of harm. A file of its own and in no pack:
 * these words are there whatever a district publishes, and nobody changes them by publishing.
 *
 * @param thanks said first
 * @param told that the child is believed and not to blame, and who reads it
 * @param called said first when 现在就找大人 was tapped
 * @param mark what the adult is going to see, and what else the child can do
 * @param ink that an adult reads ink in some days, and where help is now
 */
public record CalmWords(Wording thanks, Wording told, Wording called, Wording mark, Wording ink) {
    private static final Set<String> FIELDS = Set.of("thanks", "told", "called", "mark", "ink");

    /** Everything that is said. */
    public Stream<Wording> all() {
        return Stream.of(thanks, told, called, mark, ink);
    }

    /**
     * By band, for every band.
     *
     * @param yaml the name of each band, with a Chinese and an English text for each of the parts
     * @throws BadPack with every fault found: clauses that are too long for a band (U4), and whatever alarms
     */
    public static Map<AgeBand, CalmWords> parse(String yaml) {
        var faults = new ArrayList<Fault>();
        var words = new EnumMap<AgeBand, CalmWords>(AgeBand.class);
        try {
            var file = new PackFile(Path.of(""), "the calm words", Yaml.parse(yaml).asFields("the file"));
            for (var band : AgeBand.values())
                words.put(band, read(file, file.root().need(band.name()).asFields(band.name()), band, faults));
        } catch (FaultAt fault) {
            faults.add(fault.in("the calm words"));
        }
        if (!faults.isEmpty()) throw new BadPack(faults);
        return words;
    }

    private static CalmWords read(PackFile file, Fields fields, AgeBand band, List<Fault> faults) {
        fields.only(FIELDS);
        for (var name : FIELDS) {
            var value = fields.need(name);
            for (var reason : wrong(file.wording(value), band))
                faults.add(new Fault(file.name(), value.line(), Rule.LONG_CLAUSE, reason));
        }
        return new CalmWords(
                file.wording(fields.need("thanks")),
                file.wording(fields.need("told")),
                file.wording(fields.need("called")),
                file.wording(fields.need("mark")),
                file.wording(fields.need("ink")));
    }

    private static List<String> wrong(Wording wording, AgeBand band) {
        var lengthy = new PlainWords(wording).tooLong(band).stream().map(clause -> "\"" + clause + "\" is long");
        var loud = Stream.of(wording.zh(), wording.en())
                .filter(text -> text.contains("!") || text.contains("！"))
                .map(text -> "\"" + text + "\" is loud");
        return Stream.concat(lengthy, loud).toList();
    }
}
