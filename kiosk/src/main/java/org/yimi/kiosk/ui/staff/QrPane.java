package org.yimi.kiosk.ui.staff;

import java.util.Arrays;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.yimi.kiosk.optical.QrCode;
import org.yimi.kiosk.ui.Filling;

/** One QR code, black on white, with whole pixels for each module and as large as fits. */
final class QrPane extends Filling {
    private static final int DARK = 0xFF000000;
    private static final int LIGHT = 0xFFFFFFFF;

    private final ImageView view = new ImageView();
    private WritableImage image = new WritableImage(1, 1);
    private @Nullable QrCode code;

    QrPane() {
        view.setSmooth(false);
        getChildren().add(view);
        getStyleClass().add("qr");
    }

    void show(QrCode next) {
        code = next;
        draw(next);
    }

    @Override
    protected void layoutChildren() {
        if (code != null) draw(code);
        view.relocate(
                Math.floor((getWidth() - image.getWidth()) / 2), Math.floor((getHeight() - image.getHeight()) / 2));
    }

    private void draw(QrCode drawn) {
        var scale = (int) Math.floor(Math.min(getWidth(), getHeight()) / drawn.side());
        if (scale < 1) return;
        var side = drawn.side() * scale;
        if (image.getWidth() != side) {
            image = new WritableImage(side, side);
            view.setImage(image);
            requestLayout();
        }
        var row = new int[side];
        var pixels = new int[side * side];
        for (var y = 0; y < drawn.side(); y++) {
            for (var x = 0; x < drawn.side(); x++)
                Arrays.fill(row, x * scale, (x + 1) * scale, drawn.dark(x, y) ? DARK : LIGHT);
            for (var line = y * scale; line < (y + 1) * scale; line++) System.arraycopy(row, 0, pixels, line * side, side);
        }
        image.getPixelWriter().setPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), pixels, 0, side);
    }
}
