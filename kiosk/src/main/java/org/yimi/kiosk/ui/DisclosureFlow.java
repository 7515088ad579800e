package org.yimi.kiosk.ui;

import org.yimi.kiosk.delivery.Sittings;
import org.yimi.kiosk.visit.Overlay;

/** Leads on from the calm words after a child may have told of harm, over the same stage as the visit. FX thread only. */
public final class DisclosureFlow {
    private final Sittings sittings;
    private final Stage stage;

    public DisclosureFlow(Sittings sittings, Stage stage) {
        this.sittings = sittings;
        this.stage = stage;
    }

    /** 现在就找大人: what comes next says so once the mark is durable. */
    public void callAdult() {
        var visit = stage.visit();
        visit.unfinished().ifPresent(unfinished -> stage.after(() -> {
            sittings.callAdult(unfinished);
            return visit.adultCalled();
        }));
    }

    /** The help page, from which the child comes back here. */
    public void help() {
        stage.now(stage.visit().under(Overlay.NEED_HELP));
    }

    /** On as before. */
    public void goOn() {
        stage.now(stage.visit().calmWordsRead());
    }
}
