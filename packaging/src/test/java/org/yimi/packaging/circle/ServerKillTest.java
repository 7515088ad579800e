package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.survey.AgeBand;

class ServerKillTest {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f]{32})\"");
    private static final int KIOSKS = 3;
    private static final int KILLS = 20;

    @TempDir
    private Path dir;

    @Test
    void nothingThatWasReceiptedIsLostHoweverOftenTheServerIsKilled() throws Exception {
        var park = DemoPacks.park();
        var random = new Random(20);
        var over = new AtomicBoolean();
        var kiosks = new ArrayList<TestKiosk>();
        var office = new TestServer(dir).start();
        for (var i = 0; i < KIOSKS; i++) kiosks.add(TestKiosk.enrolled(dir.resolve("kiosk" + i), office));

        try (var threads = Executors.newFixedThreadPool(KIOSKS)) {
            List<Future<?>> busy = new ArrayList<>();
            for (var kiosk : kiosks)
                busy.add(threads.submit(() -> {
                    while (!over.get()) {
                        kiosk.serve(park, AgeBand.C);
                        kiosk.contact();
                    }
                }));
            for (var kill = 0; kill < KILLS; kill++) {
                TimeUnit.MILLISECONDS.sleep(random.nextInt(600));
                office.kill();
                office.start();
            }
            over.set(true);
            for (var one : busy) one.get(60, TimeUnit.SECONDS);
        }

        var issued = 0L;
        for (var kiosk : kiosks) {
            kiosk.contact();
            var standing = kiosk.outbox.standing();
            assertThat(standing.waiting()).isZero();
            assertThat(standing.duplicate()).isFalse();
            assertThat(standing.delivered()).isEqualTo(standing.issued());
            issued += standing.issued();
            kiosk.close();
        }
        var ids = office.contents().stream().map(ServerKillTest::id).toList();
        assertThat(issued).isGreaterThan(KILLS);
        assertThat(ids).hasSize((int) issued);
        assertThat(new HashSet<>(ids)).hasSize(ids.size());
        office.close();
    }

    private static String id(String content) {
        var found = ID.matcher(content);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
