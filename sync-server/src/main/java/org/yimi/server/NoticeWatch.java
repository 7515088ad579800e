package org.yimi.server;

import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.server.notice.LiveRoutes;
import org.yimi.server.notice.Notices;
import org.yimi.server.safeguard.Alarm;
import org.yimi.server.store.Database;

/** A server that runs looks every few seconds whether somebody has to be told of the safeguarding lane, and tells them. */
final class NoticeWatch implements AutoCloseable {
    static final int SECONDS = 10;
    private static final int PATIENCE_SECONDS = 5;
    private static final Logger log = LoggerFactory.getLogger(NoticeWatch.class);

    private final Alarm alarm;
    private final Notices notices;
    private final LiveRoutes routes;
    private final InstantSource clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("notices").factory());

    NoticeWatch(Database database, LiveRoutes routes, InstantSource clock) {
        this.notices = new Notices(database);
        this.alarm = new Alarm(database, notices);
        this.routes = routes;
        this.clock = clock;
    }

    NoticeWatch start() {
        if (routes.now().names().isEmpty())
            log.warn("nobody is told of the safeguarding lane: write notice.yaml into the data folder");
        var _ = timer.scheduleWithFixedDelay(this::look, 0, SECONDS, TimeUnit.SECONDS);
        return this;
    }

    private void look() {
        try {
            routes.look();
            alarm.look(routes.now().names(), clock.instant());
            notices.send(routes.now(), clock.instant());
        } catch (RuntimeException e) {
            log.error("notices of the safeguarding lane were not looked at; the next look comes by itself", e);
        }
    }

    /** Waits a little for what is under way; what is not sent by then is sent after the next start. */
    @Override
    public void close() {
        timer.shutdown();
        try {
            if (!timer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) log.warn("a notice was still on its way");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
