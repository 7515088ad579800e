package org.yimi.server.stick;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yimi.content.envelope.KioskId;

/**
 * One stick at the office: its bundles are taken, receipts and feed written onto it, and what was taken cleared from it, in
 * this order; so that it may be pulled out at any moment. Used once.
 */
public final class StickVisit {
    private final StickDesk desk;
    private final StickFiles files;
    private final String account;
    private final List<Path> archives;
    private final List<Path> taken = new ArrayList<>();
    private final Map<KioskId, Carried> kiosks = new HashMap<>();

    /** @param archives signed packs, named by their hash, that every kiosk may take */
    public StickVisit(StickDesk desk, StickFiles files, String account, List<Path> archives) {
        this.desk = desk;
        this.files = files;
        this.account = account;
        this.archives = List.copyOf(archives);
    }

    /** What lay there of one kiosk. */
    public record Carried(int bundles, int envelopes) {
        private Carried and(Carried more) {
            return new Carried(bundles + more.bundles, envelopes + more.envelopes);
        }
    }

    /**
     * Takes what lies there.
     *
     * @param onRefused told of each file that stays because it was not taken
     * @throws IOException where the stick is pulled out; what was taken is held
     */
    public Map<KioskId, Carried> read(Consumer<Took.Not> onRefused) throws IOException {
        for (var file : files.bundles())
            switch (desk.take(account, String.valueOf(file.getFileName()), files.read(file))) {
                case Took.Bundle(_, var kiosk, var envelopes) -> {
                    taken.add(file);
                    kiosks.merge(kiosk, new Carried(1, envelopes), Carried::and);
                }
                case Took.Not not -> onRefused.accept(not);
            }
        return Map.copyOf(kiosks);
    }

    /**
     * Writes what goes back, and clears what was taken.
     *
     * @return how many files are new on it
     * @throws IOException where it is pulled out, full or locked
     */
    public int write() throws IOException {
        var written = receipts();
        clear();
        var word = desk.word();
        for (var file : word.entrySet()) if (files.write(file.getKey(), file.getValue())) written++;
        files.deletePagesBut(word.keySet());
        for (var archive : archives) if (files.copy("packs/" + archive.getFileName(), archive)) written++;
        return written;
    }

    /** The kiosks keep what lies on a full stick: its bundles may go to make room. */
    private int receipts() throws IOException {
        try {
            return writeReceipts();
        } catch (IOException e) {
            if (taken.isEmpty()) throw e;
            clear();
            return writeReceipts();
        }
    }

    private int writeReceipts() throws IOException {
        for (var kiosk : kiosks.keySet()) files.write(StickDesk.receiptName(kiosk), desk.receipt(kiosk));
        return kiosks.size();
    }

    private void clear() throws IOException {
        for (var file : taken) files.delete(file);
        taken.clear();
    }
}
