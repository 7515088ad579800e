package org.yimi.server;

import java.nio.file.Path;
import java.util.List;
import org.yimi.content.envelope.PackRelease;
import org.yimi.content.pack.PackHistory;
import org.yimi.content.pack.PackWriter;

/** Makes of packs' folders what kiosks fetch. */
record PackPublishing(DataFolder data, PacksOption packs) {
    /**
     * Signed and kept; what is published in the feed afterwards is only their names.
     *
     * @throws org.yimi.content.pack.BadPack with every fault of the first bad one; none is kept then
     */
    List<PackRelease> publish(List<Path> folders) {
        var known = packs.read(data);
        var keys = data.keyFiles().read();
        for (var folder : folders) {
            PackWriter.checked(folder);
            PackHistory.check(folder, known);
        }
        return folders.stream()
                .map(folder -> data.packs().publish(folder, known, keys.secret().pack(), keys.keySet()))
                .toList();
    }

    static String summary(PackRelease release) {
        return release.pack() + " version " + release.version() + ", " + release.size()
                + " bytes; a server that runs takes it up by itself";
    }
}
