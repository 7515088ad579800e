package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.delivery.Standing;

class ChaosTest {
    private static final int ROUNDS = 100;
    private static final int CHILDREN = 5;
    private static final Duration A_YEAR = Duration.ofDays(365);

    @TempDir
    private Path dir;

    private TestServer office;

    @BeforeEach
    void start() throws Exception {
        office = new TestServer(dir).start();
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void fiveHundredSessionsThroughABadNetworkAndAWrongClockAreCountedOnceEach() throws Exception {
        var park = DemoPacks.park();
        try (var proxy = new ChaosProxy(office.address(), 7);
                var kiosk = TestKiosk.enrolled(dir.resolve("kiosk"), office, proxy.address())) {
            proxy.suffer(ChaosProxy.Fault.values());
            for (var round = 0; round < ROUNDS; round++) {
                kiosk.serve(park, AgeBand.B, CHILDREN);
                setClock(kiosk, round);
                kiosk.contact();
            }
            assertThat(proxy.suffered()).containsOnlyKeys(ChaosProxy.Fault.values());

            proxy.suffer(ChaosProxy.Fault.NONE);
            kiosk.setClock();
            Programs.await("delivery", () -> {
                kiosk.contact();
                return kiosk.outbox.standing().waiting() == 0;
            });

            var all = ROUNDS * CHILDREN;
            assertThat(kiosk.outbox.standing()).isEqualTo(new Standing(all, 0, 0, all, false, ""));
            assertThat(office.contents()).hasSize(all);
            assertThat(office.states()).hasSize(all).containsOnly("counted");
        }
    }

    /** Right, a year ahead, a year behind. */
    private static void setClock(TestKiosk kiosk, int round) {
        kiosk.setClock();
        if (round % 10 == 3) kiosk.now = kiosk.now.plus(A_YEAR);
        if (round % 10 == 6) kiosk.now = kiosk.now.minus(A_YEAR);
    }
}
