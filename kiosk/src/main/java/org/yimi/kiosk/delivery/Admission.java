package org.yimi.kiosk.delivery;

import java.net.URI;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Grant;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.Refused;
import org.yimi.content.envelope.SignKey;
import org.yimi.kiosk.delivery.Enroller.NotEnrolled;

/**
 * Holds a signed grant against what this kiosk asked for and who it is. It takes one for its own waiting key only; once it
 * is known, of its own district and under its own id only.
 */
final class Admission {
    private final Credentials credentials;
    private final Hash machine;

    Admission(Credentials credentials, Hash machine) {
        this.credentials = credentials;
        this.machine = machine;
    }

    /**
     * The grant, if this kiosk may take it; of a kiosk that is new nothing is known about the district yet.
     *
     * @throws NotEnrolled where it is for another kiosk or of another district
     * @throws Refused where it is damaged or forged
     */
    Grant checked(Bytes signed) {
        var grant = Grant.parse(signed);
        var known = credentials.identity();
        if (known.isPresent() && !known.get().root().equals(grant.root()))
            throw new NotEnrolled(Why.OTHER_DISTRICT, "the grant is another district's");
        if (known.isPresent() && !known.get().kiosk().equals(grant.kiosk()))
            throw new NotEnrolled(
                    Why.OTHER_KIOSK, "the grant is for another kiosk: ask the office for one for " + known.get().kiosk());
        if (credentials.readNextKey().filter(key -> key.verifyKey().equals(grant.key())).isEmpty())
            throw new NotEnrolled(Why.OTHER_KIOSK, "the grant is for another key: show the office this kiosk's code again");
        return grant;
    }

    /** Checks it and keeps it: from now on the kiosk is known by its new key, on this machine. */
    Identity take(Bytes signed) {
        var grant = checked(signed);
        SignKey key = credentials.readNextKey().orElseThrow();
        var identity = new Identity(
                grant.kiosk(),
                key,
                machine,
                grant.root(),
                URI.create(grant.server()),
                grant.siteId(),
                grant.site(),
                grant.slot(),
                grant.bearer());
        credentials.enrolled(identity, grant.keySet());
        return identity;
    }
}
