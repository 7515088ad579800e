package org.yimi.content.envelope;

import org.yimi.content.survey.Ids;

/**
 * The district offers a version of a pack, by its signed archive. A kiosk that has no such version, and no higher one,
 * fetches it.
 *
 * @param version from 1
 * @param archive hash of the whole file, by which it is asked for
 * @param size length of the file
 */
public record PackRelease(String pack, int version, Hash archive, long size) implements FeedBody {
    public static final String KIND = "pack";

    private static final int FORMAT = 1;

    public PackRelease {
        Ids.check(pack);
        if (version < 1) throw new IllegalArgumentException("a pack's version is 1 or higher");
        if (size < 1 || size > PackHead.MOST_ARCHIVE_BYTES)
            throw new IllegalArgumentException("an archive has 1 to " + PackHead.MOST_ARCHIVE_BYTES + " bytes, not " + size);
    }

    @Override
    public String kind() {
        return KIND;
    }

    Bytes wire() {
        return Bytes.of(Cbor.write(new Wire(FORMAT, pack, version, archive, size)));
    }

    static PackRelease parse(byte[] body) {
        Cbor.checkFormat(body, FORMAT, "pack");
        return Cbor.read(body, Wire.class, wire -> new PackRelease(wire.pack, wire.version, wire.archive, wire.size));
    }

    private record Wire(int format, String pack, int version, Hash archive, long size) {}
}
