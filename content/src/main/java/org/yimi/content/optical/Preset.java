package org.yimi.content.optical;

import java.time.Duration;

/**
 * How frames are shown, all at error correction level L: the larger the code, the fewer frames, and the nearer and calmer
 * the phone has to be held.
 */
public enum Preset {
    /** 稳 */
    STEADY(15, 758, 520, 5),
    /** 常用 */
    USUAL(20, 1249, 858, 8),
    /** 快 */
    FAST(25, 1853, 1273, 10);

    private final int version;
    private final int characters;
    private final int byteModeBytes;
    private final int framesPerSecond;

    /** Capacities of the version at level L, in alphanumeric and in byte mode (ISO/IEC 18004, table 7). */
    Preset(int version, int characters, int byteModeBytes, int framesPerSecond) {
        this.version = version;
        this.characters = characters;
        this.byteModeBytes = byteModeBytes;
        this.framesPerSecond = framesPerSecond;
    }

    /** Of the QR code, from 1 to 40; its side has {@code 17 + 4 * version} modules. */
    public int version() {
        return version;
    }

    /** How many are shown in a second, one after the other. */
    public int framesPerSecond() {
        return framesPerSecond;
    }

    /** Most characters of one frame. */
    int characters() {
        return characters;
    }

    /** Bytes of a bundle in one frame. */
    public int blockBytes() {
        return Base45.bytesIn(characters - Frame.PREFIX.length()) - Frame.HEADER_BYTES;
    }

    /** What a code of this version holds in byte mode, which not every reader hands on unharmed. */
    public int byteModeBytes() {
        return byteModeBytes;
    }

    /**
     * How many frames a receiver needs that misses none.
     *
     * @param bytes of the stream, from 1
     */
    public int frames(int bytes) {
        return Math.ceilDiv(bytes, blockBytes());
    }

    /** How long a transfer takes where no frame is missed. */
    public Duration takes(int bytes) {
        return Duration.ofMillis(Math.ceilDiv(frames(bytes) * 1000L, framesPerSecond));
    }
}
