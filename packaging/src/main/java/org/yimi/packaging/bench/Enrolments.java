package org.yimi.packaging.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.yimi.content.envelope.EnrolmentCode;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.RootFingerprint;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.delivery.Credentials;
import org.yimi.kiosk.delivery.Enroller;
import org.yimi.server.office.EnrolmentCodes;
import org.yimi.server.office.KeyFiles;
import org.yimi.server.office.Orgs;
import org.yimi.server.store.Database;

/**
 * Enrols kiosks over HTTP as staff would. The codes are written beside the running server by the server's own classes,
 * because a process for each would take longer than the measurement.
 */
final class Enrolments {
    private final Office office;
    private final Path folder;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Enrolments(Office office, Path folder, InstantSource clock) {
        this.office = office;
        this.folder = folder;
        this.clock = clock;
    }

    /** @param count 1 to 32, as many as a site has slots */
    List<Sender> senders(int count, Survey survey) throws IOException {
        var senders = new ArrayList<Sender>();
        for (var code : codes(count)) {
            var seed = senders.size();
            var credentials = enrolled(folder.resolve("kiosk-" + seed), code);
            var identity = credentials.identity().orElseThrow();
            senders.add(new Sender(identity, credentials.keySet(identity), new Children(survey, seed)));
        }
        return senders;
    }

    private Credentials enrolled(Path kiosk, EnrolmentCode code) throws IOException {
        Files.createDirectories(kiosk);
        var credentials = new Credentials(kiosk);
        new Enroller(credentials, Hash.of(new byte[0]), random).enrol(office.address(), code);
        return credentials;
    }

    /** One-use codes. */
    List<EnrolmentCode> codes(int count) {
        var root = RootFingerprint.of(new KeyFiles(office.data()).read().root());
        var codes = new ArrayList<EnrolmentCode>();
        try (var database = Database.open(office.data().resolve("office.db"))) {
            var desk = new EnrolmentCodes(database, new Orgs(database));
            for (var i = 0; i < count; i++) codes.add(desk.issue(office.site(), root, random, clock.instant()));
        }
        return codes;
    }
}
