package org.yimi.kiosk;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Navigator;
import org.yimi.kiosk.ui.OwnPinyin;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.closed.ClosedView;
import org.yimi.kiosk.ui.overlay.NeedHelp;
import org.yimi.kiosk.ui.overlay.ReadAloud;
import org.yimi.kiosk.visit.Trouble;

/** The calm screen, which must come whatever else is broken. FX thread only. */
final class CalmViews {
    private static final Logger log = LoggerFactory.getLogger(CalmViews.class);

    private CalmViews() {}

    /** Without its looks where these are what is broken. */
    static Parent closed(Trouble trouble, Script script, Corners corners) {
        try {
            return ClosedView.of(trouble, script, corners);
        } catch (RuntimeException | LinkageError e) {
            log.error("the calm screen has lost its looks", e);
            return ClosedView.bare(trouble, script.language());
        }
    }

    /** Before any visit can be. */
    static Parent closed(Trouble trouble, Navigator navigator, Reach reach) {
        var script = new Script(Language.ZH, new SimpleBooleanProperty(true), OwnPinyin::of);
        return closed(trouble, script, withoutVisits(navigator, reach, script));
    }

    /** Help is there before any visit can be. */
    private static Corners withoutVisits(Navigator navigator, Reach reach, Script script) {
        return new Corners(
                reach,
                () -> navigator.cover(NeedHelp.of(reach, script, List.of(), navigator::uncover)),
                () -> navigator.cover(ReadAloud.of(reach, script, navigator::uncover)),
                () -> {},
                () -> {});
    }
}
