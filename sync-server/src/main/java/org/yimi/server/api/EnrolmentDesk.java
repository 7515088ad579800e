package org.yimi.server.api;

import java.util.function.Supplier;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Enrolment;
import org.yimi.server.http.Problem;
import org.yimi.server.office.Denied;
import org.yimi.server.office.Enrolments.CodeRefused;
import org.yimi.server.office.Enrolments;

/** Answers kiosks that bring a one-use code. */
public final class EnrolmentDesk {
    private final Enrolments enrolments;

    public EnrolmentDesk(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    Bytes keySet() {
        return enrolments.keySet();
    }

    /** @throws Problem {@code no-such-code} for a code that is unknown, used up or too old, or says whom it is for */
    Enrolment.Granted grant(Enrolment.Request request) {
        return answered(() -> enrolments.enrol(request));
    }

    /**
     * A signed {@link org.yimi.content.envelope.Grant}.
     *
     * @throws Problem as the other; {@code revoked} where the kiosk's enrolment was ended
     */
    Bytes renew(Enrolment.Renewal renewal) {
        return answered(() -> enrolments.renew(renewal));
    }

    private static <T> T answered(Supplier<T> work) {
        try {
            return work.get();
        } catch (CodeRefused e) {
            throw new Problem(403, e.code(), String.valueOf(e.getMessage()));
        } catch (Denied e) {
            if (e.code() != Denied.Code.REVOKED) throw e;
            throw new Problem(403, "revoked", String.valueOf(e.getMessage()));
        }
    }
}
