package org.yimi.server.notice;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * The ways on which notices leave this office.
 *
 * @param console named in every notice
 */
public record Routes(URI console, List<Route> all) {
    /** Nobody is told. */
    public static final Routes NONE = new Routes(URI.create("https://localhost"), List.of());

    public Routes {
        all = List.copyOf(all);
    }

    /**
     * As a file names them.
     *
     * @param random for the ids of mails
     * @throws org.yimi.content.pack.BadPack naming line and reason, where the file or a secret beside it cannot be used
     */
    public static Routes read(Path file, RandomGenerator random) {
        return new NoticeFile(file, random).read();
    }

    public List<String> names() {
        return all.stream().map(Route::name).toList();
    }

    /** Sends a test to everybody, once; what became of it by route. */
    public Map<String, Outcome> test(Instant now) {
        var outcomes = new TreeMap<String, Outcome>();
        for (var route : all) outcomes.put(route.name(), route.send(new Notice(Kind.TEST, console, now)));
        return outcomes;
    }
}
