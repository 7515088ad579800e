package org.yimi.kiosk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.pack.BadPack;
import org.yimi.content.pack.Library;
import org.yimi.kiosk.network.Proxies;
import org.yimi.kiosk.store.NewerDatabase;
import org.yimi.kiosk.store.StoreFault;
import org.yimi.kiosk.visit.Trouble;
import org.yimi.kiosk.voice.Speech;
import org.yimi.kiosk.voice.Voices;

/** Opens what a kiosk stands on. May be tried again until it succeeds. */
final class Opening implements Callable<Opening.Result> {
    private static final Logger log = LoggerFactory.getLogger(Opening.class);

    private final Path data;
    private final List<Path> packs;
    private final InstantSource clock;
    private final String path;
    private final Proxies proxies;

    /** @param path folders in which programs lie, as in the environment's {@code PATH} */
    Opening(Path data, List<Path> packs, InstantSource clock, String path, Proxies proxies) {
        this.data = data;
        this.packs = List.copyOf(packs);
        this.clock = clock;
        this.path = path;
        this.proxies = proxies;
    }

    /** What came of one attempt. */
    sealed interface Result {
        /**
         * The folder is locked for this process.
         *
         * @param speech with the program that was found now; one that is installed later waits for the next start, or for
         *     staff who hear it
         */
        record Opened(DataFolder folder, Library library, Speech speech) implements Result {}

        /** Nothing was changed; the log says why. */
        record Shut(Trouble trouble) implements Result {}
    }

    /** @throws DataFolder.Occupied where another kiosk has the folder */
    @Override
    public Result call() {
        try {
            var installed = Library.read(packs);
            var speech = new Speech(new Voices(data, path), clock);
            var folder = locked(new DataFolder(data, clock, proxies));
            return new Result.Opened(folder, folder.shelf.open(installed), speech);
        } catch (DataFolder.Occupied e) {
            throw e;
        } catch (BadPack e) {
            log.error("a pack cannot be read: {}", e.getMessage());
            return new Result.Shut(Trouble.BAD_PACK);
        } catch (NewerDatabase e) {
            log.error("{}", e.getMessage());
            return new Result.Shut(Trouble.NEWER_DATA);
        } catch (RuntimeException e) {
            log.error("the data folder {} does not open", data, e);
            return new Result.Shut(
                    StoreFault.of(e) == StoreFault.DISK_FULL ? Trouble.DISK_FULL : Trouble.DATA_UNREADABLE);
        }
    }

    private static DataFolder locked(DataFolder folder) {
        try {
            folder.lock();
            return folder;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }
}
