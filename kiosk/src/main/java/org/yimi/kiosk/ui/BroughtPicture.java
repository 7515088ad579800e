package org.yimi.kiosk.ui;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.envelope.PictureFile;

/** A picture that lies in memory: an image reads by itself only what has an address. FX thread only. */
final class BroughtPicture {
    private static final Logger log = LoggerFactory.getLogger(BroughtPicture.class);

    private BroughtPicture() {}

    /** Returns at once; the image has its size, and fills in when the picture was read. */
    static Image of(PictureFile file) {
        var image = new WritableImage(file.width(), file.height());
        Work.run(
                work -> Thread.ofVirtual().name("picture").start(work),
                () -> new Image(new ByteArrayInputStream(file.bytes().array())),
                read -> fill(image, read),
                failure -> log.warn("a picture of the feed cannot be read", failure));
        return image;
    }

    private static void fill(WritableImage image, Image read) {
        if (read.isError() || read.getWidth() != image.getWidth() || read.getHeight() != image.getHeight())
            log.warn("a picture of the feed is not what its head says");
        else
            image.getPixelWriter()
                    .setPixels(0, 0, (int) image.getWidth(), (int) image.getHeight(), read.getPixelReader(), 0, 0);
    }
}
