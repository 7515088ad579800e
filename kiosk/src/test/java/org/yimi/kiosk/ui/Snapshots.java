package org.yimi.kiosk.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Writes what is shown as PNG files, where the system property {@code screens} names a folder. */
final class Snapshots {
    private Snapshots() {}

    static void write(Parent root, String name) throws IOException {
        var folder = System.getProperty("screens");
        if (folder == null) return;
        var picture = root.snapshot(null, null);
        var width = (int) picture.getWidth();
        var height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(copy, "png", Files.createDirectories(Path.of(folder)).resolve(name + ".png").toFile());
    }
}
