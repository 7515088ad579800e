package org.yimi.content.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimi.content.survey.Edition;
import org.yimi.content.survey.Vocabulary;

/**
 * Packs, several versions of one among them perhaps. What children are offered comes from the highest version of each;
 * the others are known, because sessions begun with them are still to be gone on with, opened and counted. Where two
 * versions of a pack bring the same version of a survey, the later pack's is meant.
 */
final class Stock {
    private final List<Pack> packs;
    private final List<Pack> offered;
    private final Map<Key, Pack> origins = new HashMap<>();

    /** What tells an edition from all others, without comparing all that stands in it. */
    record Key(Class<? extends Edition> kind, String id, int version) {
        static Key of(Edition edition) {
            return new Key(edition.getClass(), edition.id(), edition.version());
        }
    }

    /**
     * @param packs of two of one id and version the last is meant
     * @throws BadPack where two packs bring the same version of something, or a second box
     */
    Stock(List<Pack> packs) {
        this.packs = ascending(packs);
        for (var pack : this.packs) pack.editions().forEach(edition -> add(edition, pack));
        Map<String, Pack> highest = new LinkedHashMap<>();
        for (var pack : packs) highest.merge(pack.id(), pack, (one, other) -> other.version() < one.version() ? one : other);
        offered = List.copyOf(highest.values());
        var boxes = offered.stream().flatMap(pack -> pack.vocabularies().stream()).map(Vocabulary::id).distinct();
        if (boxes.count() > 1)
            throw new BadPack(List.of(new Fault("vocabularies", 0, "the packs would offer children two boxes")));
    }

    /** The order of packs stays, but what is later comes after what is earlier. */
    private static List<Pack> ascending(List<Pack> packs) {
        Map<String, List<Pack>> byId = new LinkedHashMap<>();
        for (var pack : packs) byId.computeIfAbsent(pack.id(), _ -> new ArrayList<>()).add(pack);
        return byId.values().stream()
                .flatMap(all -> all.stream().sorted((one, other) -> Integer.compare(one.version(), other.version())))
                .toList();
    }

    private void add(Edition edition, Pack pack) {
        var twin = origins.put(Key.of(edition), pack);
        if (twin != null && (!twin.id().equals(pack.id()) || twin.folder().equals(pack.folder())))
            throw new BadPack(List.of(new Fault(
                    pack.id(), 0, edition.id() + " version " + edition.version() + " is also in " + twin.id())));
    }

    List<Pack> packs() {
        return packs;
    }

    /** The highest version of each pack. */
    List<Pack> offered() {
        return offered;
    }

    /** Everything that is known, each version once. */
    Stream<Edition> editions() {
        return packs.stream()
                .flatMap(pack -> pack.editions().filter(edition -> Objects.equals(origins.get(Key.of(edition)), pack)));
    }

    Optional<Pack> origin(Edition edition) {
        return Optional.ofNullable(origins.get(Key.of(edition)));
    }
}
