package org.yimi.packaging.robot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.robot.Robot;
import javax.imageio.ImageIO;

/** Takes pictures of the window as it stands on the display. */
final class Camera {
    /** Frames until a screen has faded in and its pictures have come from the disk. */
    private static final int SETTLED = 60;

    private final Robot robot;
    private final Scene scene;

    Camera(Robot robot, Scene scene) {
        this.robot = robot;
        this.scene = scene;
    }

    /** Takes a picture under each name the first time it is asked for, once the screen has come to rest. */
    Album album(Path folder) {
        Set<String> taken = new HashSet<>();
        return name -> {
            if (!taken.add(name)) return;
            Eye.pulses(SETTLED);
            take(folder.resolve(name + ".png"));
        };
    }

    void take(Path file) {
        var picture = Eye.ask("take a picture", () -> {
            var window = scene.getWindow();
            var area = new Rectangle2D(
                    window.getX() + scene.getX(), window.getY() + scene.getY(), scene.getWidth(), scene.getHeight());
            return robot.getScreenCapture(null, area);
        });
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(pixels(picture), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage pixels(Image picture) {
        var pixels = new BufferedImage((int) picture.getWidth(), (int) picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var reader = picture.getPixelReader();
        for (var y = 0; y < pixels.getHeight(); y++)
            for (var x = 0; x < pixels.getWidth(); x++) pixels.setRGB(x, y, reader.getArgb(x, y));
        return pixels;
    }
}
