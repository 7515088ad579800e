package org.yimi.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.BundleHead;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Receipt;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.envelope.Seal;
import org.yimi.content.envelope.SyncReply;
import tools.jackson.databind.json.JsonMapper;

class BundleRouteTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ServedOffice office;

    @BeforeEach
    void start(@TempDir Path dir) {
        office = new ServedOffice(dir);
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void aPhoneGetsTheReceiptAsTheKiosksScannerTypesIt() throws Exception {
        var answer = post(bundle(1), "Accept", "application/json");

        var told = JSON.readTree(answer.body());
        var scanned = ScanCode.read(told.path("receipt").asString()).orElseThrow();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(told.path("kiosk").asString()).isEqualTo(office.kiosk.toString());
        assertThat(scanned.code()).isEqualTo(ScanCode.RECEIPT);
        assertThat(Receipt.verified(scanned.bytes(), office.keySet).covers(1)).isTrue();
    }

    @Test
    void aKioskStillGetsItsReplyInCbor() throws Exception {
        var bundle = bundle(1);
        for (var accept : List.of("application/cbor", "*/*")) {
            var answer = post(bundle, "Accept", accept);

            assertThat(answer.headers().firstValue("Content-Type")).contains("application/cbor");
            var receipt = SyncReply.parse(answer.body()).receipt();
            assertThat(Receipt.verified(receipt, office.keySet).kiosk()).isEqualTo(office.kiosk);
        }
        assertThat(SyncReply.parse(post(bundle, "X-Nothing", "1").body()).receipt().length()).isPositive();
    }

    @Test
    void theSameBundleAgainBringsALostReceiptBack() throws Exception {
        var bundle = bundle(1);
        post(bundle, "Accept", "application/json");

        var answer = post(bundle, "Accept", "application/json");

        var scanned = ScanCode.read(JSON.readTree(answer.body()).path("receipt").asString()).orElseThrow();
        assertThat(Receipt.verified(scanned.bytes(), office.keySet).covers(1)).isTrue();
    }

    @Test
    void aPhoneIsRefusedInTheSameWordsAsAKiosk() throws Exception {
        var bundle = bundle(1);
        office.revokeKiosk();

        for (var accept : List.of("application/json", "application/cbor")) {
            var answer = post(bundle, "Accept", accept);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(JSON.readTree(answer.body()).path("code").asString()).isEqualTo("revoked");
        }
        assertThat(JSON.readTree(post(Bytes.of(new byte[] {1}), "Accept", "application/json").body()).has("message"))
                .isTrue();
    }

    private Bytes bundle(long number) {
        var head = new BundleHead(office.kiosk, number, number, 1, office.keySet.version(), 0, false);
        var envelope = new Seal(office.keySet, office.kiosk).seal(number, new byte[] {'{', '}'});
        return new Bundle(head, List.of(envelope)).signedBy(office.kioskKey);
    }

    private HttpResponse<byte[]> post(Bytes body, String header, String value) throws Exception {
        return office.send(office.request("/api/v1/bundles")
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.array())));
    }
}
