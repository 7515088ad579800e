package org.yimi.kiosk.stick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.Refused;
import org.yimi.kiosk.delivery.Backlog;

/**
 * What waits, on its way onto a stick. What lies there whole from the last time stays and is not written again; bundles in
 * which nothing waits any more go, so that a stick never fills with what the office has. Used once.
 */
final class Loading {
    private static final String ENDING = ".bundle";
    private static final int NAME_DIGITS = 16;

    private final StickFolder folder;
    private final Backlog backlog;
    private final KioskId kiosk;
    private final Runnable onFile;
    private final BitSet aboard = new BitSet();

    /** There is no room for the rest. */
    static final class Full extends RuntimeException {
        final long lacksBytes;

        Full(long lacksBytes) {
            super("lacks " + lacksBytes);
            this.lacksBytes = lacksBytes;
        }
    }

    Loading(StickFolder folder, Backlog backlog, KioskId kiosk, Runnable onFile) {
        this.folder = folder;
        this.backlog = backlog;
        this.kiosk = kiosk;
        this.onFile = onFile;
    }

    /** Envelopes that wait and lie on the stick. */
    long aboard() {
        return aboard.cardinality();
    }

    /** Clears up what this kiosk left there; what other kiosks left is theirs. Returns what is to be written. */
    List<Backlog.Load> tidied() throws IOException {
        for (var half : folder.files(folder.out(), kiosk + "-", ENDING + StickFolder.HALF)) Files.deleteIfExists(half);
        for (var file : folder.files(folder.out(), kiosk + "-", ENDING)) if (!stays(file)) Files.deleteIfExists(file);
        return backlog.loads(this::isAboard);
    }

    /** @throws Full where not all of it fits; what was written stays */
    void load(List<Backlog.Load> loads) throws IOException {
        var rest = loads.stream().mapToLong(Backlog.Load::bytes).sum();
        for (var load : loads) {
            var bundle = backlog.bundle(load, this::isAboard);
            if (bundle.isPresent()) write(bundle.get().array(), rest);
            rest -= load.bytes();
            onFile.run();
        }
        if (aboard.isEmpty()) {
            var alive = backlog.signOfLife().array();
            write(alive, alive.length);
            onFile.run();
        }
        folder.sync();
    }

    /** Whether it is whole and something in it waits. */
    private boolean stays(Path file) throws IOException {
        try {
            var bytes = folder.read(file, Bundle.MOST_BYTES);
            if (!name(bytes).equals(String.valueOf(file.getFileName()))) return false;
            var waiting = backlog.waiting(bytes);
            for (var number : waiting) aboard.set(Math.toIntExact(number));
            return !waiting.isEmpty();
        } catch (Refused e) {
            return false;
        }
    }

    private void write(byte[] bytes, long rest) throws IOException {
        if (folder.freeBytes() < bytes.length && folder.isWritable()) throw new Full(rest - folder.freeBytes());
        try {
            folder.write(name(bytes), bytes);
        } catch (IOException e) {
            // a file needs somewhat more than its own bytes
            if (folder.isThere() && folder.isWritable() && folder.freeBytes() < 2L * bytes.length) throw new Full(rest);
            throw e;
        }
        for (var number : backlog.waiting(bytes)) aboard.set(Math.toIntExact(number));
    }

    private boolean isAboard(long number) {
        return aboard.get(Math.toIntExact(number));
    }

    private String name(byte[] bundle) {
        return kiosk + "-" + Hash.of(bundle).bytes().hex().substring(0, NAME_DIGITS) + ENDING;
    }
}
