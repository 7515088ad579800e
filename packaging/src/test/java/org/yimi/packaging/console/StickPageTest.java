package org.yimi.packaging.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.delivery.Applied;
import org.yimi.packaging.circle.DemoPacks;
import org.yimi.packaging.circle.TestKiosk;
import org.yimi.packaging.circle.TestServer;

/** A stick at the office of somebody who has a browser and no shell. */
class StickPageTest {
    @TempDir
    private Path dir;

    @Test
    void anAdministratorTakesAStickInByTheBrowserAndTheReceiptGoesBackOntoIt() throws Exception {
        var stick = Files.createDirectories(dir.resolve("stick"));
        Files.createDirectory(stick.resolve("yimi"));
        try (var office = new TestServer(dir).start();
                var kiosk = TestKiosk.enrolled(dir.resolve("kiosk"), office);
                var browser = Browser.at(office.address())) {
            office.publishPack(DemoPacks.park(2, dir.resolve("draft")));
            kiosk.serve(DemoPacks.park(), AgeBand.C, 3);
            kiosk.carry(stick, _ -> {});
            Files.writeString(stick.resolve("yimi/out/broken.bundle"), "no bundle");
            browser.logIn(office.password());
            browser.follow("a[href='/stick']");
            browser.find("input[type=file]").sendKeys(stick.resolve("yimi").toString());
            browser.follow("#take");

            assertThat(browser.text("#taken"))
                    .contains("机器 " + kiosk.id() + "：收下 1 包，共 3 份")
                    .contains("没有收下 broken.bundle（truncated）");
            assertThat(office.contents()).hasSize(3);
            assertThat(browser.complaints()).isEmpty();

            unpack(download(office, String.valueOf(browser.find("#back").getDomAttribute("href"))), stick);
            var brought = kiosk.carry(stick, _ -> {}).brought();
            assertThat(brought.receipt()).contains(new Applied.Matched());
            assertThat(brought.packs()).isEqualTo(1);
            assertThat(brought.refused()).isEmpty();
            assertThat(stick.resolve("yimi/in/district.keyset")).exists();
        }
    }

    private static byte[] download(TestServer office, String path) throws Exception {
        try (var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            var form = "account=admin&password=" + URLEncoder.encode(office.password(), StandardCharsets.UTF_8);
            client.send(
                    request(office, "/login")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.discarding());
            return client.send(request(office, path).build(), BodyHandlers.ofByteArray()).body();
        }
    }

    private static HttpRequest.Builder request(TestServer office, String path) {
        return HttpRequest.newBuilder(URI.create(office.address() + path));
    }

    private static void unpack(byte[] bytes, Path stick) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = stick.resolve(entry.getName());
                Files.createDirectories(file.resolveSibling("."));
                Files.write(file, zip.readAllBytes());
            }
        }
    }
}
