package org.yimi.server.console;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code to be printed or scanned from a screen, as a path of an SVG whose unit is a module.
 *
 * @param side of the whole picture, with a quiet zone of four modules on each side
 * @param path of the dark modules
 */
record QrPicture(int side, String path) {
    private static final int QUIET = 4;

    /** @param text at most some hundreds of characters; those of the alphanumeric mode make it smaller */
    static QrPicture of(String text) {
        return of(text, ErrorCorrectionLevel.M);
    }

    /** For much text that is shown large on a screen. */
    static QrPicture dense(String text) {
        return of(text, ErrorCorrectionLevel.L);
    }

    private static QrPicture of(String text, ErrorCorrectionLevel level) {
        try {
            var modules = Encoder.encode(text, level).getMatrix();
            return new QrPicture(modules.getWidth() + 2 * QUIET, path(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException(text.length() + " characters do not fit into a QR code", e);
        }
    }

    private static String path(ByteMatrix modules) {
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++)
            for (var x = 0; x < modules.getWidth(); x++)
                if (modules.get(x, y) == 1) path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
        return path.toString();
    }
}
