package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimi.content.envelope.Refused.Code;

/** What says which pack it is: in the feed, and at the beginning of its archive. */
class PackReleaseTest {
    private static final Hash HASH = new Hash(Bytes.ofHex("0123456789abcdef".repeat(4)));
    private static final PackRelease RELEASE = new PackRelease("our-park", 2, HASH, 1_234_567);
    private static final PackHead HEAD = new PackHead("our-park", 2, HASH, 1_234_000);

    private final Properties fixed = new Properties();
    private final District district = District.random(1);

    @BeforeEach
    void read() throws IOException {
        try (var in = Objects.requireNonNull(PackReleaseTest.class.getResourceAsStream("fixed-pack-1.properties"))) {
            fixed.load(in);
        }
    }

    @Test
    void whatWasPublishedOnceStaysReadable() {
        assertThat(FeedBody.of(PackRelease.KIND, bytes("release"))).isEqualTo(RELEASE);
        assertThat(RELEASE.bytes()).isEqualTo(bytes("release"));
        assertThat(PackHead.verified(bytes("head"), packsBy(new SignKey(bytes("key"))))).isEqualTo(HEAD);
        assertThat(HEAD.signedBy(new SignKey(bytes("key")))).isEqualTo(bytes("head"));
    }

    @Test
    void aHeadSaysHowLongItIs() {
        var head = bytes("head").array();

        assertThat(PackHead.length(ByteBuffer.wrap(head).getInt())).isEqualTo(head.length);
        for (var first : new int[] {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, PackHead.MOST_BYTES})
            assertThatThrownBy(() -> PackHead.length(first)).isInstanceOf(Refused.class);
    }

    @Test
    void aHeadIsNothingButAHead() {
        var body = Signed.parse(HEAD.signedBy(district.keys().pack()).array(), PackHead.MOST_BYTES).body().array();
        var asFeed = Signed.wrap(Label.FEED, district.keys().pack(), body, PackHead.MOST_BYTES);

        assertThatThrownBy(() -> PackHead.verified(asFeed, district.keySet()))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code()).isEqualTo(Code.BAD_SIGNATURE));
    }

    @Test
    void whatLeadsOutOfAFolderOrIsTooLargeIsRefused() {
        for (var id : new String[] {"../x", "", "Our", "a/b", "x".repeat(41)}) {
            assertThatThrownBy(() -> new PackRelease(id, 1, HASH, 1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new PackHead(id, 1, HASH, 1)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new PackRelease("a", 1, HASH, PackHead.MOST_ARCHIVE_BYTES + 1)).hasMessageContaining("bytes");
        assertThatThrownBy(() -> new PackRelease("a", 0, HASH, 1)).hasMessageContaining("version");
    }

    private KeySet packsBy(SignKey key) {
        var set = district.keySet();
        return new KeySet(
                set.version(), set.validFrom(), set.root(), set.hpke(), set.receipt(), set.feed(), key.verifyKey());
    }

    private Bytes bytes(String name) {
        return Bytes.ofHex(fixed.getProperty(name));
    }
}
