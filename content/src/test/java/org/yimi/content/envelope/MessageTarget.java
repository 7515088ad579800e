package org.yimi.content.envelope;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yimi.content.fuzz.Target;

/** What passes between kiosk and office beside bundles, receipts and feed. */
final class MessageTarget {
    private static final District DISTRICT = District.random(1);

    private MessageTarget() {}

    static List<byte[]> seeds(District district) {
        return List.of(
                new SyncReply(Bytes.of(new byte[20]), Bytes.of(new byte[0])).bytes(),
                new Enrolment.Request(7, district.kioskKey().verifyKey()).bytes(),
                new Enrolment.Granted(district.kiosk(), 2, "园区小学", 3, Bytes.of(new byte[16]), Bytes.of(new byte[9])).bytes(),
                new Enrolment.Renewal(7, district.kiosk(), district.kioskKey().verifyKey()).bytes(),
                new Introduction.Again(district.kioskKey().verifyKey(), district.kiosk()).bytes().array(),
                granted(district).array(),
                Signed.parse(granted(district).array(), Grant.MOST_BYTES).body().array(),
                district.keys().secretBytes().array(),
                district.signedKeySet().array(),
                Signed.parse(district.signedKeySet().array(), Bundle.MOST_BYTES).body().array(),
                "1.12".getBytes(StandardCharsets.UTF_8));
    }

    private static Bytes granted(District district) {
        return new Grant(
                        district.kioskKey().verifyKey(),
                        district.kiosk(),
                        2,
                        "园区小学",
                        3,
                        Bytes.of(new byte[32]),
                        "http://office",
                        district.signedKeySet(),
                        StaffList.NONE)
                .signedBy(district.keys().feed());
    }

    /** Whether the bytes are a grant, or the body of one. */
    private static boolean grant(byte[] bytes) {
        var feed = DISTRICT.keys().feed();
        var raw = Target.read(Refused.class, () -> Grant.parse(Bytes.of(bytes)), read -> Grant.parse(read.signedBy(feed)));
        var signed = bytes.length + Signed.OVERHEAD > Grant.MOST_BYTES
                ? Bytes.of(bytes)
                : Signed.wrap(Label.GRANT, feed, bytes, Grant.MOST_BYTES);
        return Target.read(Refused.class, () -> Grant.parse(signed), read -> Grant.parse(read.signedBy(feed))) || raw;
    }

    static boolean message(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var audience = Audience.parse(text);
        if (!Audience.parse(audience.text()).equals(audience)) throw new AssertionError(text);
        return Target.any(
                Target.read(Refused.class, () -> SyncReply.parse(bytes), read -> SyncReply.parse(read.bytes())),
                Target.read(Refused.class, () -> Enrolment.Request.parse(bytes), read -> Enrolment.Request.parse(read.bytes())),
                Target.read(Refused.class, () -> Enrolment.Granted.parse(bytes), read -> Enrolment.Granted.parse(read.bytes())),
                Target.read(Refused.class, () -> Enrolment.Renewal.parse(bytes), read -> Enrolment.Renewal.parse(read.bytes())),
                Target.read(
                        IllegalArgumentException.class,
                        () -> Introduction.parse(Bytes.of(bytes)),
                        read -> Introduction.parse(read.bytes())),
                grant(bytes),
                Target.read(Refused.class, () -> PrivateKeySet.parse(Bytes.of(bytes)), read -> PrivateKeySet.parse(read.secretBytes())),
                Target.read(Refused.class, () -> FeedCursor.parse(text), read -> FeedCursor.parse(read.toString())),
                EnvelopeTargets.keySet(bytes));
    }
}
