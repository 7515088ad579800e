package org.yimi.server.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.envelope.Hash;
import org.yimi.content.pack.BadPack;

/**
 * The ways on which notices leave, as a file names them by now. A change of it, or of a secret or authority that it names,
 * is taken when two looks in a row have seen the same; what cannot be used is told in the log, and the old ways stay in use.
 * Any thread may ask, one may look.
 */
public final class LiveRoutes {
    private static final Logger log = LoggerFactory.getLogger(LiveRoutes.class);

    private final Path file;
    private final RandomGenerator random;
    private volatile Routes routes;
    private Map<Path, Hash> taken;
    private Map<Path, Hash> last;
    private String told = "";

    /**
     * @param file that names them; need not be there yet
     * @param routes what it says now
     * @param random for the ids of mails
     */
    public LiveRoutes(Path file, Routes routes, RandomGenerator random) {
        this.file = file;
        this.random = random;
        this.routes = routes;
        this.taken = contents();
        this.last = taken;
    }

    /** As the last look left them. */
    public Routes now() {
        return routes;
    }

    /** Takes what has changed. What was refused is tried at every look, for the reason may lie in another file by now. */
    public void look() {
        var seen = contents();
        var still = seen.equals(last);
        last = seen;
        if (!still || (seen.equals(taken) && told.isEmpty())) return;
        try {
            routes = Routes.read(file, random);
            told = "";
            last = contents();
            log.info("notices leave as {} says by now: by {}", file, String.join(" and ", routes.names()));
        } catch (BadPack e) {
            tell(String.valueOf(e.getMessage()));
        }
        taken = last;
    }

    /** Once for each reason. */
    private void tell(String reason) {
        if (!reason.equals(told)) log.warn("who is told of the safeguarding lane stays as it was: {}", reason);
        told = reason;
    }

    /** Without those that are not there. */
    private Map<Path, Hash> contents() {
        var files = new HashSet<>(routes.files());
        files.add(file);
        var contents = new HashMap<Path, Hash>();
        for (var one : files)
            try {
                contents.put(one, Hash.of(Files.readAllBytes(one)));
            } catch (IOException e) {
                log.debug("{} cannot be read: {}", one, e.getMessage());
            }
        return Map.copyOf(contents);
    }
}
