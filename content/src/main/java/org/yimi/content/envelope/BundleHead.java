package org.yimi.content.envelope;

/**
 * How the kiosk stands at the moment it signs a bundle.
 *
 * @param sequence bundles this kiosk has ever signed, this one included: orders heads that arrive late
 * @param issued highest envelope number ever given; 0 before the first
 * @param waiting envelopes without a receipt, those in this bundle included
 * @param keySet version of the key set it has
 * @param epoch server epoch of the last receipt it took; 0 before the first
 * @param clockDoubtful it does not trust its clock
 */
public record BundleHead(KioskId kiosk, long sequence, long issued, long waiting, int keySet, int epoch, boolean clockDoubtful) {
    public BundleHead {
        if (sequence < 1) throw new IllegalArgumentException("bundles are numbered from 1");
        if (issued < 0 || waiting < 0 || waiting > issued)
            throw new IllegalArgumentException("issued " + issued + ", waiting " + waiting);
    }
}
