package org.yimi.packaging.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yimi.kiosk.optical.QrCode;
import org.yimi.packaging.collect.Phone;
import tools.jackson.databind.json.JsonMapper;

/** Scripts that stand between the collector's page and the browser, and what is asked of them. */
final class PacedPhone {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PacedPhone() {}

    /** A phone whose camera shows the next picture when the decoder is done with the one before. */
    static Phone at(URI office) throws IOException {
        var phone = new Phone(office, List.of());
        watch(phone);
        phone.beforeEachPage(script("paced-camera.js"));
        return phone;
    }

    /** Before the page is opened: what its decoder does will be written down. */
    static void watch(Phone phone) throws IOException {
        phone.beforeEachPage(script("watched-decoder.js"));
    }

    /** Opens the camera and lets the decoder look once. */
    static void scan(Phone phone) {
        phone.prepare();
        phone.tap("开始扫描");
        phone.awaitTrue("return pacedCamera.opened();");
        phone.run("return pacedCamera.wall();");
    }

    /** Shows codes until so many bundles are whole; returns how many it showed. */
    static int show(Phone phone, List<QrCode> codes, int bundles) {
        var packed = codes.stream().map(PacedPhone::packed).toList();
        return Integer.parseInt(phone.run("return pacedCamera.show(...arguments);", packed, bundles));
    }

    /** How many bundles it has read. */
    static int whole(Phone phone) {
        return Integer.parseInt(phone.run("return watched.whole();"));
    }

    static void awaitWhole(Phone phone, int bundles, Duration patience) {
        phone.awaitTrue(patience, "return watched.whole() >= arguments[0];", bundles);
    }

    /**
     * What was read until the last bundle was whole.
     *
     * @param pictures on which the decoder looked
     * @param fresh of those that told something new
     * @param milliseconds that the worker took for one, in the middle
     */
    record Summary(int pictures, int fresh, double seconds, double milliseconds) {}

    static Summary summary(Phone phone) {
        return JSON.readValue(phone.run("return watched.summary();"), Summary.class);
    }

    private static Map<String, Object> packed(QrCode code) {
        var side = code.side();
        var modules = new BitSet();
        for (var y = 0; y < side; y++) for (var x = 0; x < side; x++) modules.set(y * side + x, code.dark(x, y));
        var bytes = Arrays.copyOf(modules.toByteArray(), Math.ceilDiv(side * side, Byte.SIZE));
        return Map.of("side", side, "bits", Base64.getEncoder().encodeToString(bytes));
    }

    private static String script(String name) throws IOException {
        try (var in = Objects.requireNonNull(Phone.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
