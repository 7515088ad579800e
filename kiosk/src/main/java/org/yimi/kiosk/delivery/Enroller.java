package org.yimi.kiosk.delivery;

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
import org.yimi.content.envelope.RootFingerprint;
import org.yimi.content.envelope.VerifyKey;

/**
 * Makes this kiosk known to a district, over the network, with a code that staff type or scan. A kiosk that is known
 * already asks again, with a new key and for this machine: it stays who it is, and everything that waits in it stays valid.
 */
public final class Enroller {
    private final Credentials credentials;
    private final Hash machine;
    private final RandomGenerator random;
    private final OfficeClient office;

    /** @param random a source that cannot be guessed */
    public Enroller(Credentials credentials, Hash machine, RandomGenerator random) {
        this(credentials, machine, random, new OfficeClient());
    }

    /** As the other, by this way to the office. */
    public Enroller(Credentials credentials, Hash machine, RandomGenerator random, OfficeClient office) {
        this.credentials = credentials;
        this.machine = machine;
        this.random = random;
        this.office = office;
    }

    /** Enrolment did not happen; the message says what to do. Nothing was changed. */
    public static final class NotEnrolled extends RuntimeException {
        private final Why why;

        NotEnrolled(Why why, String message) {
            super(message);
            this.why = why;
        }

        /** So that a screen can say it in its own words; the message is for the command line. */
        public Why why() {
            return why;
        }
    }

    /** @throws NotEnrolled where the office or the code does not fit */
    public Identity enrol(URI server, EnrolmentCode code) {
        return enrol(server, code, _ -> true);
    }

    /** As the other, by what the scanner read. */
    public Identity enrol(Invitation invitation) {
        return enrol(URI.create(invitation.server()), invitation.code(), invitation::isOf);
    }

    private Identity enrol(URI server, EnrolmentCode code, Predicate<VerifyKey> invites) {
        try {
            var known = credentials.identity();
            return known.isPresent() ? again(known.get(), server, code) : first(server, code, invites);
        } catch (Refused e) {
            throw new NotEnrolled(Why.OTHER_DISTRICT, "the answer is not from the district of this code (" + e.code().text()
                    + "): check the address and the code");
        }
    }

    private Identity first(URI server, EnrolmentCode code, Predicate<VerifyKey> invites) {
        var pinned = KeySet.pinned(fetched(server), code.root());
        if (!invites.test(pinned.root())) throw new Refused(Refused.Code.BAD_SIGNATURE, "another root");
        var key = credentials.nextKey(random);
        var request = new Enrolment.Request(code.token(), key.verifyKey());
        var granted = Enrolment.Granted.parse(asked(server, "/api/v1/enrol", request.bytes()).array());
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
    }

    /** The office's signed word alone counts: a stranger's code must not take an enrolled kiosk away from its district. */
    private Identity again(Identity known, URI server, EnrolmentCode code) {
        if (!RootFingerprint.of(known.root()).equals(code.root()))
            throw new NotEnrolled(Why.OTHER_DISTRICT, "this kiosk belongs to another district than the code");
        var key = credentials.nextKey(random);
        var request = new Enrolment.Renewal(code.token(), known.kiosk(), key.verifyKey());
        var answer = asked(server, "/api/v1/renew", request.bytes());
        return new Admission(credentials, machine).take(answer);
    }

    private Bytes fetched(URI server) {
        return switch (office.answer(office.get(server.resolve("/api/v1/keyset")))) {
            case Answered.Body(var bytes) -> bytes;
            case Answered.Rejected(var code) -> throw new NotEnrolled(Why.NO_ANSWER, "the server answers " + code);
            case Answered.Unreachable unreachable -> throw notReached(server, unreachable);
        };
    }

    private Bytes asked(URI server, String path, byte[] request) {
        return switch (office.answer(office.post(server.resolve(path), request))) {
            case Answered.Body(var bytes) -> bytes;
            case Answered.Rejected(var code) ->
                throw new NotEnrolled(Why.of(code), "the office refuses (" + code + "): ask it for a new code");
            case Answered.Unreachable unreachable -> throw notReached(server, unreachable);
        };
    }

    private static NotEnrolled notReached(URI server, Answered.Unreachable unreachable) {
        return switch (unreachable.how()) {
            case SIGN_IN ->
                new NotEnrolled(Why.SIGN_IN, "something else answers in place of " + server + " (" + unreachable.why()
                        + "): if this network wants somebody to sign in first, do that, then try again");
            case UNTRUSTED ->
                new NotEnrolled(Why.NOT_TRUSTED, "the certificate of " + server + " is not known to this kiosk ("
                        + unreachable.why() + "): ask the IT person for the district's authority and give it with --ca FILE");
            case NOT_TRIED, YES, NO, PROXY, FOREIGN, REFUSED ->
                new NotEnrolled(Why.NO_ANSWER, "no answer from " + server + " (" + unreachable.why()
                        + "): check the address, the network and the proxy");
        };
    }
}
