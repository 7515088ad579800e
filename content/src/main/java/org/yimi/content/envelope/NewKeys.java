package org.yimi.content.envelope;

/**
 * The district's next key set. It is signed by the root, so that a kiosk can take it by whatever route it came and
 * whoever signed the item around it.
 *
 * @param signed the bytes of a {@link KeySet}
 */
public record NewKeys(Bytes signed) implements FeedBody {
    public static final String KIND = "keyset";

    private static final int FORMAT = 1;

    @Override
    public String kind() {
        return KIND;
    }

    Bytes wire() {
        return Bytes.of(Cbor.write(new Wire(FORMAT, signed)));
    }

    static NewKeys parse(byte[] body) {
        Cbor.checkFormat(body, FORMAT, "key set item");
        return Cbor.read(body, Wire.class, wire -> new NewKeys(wire.signed));
    }

    private record Wire(int format, Bytes signed) {}
}
