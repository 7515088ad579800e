package org.yimi.packaging.bench;

import java.util.Arrays;
import java.util.List;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.envelope.Label;
import org.yimi.content.envelope.Opener;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.VerifyKey;

/**
 * What the office cannot do without, on one thread: the bundle's signature, the seal of every envelope, the receipt's
 * signature. Opening includes inflating, which costs a hundredth of it.
 */
final class PureCrypto {
    private static final int SIGNED_HEAD = 8;
    private static final int SIGNATURE = 64;
    private static final int RECEIPT = 120;
    private static final long WARM_UP_NANOS = 2_000_000_000L;
    private static final int ROUNDS = 7;
    private static final int TIMES = 300;

    private final PrivateKeySet keys;
    private final Opener opener;

    PureCrypto(PrivateKeySet keys) {
        this.keys = keys;
        this.opener = new Opener(keys);
    }

    /** Milliseconds for one of each. */
    record Cost(double verifyMs, double openMs, double signMs) {
        double perBundleMs(int envelopes) {
            return verifyMs + envelopes * openMs + signMs;
        }

        double perSessionMs(int envelopes) {
            return perBundleMs(envelopes) / envelopes;
        }
    }

    /** @param bundle bytes of a bundle with at least one envelope, signed by the key */
    Cost measure(byte[] bundle, VerifyKey kioskKey) {
        var body = Arrays.copyOfRange(bundle, SIGNED_HEAD, bundle.length - SIGNATURE);
        var signature = Arrays.copyOfRange(bundle, bundle.length - SIGNATURE, bundle.length);
        List<Envelope> envelopes = Bundle.verified(bundle, _ -> kioskKey).envelopes();
        var receipt = new byte[RECEIPT];
        return new Cost(
                milliseconds(() -> {
                    if (!kioskKey.verifies(Label.BUNDLE, body, signature)) throw new Broken("a signature is bad");
                }),
                milliseconds(() -> Bytes.of(opener.open(envelopes.getFirst()))),
                milliseconds(() -> keys.receipt().sign(Label.RECEIPT, receipt)));
    }

    /** The median of some rounds. */
    private static double milliseconds(Runnable once) {
        for (var end = System.nanoTime() + WARM_UP_NANOS; System.nanoTime() < end; ) once.run();
        var rounds = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var begun = System.nanoTime();
            for (var i = 0; i < TIMES; i++) once.run();
            rounds[round] = (System.nanoTime() - begun) / TIMES;
        }
        return Latencies.of(rounds).medianMs();
    }
}
