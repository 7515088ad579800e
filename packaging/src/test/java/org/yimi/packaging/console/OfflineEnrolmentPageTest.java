package org.yimi.packaging.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.EightCharacters;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.delivery.Credentials;
import org.yimi.kiosk.delivery.Enroller.NotEnrolled;
import org.yimi.kiosk.delivery.Feed;
import org.yimi.kiosk.delivery.OfflineEnroller;
import org.yimi.kiosk.delivery.Why;
import org.yimi.kiosk.store.Database;
import org.yimi.packaging.circle.DemoPacks;
import org.yimi.packaging.circle.TestKiosk;
import org.yimi.packaging.circle.TestServer;

/** A kiosk without a network, and the office's page that takes it in. */
class OfflineEnrolmentPageTest {
    private static final Hash MACHINE = Hash.of(new byte[] {1});

    @TempDir
    private Path dir;

    @Test
    void aKioskThatNeverSawANetworkIsEnrolledByTwoPicturesAndItsBundlesAreTaken() throws Exception {
        try (var office = new TestServer(dir).start();
                var browser = Browser.at(office.address())) {
            office.addOneWhoOpensStaffMode();
            browser.logIn(office.password());
            browser.follow("#offline-enrolment");
            var folder = Files.createDirectories(dir.resolve("kiosk"));
            String eight;
            try (var database = Database.open(folder.resolve("kiosk.db"))) {
                var kiosk = enroller(folder, database);
                var introduction = kiosk.introduction();
                send(browser, ScanCode.INTRODUCTION.write(introduction.bytes()));
                assertThat(browser.text("#eight")).isEqualTo(EightCharacters.of(introduction));
                browser.follow("#same");
                eight = browser.text("#eight");

                var offer = kiosk.look(scanned(browser));

                assertThat(offer.compare()).isEqualTo(eight);
                assertThat(kiosk.accept(offer)).isEqualTo("实验小学");
                // the page once more is no second kiosk, and of no use to one that is enrolled
                browser.run("location.reload()");
                browser.awaitText("#eight", eight);
                var again = scanned(browser);
                assertThatThrownBy(() -> kiosk.look(again))
                        .isInstanceOfSatisfying(NotEnrolled.class, e -> assertThat(e.why()).isEqualTo(Why.OTHER_KIOSK));
            }
            assertThat(browser.complaints()).isEmpty();
            try (var kiosk = new TestKiosk(folder, office.address())) {
                assertThat(kiosk.credentials().identity().orElseThrow().slot()).isZero();
                assertThat(kiosk.bulletin().staff().members()).hasSize(1);
                kiosk.serve(DemoPacks.park(), AgeBand.C, 2);
                kiosk.contact();
                assertThat(office.contents()).hasSize(2);
            }
        }
    }

    @Test
    void whatIsNoKiosksCodeIsRefusedAndMayBeMended() throws Exception {
        try (var office = new TestServer(dir).start();
                var browser = Browser.at(office.address())) {
            browser.logIn(office.password());
            browser.open("/offline-enrolment");

            send(browser, "K1 0123");

            assertThat(browser.text(".trouble")).contains("没读完整");
            assertThat(browser.run("return document.querySelector('#introduction').value")).isEqualTo("K1 0123");
        }
    }

    private static OfflineEnroller enroller(Path folder, Database database) {
        var credentials = new Credentials(folder);
        return new OfflineEnroller(credentials, new Feed(database, credentials), MACHINE, new SecureRandom());
    }

    private static void send(Browser browser, String introduction) {
        browser.run("document.querySelector('#introduction').value = arguments[0]", introduction);
        browser.follow("form[action='/offline-enrolment'] button[type=submit]");
    }

    private Bytes scanned(Browser browser) throws Exception {
        var file = dir.resolve("grant.png");
        browser.picture(file);
        var image = ImageIO.read(file.toFile());
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
        var read = new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
        return ScanCode.read(read.getText()).orElseThrow().bytes();
    }
}
