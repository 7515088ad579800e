package org.yimi.packaging.collect;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.yimi.kiosk.optical.Film;
import org.yimi.kiosk.optical.QrCode;

/** A camera that sees a kiosk's screen: the film as raw video, which Chromium shows over and over. */
public final class FakeCamera {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int CODE = 680;

    /** A room, dark and light as a camera has them. */
    private static final byte ROOM = 110;
    private static final byte DARK = 40;
    private static final byte LIGHT = (byte) 220;

    private static final byte GREY = (byte) 128;
    private static final int FRAMES_PER_SECOND = 10;

    private FakeCamera() {}

    /** Flags by which Chromium has this camera, and nobody is asked whether a page may use it. */
    static List<String> flags(Path video) {
        return List.of(
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
                "--use-file-for-fake-video-capture=" + video);
    }

    /** One round of the film. */
    static void record(Film film, Path video) throws IOException {
        record(LongStream.range(0, film.roundLength()).mapToObj(film::at).map(Optional::of), video);
    }

    /** A wall. */
    static void recordNothing(Path video) throws IOException {
        record(Stream.of(Optional.empty()), video);
    }

    /** @param seen ten codes a second, or nothing but a wall */
    public static void record(Stream<Optional<QrCode>> seen, Path video) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(video), 1 << 20)) {
            write(out, "YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F" + FRAMES_PER_SECOND + ":1 Ip A1:1 C420jpeg\n");
            for (var code : (Iterable<Optional<QrCode>>) seen::iterator)
                if (code.isPresent()) frame(out, code.get());
                else picture(out, wall());
        }
    }

    private static void frame(OutputStream out, QrCode code) throws IOException {
        var light = wall();
        var scale = CODE / code.side();
        var left = (WIDTH - scale * code.side()) / 2;
        var top = (HEIGHT - scale * code.side()) / 2;
        for (var y = 0; y < scale * code.side(); y++)
            for (var x = 0; x < scale * code.side(); x++)
                light[(top + y) * WIDTH + left + x] = code.dark(x / scale, y / scale) ? DARK : LIGHT;
        picture(out, light);
    }

    private static byte[] wall() {
        var light = new byte[WIDTH * HEIGHT];
        Arrays.fill(light, ROOM);
        return light;
    }

    private static void picture(OutputStream out, byte[] light) throws IOException {
        var colour = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(colour, GREY);
        write(out, "FRAME\n");
        out.write(light);
        out.write(colour);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
