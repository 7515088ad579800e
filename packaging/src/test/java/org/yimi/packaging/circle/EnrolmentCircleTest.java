package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.EnrolmentCode;
import org.yimi.content.envelope.Hash;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.delivery.Credentials;
import org.yimi.kiosk.delivery.Enroller.NotEnrolled;
import org.yimi.kiosk.delivery.Enroller;
import org.yimi.kiosk.delivery.Why;

/** A kiosk that was moved to another machine, and the old disk that still runs. */
class EnrolmentCircleTest {
    private static final Hash OTHER_MACHINE = Hash.of(new byte[] {2});

    private final Survey park = DemoPacks.park();

    @TempDir
    private Path dir;

    @Test
    void aKioskOnANewMachineDeliversWhatWaitedAndItsOldDiskIsRefused() throws Exception {
        try (var office = new TestServer(dir).start()) {
            var old = dir.resolve("old");
            var moved = dir.resolve("moved");
            try (var kiosk = TestKiosk.enrolled(old, office)) {
                kiosk.serve(park, AgeBand.C, 3);
            }
            Folders.copy(old, moved);

            var before = new Credentials(moved).identity().orElseThrow();
            var code = EnrolmentCode.parse(office.renewalCode(before.kiosk()));
            assertThatThrownBy(() -> enroller(Files.createDirectories(dir.resolve("new"))).enrol(office.address(), code))
                    .isInstanceOfSatisfying(NotEnrolled.class, e -> assertThat(e.why()).isEqualTo(Why.FOR_A_KNOWN_KIOSK));
            var after = enroller(moved).enrol(office.address(), code);

            assertThat(after.kiosk()).isEqualTo(before.kiosk());
            assertThat(after.slot()).isEqualTo(before.slot());
            assertThat(after.machine()).isEqualTo(OTHER_MACHINE);
            assertThat(after.key()).isNotEqualTo(before.key());
            try (var kiosk = new TestKiosk(moved, office.address());
                    var copy = new TestKiosk(old, office.address())) {
                copy.contact();
                assertThat(copy.outbox.standing().refused()).isEqualTo("replaced");
                assertThat(copy.outbox.standing().waiting()).isEqualTo(3);
                assertThat(office.contents()).isEmpty();
                kiosk.contact();
                assertThat(kiosk.outbox.standing().waiting()).isZero();
                assertThat(kiosk.outbox.standing().refused()).isEmpty();
                assertThat(office.contents()).hasSize(3);
                // children go on at both; the copy keeps everything
                copy.serve(park, AgeBand.C);
                copy.contact();
                assertThat(copy.outbox.standing().waiting()).isEqualTo(4);
                assertThat(office.contents()).hasSize(3);
            }
        }
    }

    private static Enroller enroller(Path folder) {
        return new Enroller(new Credentials(folder), OTHER_MACHINE, new SecureRandom());
    }
}
