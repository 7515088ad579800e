package org.yimi.kiosk.optical;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.EnumMap;
import java.util.Map;

/**
 * The modules of one QR code, with the quiet zone around it that readers need. Made on any thread.
 *
 * @see <a href="https://www.iso.org/standard/83389.html">ISO/IEC 18004</a>
 */
public final class QrCode {
    /** Modules that stay light on each side. */
    static final int QUIET = 4;

    /** Any would do: weighing all eight for the best costs most of the time, and readers do not need it. */
    private static final int MASK = 2;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /**
     * At error correction level L: a frame that is not read whole is shown again.
     *
     * @param text where it consists of characters of the alphanumeric mode, it takes 5.5 bits each
     * @param version 1 to 40
     * @throws IllegalArgumentException where it holds less than the text
     */
    public static QrCode of(String text, int version) {
        var hints = new EnumMap<EncodeHintType, Object>(Map.of(
                EncodeHintType.QR_VERSION, version,
                EncodeHintType.QR_MASK_PATTERN, MASK));
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.L, hints).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("version " + version + " does not hold " + text.length() + " characters", e);
        }
    }

    /**
     * The smallest that holds the text, at level L, with digits in a row as digits.
     *
     * @throws IllegalArgumentException where the largest holds less than the text
     */
    public static QrCode smallest(String text) {
        var hints = new EnumMap<EncodeHintType, Object>(Map.of(
                EncodeHintType.QR_COMPACT, true,
                EncodeHintType.QR_MASK_PATTERN, MASK));
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.L, hints).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("no version holds " + text.length() + " characters", e);
        }
    }

    /** Modules on each side, with both quiet zones. */
    public int side() {
        return modules.getWidth() + 2 * QUIET;
    }

    /** @param x from 0, in modules from the left, the quiet zone included; so {@code y} from the top */
    public boolean dark(int x, int y) {
        var column = x - QUIET;
        var row = y - QUIET;
        if (column < 0 || row < 0 || column >= modules.getWidth() || row >= modules.getHeight()) return false;
        return modules.get(column, row) == 1;
    }
}
