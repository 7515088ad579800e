package org.yimi.kiosk;

import java.util.concurrent.Callable;
import org.yimi.content.envelope.Hash;
import org.yimi.content.pack.Library;
import org.yimi.kiosk.visit.Screen;
import org.yimi.kiosk.visit.Trouble;

/** What a child finds on arriving: the start screen, an interrupted visit to go on with, or a kiosk that is closed. */
final class Doorway implements Callable<Screen> {
    private final DataFolder folder;
    private final Library library;
    private final Hash machine;
    private final long leastFreeBytes;

    Doorway(DataFolder folder, Library library, Hash machine, long leastFreeBytes) {
        this.folder = folder;
        this.library = library;
        this.machine = machine;
        this.leastFreeBytes = leastFreeBytes;
    }

    /** Touches the disk. */
    @Override
    public Screen call() {
        var identity = folder.credentials.identity();
        if (identity.isEmpty()) return new Screen.Closed(Trouble.NOT_ENROLLED);
        if (!identity.get().machine().equals(machine)) return new Screen.Closed(Trouble.OTHER_MACHINE);
        if (!folder.hasRoom(leastFreeBytes)) return new Screen.Closed(Trouble.DISK_FULL);
        var left = folder.sittings.left(library);
        // a visit under way goes on, whatever the hour
        if (left.isPresent()) return new Screen.Resume(left.get());
        return folder.bulletin
                .closedUntil()
                .<Screen>map(Screen.Asleep::new)
                .orElseGet(this::start);
    }

    private Screen start() {
        folder.mark.look();
        return new Screen.Start(folder.notices(DataFolder.LOW_BYTES));
    }
}
