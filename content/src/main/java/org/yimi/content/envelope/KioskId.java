package org.yimi.content.envelope;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** The office's name for one enrolled kiosk: 64 random bits, printed as 16 hexadecimal characters. */
public record KioskId(long bits) {

    public static KioskId random(RandomGenerator random) {
        return new KioskId(random.nextLong());
    }

    /** @throws IllegalArgumentException for anything but 16 hexadecimal characters */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static KioskId parse(String hex) {
        if (hex.length() != 16) throw new IllegalArgumentException("a kiosk id has 16 hexadecimal characters");
        return new KioskId(HexFormat.fromHexDigitsToLong(hex));
    }

    @Override
    @JsonValue
    public String toString() {
        return HexFormat.of().toHexDigits(bits);
    }
}
