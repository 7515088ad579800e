package org.yimi.kiosk.delivery;

import java.util.random.RandomGenerator;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.EightCharacters;
import org.yimi.content.envelope.Grant;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.Introduction;
import org.yimi.content.envelope.Refused;
import org.yimi.kiosk.delivery.Enroller.NotEnrolled;

/**
 * Makes this kiosk known to a district without a network: it shows its key, somebody brings the office's grant, and people
 * compare eight characters before anything is kept. Touches the disk; safe for all platform threads.
 */
public final class OfflineEnroller {
    private final Credentials credentials;
    private final Feed feed;
    private final Admission admission;
    private final RandomGenerator random;

    /** @param random a source that cannot be guessed */
    public OfflineEnroller(Credentials credentials, Feed feed, Hash machine, RandomGenerator random) {
        this.credentials = credentials;
        this.feed = feed;
        this.admission = new Admission(credentials, machine);
        this.random = random;
    }

    /**
     * A grant that nothing speaks against, yet.
     *
     * @param signed as it came
     * @param site where the kiosk would stand
     * @param compare what the office's screen must show too
     */
    public record Offer(Bytes signed, String site, String compare) {}

    /** Always the same until the kiosk is enrolled. */
    public Introduction introduction() {
        var key = credentials.nextKey(random).verifyKey();
        return credentials
                .identity()
                .<Introduction>map(known -> new Introduction.Again(key, known.kiosk()))
                .orElseGet(() -> new Introduction.New(key));
    }

    /**
     * Looks at a grant that was scanned or lay on a stick; keeps nothing.
     *
     * @throws NotEnrolled where it is damaged, or not for this kiosk
     */
    public Offer look(Bytes signed) {
        try {
            var grant = admission.checked(signed);
            return new Offer(signed, grant.site(), EightCharacters.of(introduction(), grant.root()));
        } catch (Refused e) {
            throw damaged(e);
        }
    }

    /**
     * People have seen the same eight characters on both screens.
     *
     * @return the site
     * @throws NotEnrolled where it is no longer for this kiosk
     */
    public String accept(Offer offer) {
        try {
            var identity = admission.take(offer.signed());
            feed.staffUntilTold(Grant.verified(offer.signed(), identity.root()).staff());
            return identity.site();
        } catch (Refused e) {
            throw damaged(e);
        }
    }

    private static NotEnrolled damaged(Refused e) {
        return new NotEnrolled(
                e.code() == Refused.Code.BAD_SIGNATURE ? Why.OTHER_DISTRICT : Why.DAMAGED,
                "the grant cannot be read (" + e.code().text() + "): scan it again");
    }
}
