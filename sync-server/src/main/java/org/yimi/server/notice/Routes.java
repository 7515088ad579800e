package org.yimi.server.notice;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.yimi.server.tls.Authorities;

/**
 * The ways on which notices leave this office.
 *
 * @param console named in every notice
 * @param authorities of the district, which are trusted beside those that Java knows
 * @param files that all this was read from: the one that names them, and secrets and authorities beside it
 */
public record Routes(URI console, List<Route> all, Authorities authorities, Set<Path> files) {
    /** Nobody is told. */
    public static final Routes NONE = new Routes(URI.create("https://localhost"), List.of(), Authorities.NONE, Set.of());

    public Routes {
        all = List.copyOf(all);
        files = Set.copyOf(files);
    }

    /**
     * As a file names them.
     *
     * @param random for the ids of mails
     * @throws org.yimi.content.pack.BadPack naming line and reason, where the file, or what it names beside it, cannot be used
     */
    public static Routes read(Path file, RandomGenerator random) {
        return new NoticeFile(file, random).read();
    }

    /** Stable, in Latin letters: {@code mail}, {@code webhook}. */
    public List<String> names() {
        return all.stream().map(Route::name).toList();
    }

    /** Whom a notice makes this machine call, by name or address, in their order. */
    public SortedSet<String> hosts() {
        return all.stream().flatMap(route -> route.hosts().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Sends a test to everybody, once; what became of it by route. Takes up to a minute for each. */
    public Map<String, Outcome> test(Instant now) {
        var outcomes = new TreeMap<String, Outcome>();
        for (var route : all) outcomes.put(route.name(), route.send(new Notice(Kind.TEST, console, now)));
        return outcomes;
    }
}
