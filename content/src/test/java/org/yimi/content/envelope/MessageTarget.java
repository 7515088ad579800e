package org.yimi.content.envelope;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yimi.content.fuzz.Target;

/** What passes between kiosk and office beside bundles, receipts and feed. */
final class MessageTarget {
    private MessageTarget() {}

    static List<byte[]> seeds(District district) {
        return List.of(
                new SyncReply(Bytes.of(new byte[20]), Bytes.of(new byte[0])).bytes(),
                new Enrolment.Request(7, district.kioskKey().verifyKey()).bytes(),
                new Enrolment.Granted(district.kiosk(), 2, "园区小学", 3, Bytes.of(new byte[16]), Bytes.of(new byte[9])).bytes(),
                district.keys().secretBytes().array(),
                district.signedKeySet().array(),
                Signed.parse(district.signedKeySet().array(), Bundle.MOST_BYTES).body().array(),
                "1.12".getBytes(StandardCharsets.UTF_8));
    }

    static boolean message(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var audience = Audience.parse(text);
        if (!Audience.parse(audience.text()).equals(audience)) throw new AssertionError(text);
        return Target.any(
                Target.read(Refused.class, () -> SyncReply.parse(bytes), read -> SyncReply.parse(read.bytes())),
                Target.read(Refused.class, () -> Enrolment.Request.parse(bytes), read -> Enrolment.Request.parse(read.bytes())),
                Target.read(Refused.class, () -> Enrolment.Granted.parse(bytes), read -> Enrolment.Granted.parse(read.bytes())),
                Target.read(Refused.class, () -> PrivateKeySet.parse(Bytes.of(bytes)), read -> PrivateKeySet.parse(read.secretBytes())),
                Target.read(Refused.class, () -> FeedCursor.parse(text), read -> FeedCursor.parse(read.toString())),
                EnvelopeTargets.keySet(bytes));
    }
}
