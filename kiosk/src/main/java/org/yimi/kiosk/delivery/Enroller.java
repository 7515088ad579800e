package org.yimi.kiosk.delivery;

import java.io.IOException;
import java.net.URI;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Enrolment;
import org.yimi.content.envelope.EnrolmentCode;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.Invitation;
import org.yimi.content.envelope.KeySet;
import org.yimi.content.envelope.Refused;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.envelope.VerifyKey;

/** Makes this kiosk known to a district, over the network, with a code that staff type. */
public final class Enroller {
    private final Credentials credentials;
    private final Hash machine;
    private final RandomGenerator random;

    /** @param random a source that cannot be guessed */
    public Enroller(Credentials credentials, Hash machine, RandomGenerator random) {
        this.credentials = credentials;
        this.machine = machine;
        this.random = random;
    }

    /** Enrolment did not happen; the message says what to do. Nothing was changed. */
    public static final class NotEnrolled extends RuntimeException {
        private final Why why;

        NotEnrolled(Why why, String message) {
            super(message);
            this.why = why;
        }

        public Why why() {
            return why;
        }
    }

    public enum Why {
        ALREADY_ENROLLED,
        NO_ANSWER,
        OTHER_DISTRICT,
        /** Used before, or older than its days. */
        CODE_REFUSED
    }

    /** @throws NotEnrolled where the kiosk has an identity already, or the office or the code does not fit */
    public Identity enrol(URI server, EnrolmentCode code) {
        return enrol(server, code, _ -> true);
    }

    /** As the other, by what the scanner read. */
    public Identity enrol(Invitation invitation) {
        return enrol(URI.create(invitation.server()), invitation.code(), invitation::isOf);
    }

    private Identity enrol(URI server, EnrolmentCode code, Predicate<VerifyKey> invites) {
        if (credentials.identity().isPresent())
            throw new NotEnrolled(
                    Why.ALREADY_ENROLLED, "this data folder is enrolled already; a new kiosk begins with a new folder");
        try {
            var office = new OfficeClient();
            var pinned = KeySet.pinned(Bytes.of(fetched(office, server)), code.root());
            if (!invites.test(pinned.root())) throw new Refused(Refused.Code.BAD_SIGNATURE, "another root");
            var key = SignKey.random(random);
            var granted = granted(office, server, new Enrolment.Request(code.token(), key.verifyKey()));
            KeySet.verified(granted.keySet(), pinned.root());
            var identity = new Identity(
                    granted.kiosk(),
                    key,
                    machine,
                    pinned.root(),
                    server,
                    granted.siteId(),
                    granted.site(),
                    granted.slot(),
                    granted.bearer());
            credentials.enrolled(identity, granted.keySet());
            return identity;
        } catch (Refused e) {
            throw new NotEnrolled(Why.OTHER_DISTRICT, "the answer is not from the district of this code (" + e.code().text()
                    + "): check the address and the code");
        } catch (IOException e) {
            throw new NotEnrolled(Why.NO_ANSWER, "no answer from " + server + ": check the address and the network");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotEnrolled(Why.NO_ANSWER, "interrupted");
        }
    }

    private static byte[] fetched(OfficeClient office, URI server) throws IOException, InterruptedException {
        var response = office.get(server.resolve("/api/v1/keyset"));
        if (response.statusCode() != 200) throw new NotEnrolled(Why.NO_ANSWER, "the server answers " + response.statusCode());
        return response.body();
    }

    private static Enrolment.Granted granted(OfficeClient office, URI server, Enrolment.Request request)
            throws IOException, InterruptedException {
        var response = office.post(server.resolve("/api/v1/enrol"), request.bytes());
        if (response.statusCode() != 200)
            throw new NotEnrolled(Why.CODE_REFUSED, "the office refuses (" + OfficeClient.code(response) + "): ask it for a new code");
        return Enrolment.Granted.parse(response.body());
    }
}
