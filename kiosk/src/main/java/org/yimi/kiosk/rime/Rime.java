package org.yimi.kiosk.rime;

import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.kiosk.rime.Library.Function;

/** Pinyin by the system's librime. It keeps its state for the whole process, so a process has one of these at a time. */
public final class Rime implements Pinyin {
    private static final Logger log = LoggerFactory.getLogger(Rime.class);
    private static final int END_SECONDS = 2;

    /** What comes after its end is let go. */
    private final ExecutorService thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("pinyin").factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    /** The library keeps pointers into it. */
    private final Arena arena = Arena.ofShared();

    private final Optional<RimeFolder> folder;
    private volatile Standing standing = new Standing.Opening();
    private @Nullable Library library;

    private Rime(Optional<RimeFolder> folder) {
        this.folder = folder;
        thread.execute(this::begin);
    }

    /**
     * Returns at once and opens meanwhile.
     *
     * @param ram a folder in RAM that this may empty, make and remove; without one there is no Chinese
     */
    public static Pinyin open(Optional<Path> ram) {
        return new Rime(ram.map(RimeFolder::new));
    }

    /** What {@link #open} would find on this system, without beginning. */
    public static Standing look() {
        var found = Library.find();
        if (found.isEmpty()) return new Standing.Absent("no librime.so.1: install librime1");
        if (!RimeFolder.hasDictionary())
            return new Standing.Absent("no dictionary in " + RimeFolder.SHARED + ": install rime-data-pinyin-simp");
        return new Standing.Ready(found.get().version());
    }

    private void begin() {
        try {
            standing = begun();
        } catch (RuntimeException | LinkageError e) {
            log.warn("librime does not open", e);
            standing = new Standing.Absent("librime does not open: " + e.getMessage());
        }
        switch (standing) {
            case Standing.Absent(var why) -> log.warn("no Chinese keyboard: {}", why);
            case Standing.Ready(var version) -> log.info("Chinese keyboard by librime {}", version);
            case Standing.Opening() -> {}
        }
    }

    private Standing begun() {
        if (!(look() instanceof Standing.Ready ready)) return look();
        if (folder.isEmpty()) return new Standing.Absent("no folder in RAM");
        folder.get().fill();
        var found = Library.find().orElseThrow();
        var traits = Traits.of(folder.get().path(), RimeFolder.SHARED, arena);
        if (!found.isSetUp(RimeFolder.SHARED)) found.call(Function.SETUP, traits);
        found.call(Function.INITIALIZE, traits);
        library = found;
        // the first one reads the dictionary
        try (var line = new RimeLine(found)) {
            if (line.letter('a').candidates().isEmpty()) return new Standing.Absent("librime has no words");
        }
        return ready;
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public Executor thread() {
        return thread;
    }

    @Override
    public Line line() {
        if (library == null) throw new IllegalStateException("librime did not begin");
        return new RimeLine(library);
    }

    @Override
    public void giveUp() {
        if (standing instanceof Standing.Ready) log.warn("librime does not answer; no Chinese keyboard from here on");
        standing = new Standing.Absent("librime does not answer");
    }

    /** Leaves nothing in RAM. A library that is stuck is left behind. */
    @Override
    public void close() {
        thread.execute(this::end);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) log.warn("librime does not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        standing = new Standing.Absent("ended");
        if (library != null) library.call(Function.FINALIZE);
        library = null;
        arena.close();
        folder.ifPresent(RimeFolder::empty);
    }
}
