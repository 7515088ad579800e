package org.yimi.kiosk.optical;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;

/** Reads a QR code out of a picture, as a program does that knows nothing of this one. */
public final class QrReader {
    private QrReader() {}

    /** @param pixels as 0xRRGGBB, row by row */
    public static String read(int[] pixels, int width, int height) {
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
        } catch (ReaderException e) {
            throw new AssertionError("there is no QR code in the picture", e);
        }
    }
}
