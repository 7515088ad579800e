package org.yimi.content.envelope;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yimi.content.answer.AnswerTargets;
import org.yimi.content.envelope.OpeningHours.Span;
import org.yimi.content.fuzz.Target;
import org.yimi.content.survey.Wording;

/** Readers of this package, for the fuzzer. A signature would hide the reader behind it: bodies are signed after they were bent. */
public final class EnvelopeTargets {
    private static final District DISTRICT = District.random(1);
    private static final SignKey KIOSK = DISTRICT.kioskKey();
    private static final SignKey RECEIPT = DISTRICT.keys().receipt();
    private static final SignKey FEED = DISTRICT.keys().feed();
    private static final SignKey ROOT = DISTRICT.secret().rootKey();
    private static final PackRelease RELEASE = new PackRelease("our-park", 2, Hash.of(new byte[0]), 1_234_567);
    private static final SiteSettings SETTINGS = new SiteSettings(
            new OpeningHours(
                    Map.of(DayOfWeek.MONDAY, List.of(new Span(LocalTime.of(8, 30), LocalTime.of(17, 0)))),
                    Set.of(LocalDate.of(2026, 10, 1))),
            false);
    private static final HelpLines LINES = new HelpLines(List.of(new HelpLine(
            new Wording("青少年服务台", "Youth service line"), "123-55", new Wording("白天", "By day"),
            LocalDate.of(2026, 2, 20), LocalDate.of(2027, 2, 20))));

    private EnvelopeTargets() {}

    public static List<Target> all() {
        return List.of(
                new Target("bundle", () -> both(DISTRICT.bundle(2)), EnvelopeTargets::bundle),
                new Target("inflate", EnvelopeTargets::deflated, EnvelopeTargets::inflate),
                new Target("receipt", () -> both(receipt()), EnvelopeTargets::receipt),
                new Target("feed", EnvelopeTargets::feed, EnvelopeTargets::feed),
                new Target("feed-kinds", () -> FeedKinds.all().stream().map(body -> body.bytes().array()).toList(), EnvelopeTargets::kinds),
                new Target("message", () -> MessageTarget.seeds(DISTRICT), MessageTarget::message),
                new Target("scan", EnvelopeTargets::scanned, EnvelopeTargets::scan));
    }

    private static byte[] body(Bytes signed) {
        return Signed.parse(signed.array(), Bundle.MOST_BYTES).body().array();
    }

    private static List<byte[]> both(Bytes signed) {
        return List.of(signed.array(), body(signed));
    }

    private static byte[] signed(Label label, SignKey key, byte[] body) {
        return Signed.wrap(label, key, body, Bundle.MOST_BYTES).array();
    }

    /** Whether the bytes are read as they are, or as the body of something signed. */
    private static <T> boolean either(byte[] bytes, Label label, SignKey key, Function<byte[], T> reader, Function<T, Bytes> writer) {
        var raw = refusedOrBack(() -> reader.apply(bytes), value -> reader.apply(writer.apply(value).array()));
        return refusedOrBack(
                        () -> reader.apply(signed(label, key, bytes)), value -> reader.apply(writer.apply(value).array()))
                || raw;
    }

    private static <T> boolean refusedOrBack(
            java.util.function.Supplier<T> reader, java.util.function.UnaryOperator<T> again) {
        return Target.read(Refused.class, reader, again);
    }

    private static boolean bundle(byte[] bytes) {
        refusedOrBack(() -> Bytes.of(DISTRICT.opener().open(new Envelope(Bytes.of(bytes)))), opened -> opened);
        return either(
                bytes, Label.BUNDLE, KIOSK, read -> Bundle.verified(read, _ -> KIOSK.verifyKey()), read -> read.signedBy(KIOSK));
    }

    private static List<byte[]> deflated() {
        return AnswerTargets.contents().stream().map(Compression::deflate).map(Padding::pad).toList();
    }

    private static boolean inflate(byte[] bytes) {
        return refusedOrBack(
                () -> {
                    var inflated = Compression.inflate(Padding.unpad(bytes), Compression.DICTIONARY);
                    if (inflated.length > Compression.MOST_BYTES) throw new AssertionError(inflated.length + " bytes");
                    AnswerTargets.content(inflated);
                    return Bytes.of(inflated);
                },
                read -> Bytes.of(Compression.inflate(
                        Padding.unpad(Padding.pad(Compression.deflate(read.array()))), Compression.DICTIONARY)));
    }

    private static Bytes receipt() {
        var range = DISTRICT.range(DISTRICT.envelopes(1, 9));
        return new Receipt(DISTRICT.kiosk(), 2, District.DAY, List.of(range), List.of(2L, 3L, 7L), List.of(12L)).signedBy(RECEIPT);
    }

    private static boolean receipt(byte[] bytes) {
        return either(
                bytes, Label.RECEIPT, RECEIPT, read -> Receipt.verified(Bytes.of(read), DISTRICT.keySet()), read -> read.signedBy(RECEIPT));
    }

    private static List<byte[]> feed() {
        var item = new FeedItem(1, 2, District.DAY, new Audience.Site(3), HelpLines.KIND, LINES.bytes()).signedBy(FEED);
        var page = new FeedPage(List.of(item, item)).bytes();
        return List.of(item.array(), body(item), page, LINES.bytes().array(), SETTINGS.bytes().array(), RELEASE.bytes().array());
    }

    private static boolean feed(byte[] bytes) {
        var body = false;
        for (var kind : List.of(HelpLines.KIND, SiteSettings.KIND, PackRelease.KIND))
            body |= refusedOrBack(() -> FeedBody.of(kind, Bytes.of(bytes)), read -> again(kind, read))
                    && !(FeedBody.of(kind, Bytes.of(bytes)) instanceof FeedBody.NotUnderstood);
        var page = refusedOrBack(() -> FeedPage.parse(bytes), read -> FeedPage.parse(read.bytes()));
        var item = either(
                bytes, Label.FEED, FEED, read -> FeedItem.verified(Bytes.of(read), DISTRICT.keySet()), read -> read.signedBy(FEED));
        return body || page || item;
    }

    private static boolean kinds(byte[] bytes) {
        var body = false;
        for (var kind : List.of(Reply.KIND, WallCard.KIND, Ballot.KIND, BallotResult.KIND, Explanation.KIND, NewKeys.KIND))
            body |= refusedOrBack(() -> FeedBody.of(kind, Bytes.of(bytes)), read -> again(kind, read))
                    && !(FeedBody.of(kind, Bytes.of(bytes)) instanceof FeedBody.NotUnderstood);
        var picture = Target.read(
                IllegalArgumentException.class, () -> new PictureFile(Bytes.of(bytes)), read -> new PictureFile(read.bytes()));
        FeedItem.keySetIn(Bytes.of(bytes));
        return picture || body;
    }

    private static FeedBody again(String kind, FeedBody read) {
        return read instanceof FeedBody.NotUnderstood ? read : FeedBody.of(kind, read.bytes());
    }

    static boolean keySet(byte[] bytes) {
        refusedOrBack(() -> KeySet.pinned(Bytes.of(bytes), RootFingerprint.of(ROOT.verifyKey())), read -> read);
        return either(
                bytes, Label.KEYSET, ROOT, read -> KeySet.verified(Bytes.of(read), ROOT.verifyKey()), read -> read.signedBy(ROOT));
    }

    private static List<byte[]> scanned() {
        var code = new EnrolmentCode(1L << 58, RootFingerprint.of(ROOT.verifyKey())).typed();
        var full = ScanCode.RECEIPT.write(Bytes.of(new byte[] {1, 2, 3, -1, 0}));
        return List.of(code.getBytes(StandardCharsets.UTF_8), full.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean scan(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var scanned = ScanCode.read(text);
        for (var read : scanned.stream().toList())
            if (!ScanCode.read(read.code().write(read.bytes())).equals(scanned)) throw new AssertionError(text);
        return Target.read(
                        IllegalArgumentException.class, () -> EnrolmentCode.parse(text), read -> EnrolmentCode.parse(read.typed()))
                || scanned.isPresent();
    }
}
