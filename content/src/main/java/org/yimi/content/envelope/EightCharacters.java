package org.yimi.content.envelope;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What two people compare when a kiosk is enrolled without a network: nothing that passes between the screens is secret,
 * and neither side knows the other's key yet.
 *
 * <p>They compare twice. <b>Before the office grants anything</b> both screens show the characters of the introduction:
 * who swapped the kiosk's key on its way would be enrolled in its place. <b>Before the kiosk keeps anything</b> both show
 * the characters of the introduction together with the district's root key: who swapped the grant on its way would be the
 * district that children's answers are sealed to. Everything else in a grant is signed below that root, for that very key.
 * The second comparison names both sides, so each screen also says whom the other one means. It cannot replace the first:
 * who swaps both ways could then look for a key and a root of his own that fit each other, which are 2^20 tries and not
 * 2^40.
 *
 * <p>40 bits are few for somebody who tries keys on many machines. So each try costs 100,000 rounds of PBKDF2: a grown-up
 * waits a moment for it, and 2^40 of them are out of reach.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8018">RFC 8018</a>
 */
public final class EightCharacters {
    private static final String OF_KIOSK = "yimi/compare-kiosk/1";
    private static final String OF_BOTH = "yimi/compare-both/1";
    private static final int ROUNDS = 100_000;
    private static final int BITS = 40;

    private EightCharacters() {}

    /** Of the kiosk alone, in two groups of four. Slow on purpose. */
    public static String of(Introduction introduction) {
        return derived(OF_KIOSK, introduction.bytes().array());
    }

    /** Of the kiosk and the district that takes it. Slow on purpose. */
    public static String of(Introduction introduction, VerifyKey root) {
        var kiosk = introduction.bytes().array();
        var district = root.bytes().array();
        var both = Arrays.copyOf(kiosk, kiosk.length + district.length);
        System.arraycopy(district, 0, both, kiosk.length, district.length);
        return derived(OF_BOTH, both);
    }

    private static String derived(String label, byte[] from) {
        try {
            var text = Bytes.of(from).hex().toCharArray();
            var spec = new PBEKeySpec(text, label.getBytes(StandardCharsets.US_ASCII), ROUNDS, BITS);
            var bytes = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
            return Crockford.grouped(Crockford.encode(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        }
    }
}
