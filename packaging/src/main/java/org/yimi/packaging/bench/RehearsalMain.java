package org.yimi.packaging.bench;

import java.nio.file.Path;

/**
 * Starts a kiosk as a site would and ends it once its start screen stands, so that java can note what a start needs.
 * First argument: a new folder for its data; second: the folder of packs. No office knows this kiosk.
 */
public final class RehearsalMain {
    private RehearsalMain() {}

    public static void main(String[] args) throws Exception {
        var data = Path.of(args[0]);
        LoneKiosk.enrol(data);
        StartProbe.main(new String[] {
            data.resolve("tappable").toString(), "run", "--data", data.toString(), "--packs", args[1],
            "--window", "1280x800", "--beat", "600"
        });
    }
}
