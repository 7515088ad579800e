package org.yimi.content.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was shown to children once is never changed: what they answered would be read against other words. */
public final class PackHistory {
    private PackHistory() {}

    /**
     * Holds a pack against all that is known.
     *
     * @throws BadPack where it cannot be read, says something else under a version that is known, or does not go together
     *     with the other packs; nothing is changed
     */
    public static void check(Path folder, Library known) {
        var faults = new ArrayList<Fault>();
        var others = known.packs().stream().filter(pack -> !isSame(pack.folder(), folder)).toList();
        for (var one : PackReader.contents(folder).editions())
            for (var other : others)
                other.editions()
                        .filter(edition -> Stock.Key.of(edition).equals(Stock.Key.of(one.edition())))
                        .filter(edition -> !edition.equals(one.edition()))
                        .forEach(edition -> faults.add(new Fault(
                                one.file().name(),
                                one.file().root().need("version").line(),
                                edition.id() + " version " + edition.version() + " is in pack " + other.id() + " version "
                                        + other.version() + " with other words: raise its version")));
        if (!faults.isEmpty()) throw new BadPack(faults);
        var together = new ArrayList<>(others);
        together.add(PackReader.read(folder));
        Library.of(List.copyOf(together));
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
