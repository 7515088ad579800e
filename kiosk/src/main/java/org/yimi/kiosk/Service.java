package org.yimi.kiosk;

import java.security.SecureRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.answer.Rotation;
import org.yimi.content.pack.Library;
import org.yimi.kiosk.delivery.PackFetch;
import org.yimi.kiosk.delivery.Sync;
import org.yimi.kiosk.rime.Pinyin;
import org.yimi.kiosk.rime.Rime;
import org.yimi.kiosk.ui.CheckFlow;
import org.yimi.kiosk.ui.Keys;
import org.yimi.kiosk.ui.Narrator;
import org.yimi.kiosk.ui.SizeCheck;
import org.yimi.kiosk.ui.SoundCheck;
import org.yimi.kiosk.ui.SwitchCheck;
import org.yimi.kiosk.ui.VisitFlow;
import org.yimi.kiosk.ui.Work;
import org.yimi.kiosk.visit.Trouble;
import org.yimi.kiosk.voice.Hearing;
import org.yimi.kiosk.voice.Speech;

/** What happens in the window: visits and contact with the office, or the calm screen until they are possible. */
final class Service {
    private static final Logger log = LoggerFactory.getLogger(Service.class);
    private static final Duration TRIES_AGAIN_AFTER = Duration.seconds(10);
    /** The first child's screen comes before the office, and before what no child needs yet. */
    private static final Duration CONTACT_AFTER = Duration.seconds(2);

    private final Opening opening;
    private final Settings settings;
    private final Executor disk;
    private final LongSupplier nanos;
    private final Window window;
    private final Again again;
    private final SecureRandom random = new SecureRandom();
    private volatile @Nullable Running running;

    private record Running(
            DataFolder folder,
            Sync sync,
            VisitFlow flow,
            Narrator narrator,
            Speech speech,
            Pinyin pinyin,
            PackFetch packs) {}

    /** FX thread, with the window open. */
    Service(Opening opening, Settings settings, Executor disk, LongSupplier nanos, Window window, Again again) {
        this.opening = opening;
        this.settings = settings;
        this.disk = disk;
        this.nanos = nanos;
        this.window = window;
        this.again = again;
    }

    /** FX thread. Where the kiosk did not open, tries again until it does. */
    void begin(Opening.Result result) {
        switch (result) {
            case Opening.Result.Opened(var folder, var library, var speech) -> serve(folder, library, speech);
            case Opening.Result.Shut(var trouble) -> {
                window.shut(trouble);
                after(TRIES_AGAIN_AFTER, () -> Work.run(disk, opening, this::begin, this::failed));
            }
        }
    }

    private void serve(DataFolder folder, Library library, Speech speech) {
        var voice = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("voice").factory());
        var narrator = new Narrator(speech::voice, voice);
        var pinyin = Rime.open(folder.pinyinFolder());
        var hearing = new Hearing(speech::voice, library);
        var visits = Visits.in(
                window.navigator(),
                window.reach(),
                folder,
                new Visits.Reading(library, hearing, narrator, Keys.with(pinyin), folder.bulletin::helpLines),
                new Doorway(folder, library, DataFolder.machine(), DataFolder.LEAST_FREE_BYTES),
                () -> Rotation.random(random),
                disk,
                nanos);
        var sync = new Sync(
                folder.outbox,
                folder.feed,
                folder.bulletin,
                folder.credentials,
                folder.office,
                settings.beat(),
                random);
        var checks = new CheckFlow(
                new SoundCheck(speech, narrator, library, voice),
                new SizeCheck(folder.screen, window.mounted(), again.watched(), again.end(), disk),
                new SwitchCheck(folder.oneSwitch, hearing::speaks, disk));
        var staff = new StaffRoom(
                window.navigator(),
                window.reach(),
                folder,
                settings.sticks(),
                sync::reached,
                visits.flow(),
                visits.views(),
                checks,
                disk,
                nanos);
        var packs = new PackFetch(folder.shelf, folder.credentials, folder.office, nanos, random);
        running = new Running(folder, sync, visits.flow(), narrator, speech, pinyin, packs);
        var restocking = new Restocking(folder.shelf, library, () -> visits.flow().atDoorway() && !staff.open());
        take(visits, staff, () -> {
            window.move(folder.bulletin.motion());
            restocking.tick();
        });
        visits.flow().open();
        // whoever has written something sooner waits for it
        after(CONTACT_AFTER, () -> folder.screener.begin(failure -> Platform.runLater(() -> failed(failure))));
        after(CONTACT_AFTER, sync::start);
        after(CONTACT_AFTER, packs::start);
    }

    /** Touches, ticks and keys go to whoever has the window: staff, else the child. */
    private void take(Visits visits, StaffRoom staff, Runnable everyTick) {
        window.serve(
                () -> {
                    if (staff.open()) staff.touched();
                    else visits.flow().touched();
                },
                () -> {
                    everyTick.run();
                    if (staff.open()) staff.tick();
                    else visits.tick();
                });
        var scene = window.navigator().root().getScene();
        staff.listen(scene);
        visits.listen(scene, staff::open, nanos);
    }

    private static void after(Duration wait, Runnable then) {
        var pause = new PauseTransition(wait);
        pause.setOnFinished(_ -> then.run());
        pause.play();
    }

    /**
     * Nobody caught this, on whatever thread. A visit that failed on the FX thread makes way for the next; a thread
     * that is gone, or a Java that cannot go on, leaves the calm screen and a heart that stands still.
     */
    void uncaught(Throwable failure) {
        var now = running;
        if (now != null && Platform.isFxApplicationThread() && !(failure instanceof VirtualMachineError))
            now.flow().broken(failure);
        else Platform.runLater(() -> failed(failure));
    }

    private void failed(Throwable failure) {
        var now = running;
        if (now != null) now.flow().end(failure);
        else {
            log.error("the kiosk cannot go on", failure);
            window.shut(Trouble.BROKEN);
        }
        window.die();
    }

    /** What was unfinished is erased. On the thread that touches the disk. */
    void end() {
        var now = running;
        if (now == null) return;
        now.narrator().hush();
        now.speech().hush();
        now.sync().close();
        now.packs().close();
        now.pinyin().close();
        now.folder().sittings.end();
        now.folder().close();
    }
}
