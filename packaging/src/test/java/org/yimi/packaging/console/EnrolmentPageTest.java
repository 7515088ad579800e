package org.yimi.packaging.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.Invitation;
import org.yimi.content.envelope.ScanCode.Scanned;
import org.yimi.content.envelope.ScanCode;
import org.yimi.kiosk.delivery.Credentials;
import org.yimi.kiosk.delivery.Enroller.NotEnrolled;
import org.yimi.kiosk.delivery.Enroller;
import org.yimi.kiosk.delivery.Why;
import org.yimi.packaging.circle.TestServer;

/** A kiosk that scans the office's page instead of an adult who types. */
class EnrolmentPageTest {
    @TempDir
    private Path dir;

    @Test
    void theCodeOnThePageEnrolsOneKioskAndNoSecond() throws Exception {
        try (var office = new TestServer(dir).start();
                var browser = Browser.at(office.address())) {
            browser.logIn(office.password());
            browser.follow(".enrol button");
            var invitation = invitation(browser);

            assertThat(invitation.server()).isEqualTo(office.address().toString());
            assertThat(invitation.code().typed()).isEqualTo(browser.text("#enrolment-code"));
            assertThat(enroller("one").enrol(invitation).site()).isEqualTo("实验小学");
            assertThatThrownBy(() -> enroller("one").enrol(invitation)).satisfies(refused(Why.CODE_REFUSED));
            assertThatThrownBy(() -> enroller("two").enrol(invitation)).satisfies(refused(Why.CODE_REFUSED));
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static Consumer<Throwable> refused(Why why) {
        return e -> assertThat(((NotEnrolled) e).why()).isEqualTo(why);
    }

    private Enroller enroller(String kiosk) throws Exception {
        var folder = Files.createDirectories(dir.resolve(kiosk));
        return new Enroller(new Credentials(folder), Hash.of(new byte[0]), new SecureRandom());
    }

    private Invitation invitation(Browser browser) throws Exception {
        var file = dir.resolve("code.png");
        browser.picture(file);
        var scanned = ScanCode.read(QrReader.read(file)).map(Scanned::bytes).orElseThrow();
        return Invitation.parse(scanned);
    }
}
