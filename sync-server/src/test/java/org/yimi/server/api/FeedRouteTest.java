package org.yimi.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.envelope.Audience;
import org.yimi.content.envelope.FeedItem;
import org.yimi.content.envelope.FeedPage;
import org.yimi.content.envelope.SiteSettings;

class FeedRouteTest {
    private ServedOffice office;

    @BeforeEach
    void start(@TempDir Path dir) {
        office = new ServedOffice(dir);
        office.database.change(transaction ->
                office.feed.publish(transaction, ServedOffice.NOW, new Audience.All(), SiteSettings.USUAL));
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void anEnrolledKioskIsToldWhatItDoesNotHave() throws Exception {
        var page = FeedPage.parse(get("0.0", "Bearer " + office.bearer.hex()).body());

        assertThat(page.items())
                .extracting(bytes -> FeedItem.verified(bytes, office.keySet).kind())
                .containsExactly(SiteSettings.KIND);
        assertThat(FeedPage.parse(get("1.1", "Bearer " + office.bearer.hex()).body()).items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer 010204", "Bearer 01020", "Bearer xyz", "Basic 010203"})
    void nobodyElseIsTold(String authorization) throws Exception {
        var response = get("0.0", authorization);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(text(response)).contains("\"no-such-bearer\"");
    }

    @Test
    void aRevokedKioskIsNoLongerTold() throws Exception {
        office.revokeKiosk();

        assertThat(get("0.0", "Bearer " + office.bearer.hex()).statusCode()).isEqualTo(401);
    }

    @Test
    void aCursorThatIsNoneIsRefused() throws Exception {
        for (var cursor : List.of("", "7", "x.y")) {
            var response = get(cursor, "Bearer " + office.bearer.hex());

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(text(response)).contains("\"malformed\"");
        }
    }

    @Test
    void anOfficeThatIsOlderThanItsKiosksSaysSo() throws Exception {
        var response = get("2.1", "Bearer " + office.bearer.hex());

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(text(response)).contains("\"restored\"");
    }

    private HttpResponse<byte[]> get(String after, String authorization) throws Exception {
        return office.send(office.request("/api/v1/feed?after=" + after).header("Authorization", authorization));
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
