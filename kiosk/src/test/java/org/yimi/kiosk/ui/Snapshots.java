package org.yimi.kiosk.ui;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.yimi.kiosk.rules.Pixels;
import org.yimi.kiosk.rules.Place;

/** Writes what is shown as PNG files, each with a small one for overviews, in the background. */
final class Snapshots implements AutoCloseable {
    private static final int SMALL_HIGH = 240;
    private static final int WAITING = 4;
    private static final float FAST = 0.8f;

    private final Path folder;
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("snapshots").factory(),
            new ThreadPoolExecutor.CallerRunsPolicy());

    private final List<CompletableFuture<Void>> written = new ArrayList<>();

    Snapshots(Path folder) {
        this.folder = folder;
    }

    /** Keeps a screen as kiosk/SIZE/LANGUAGE/BAND-SCREEN.png; the small one stands under small/. */
    void put(Place place, Pixels pixels) {
        var name = "kiosk/" + place.size() + "/" + place.language().tag() + "/" + place.bandName() + "-"
                + place.screen() + ".png";
        written.add(CompletableFuture.runAsync(() -> {
            var image = image(pixels);
            var width = SMALL_HIGH * image.getWidth() / image.getHeight();
            write(image, folder.resolve(name));
            write(scaled(image, width), folder.resolve("small").resolve(name));
        }, writer));
    }

    private static BufferedImage image(Pixels pixels) {
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        image.getRaster().setDataElements(0, 0, pixels.width(), pixels.height(), pixels.argb());
        return image;
    }

    /** In two steps, so that no pixel is left out of the mean. */
    private static BufferedImage scaled(BufferedImage image, int width) {
        return drawn(drawn(image, 2 * width, 2 * SMALL_HIGH), width, SMALL_HIGH);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    private static void write(BufferedImage image, Path file) {
        var png = ImageIO.getImageWritersByFormatName("png").next();
        var options = png.getDefaultWriteParam();
        options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        options.setCompressionQuality(FAST);
        try {
            Files.createDirectories(file.getParent());
            try (var out = ImageIO.createImageOutputStream(file.toFile())) {
                png.setOutput(out);
                png.write(null, new IIOImage(image, null, null), options);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            png.dispose();
        }
    }

    /** Waits until everything is written; fails where something could not be. */
    @Override
    public void close() {
        writer.close();
        written.forEach(CompletableFuture::join);
    }
}
