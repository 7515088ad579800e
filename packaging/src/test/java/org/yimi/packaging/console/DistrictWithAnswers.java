package org.yimi.packaging.console;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.yimi.content.pack.PackReader;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.packaging.circle.TestKiosk;
import org.yimi.packaging.circle.TestServer;

/** A running office that has counted many children of band C and a handful of band D. */
record DistrictWithAnswers(TestServer server, Survey survey) implements AutoCloseable {
    static final int MANY = 120;
    static final int FEW = 4;

    private static final Path PACKS = Path.of("../content/packs").toAbsolutePath().normalize();

    static DistrictWithAnswers in(Path folder) throws Exception {
        var survey = PackReader.read(PACKS.resolve("our-park")).surveys().getFirst();
        var server = empty(folder);
        try (var kiosk = TestKiosk.enrolled(folder.resolve("kiosk"), server)) {
            kiosk.serve(survey, AgeBand.C, MANY);
            kiosk.serve(survey, AgeBand.D, FEW);
            kiosk.contact();
            kiosk.setClock();
            kiosk.contact();
        }
        return new DistrictWithAnswers(server, survey);
    }

    /** An office to which no kiosk has come yet. */
    static TestServer empty(Path folder) throws Exception {
        return new TestServer(folder, PACKS).start();
    }

    URI address() {
        return server.address();
    }

    String password() throws IOException {
        return server.password();
    }

    String resultsPath() {
        return "/surveys/" + survey.id() + "/" + survey.version();
    }

    @Override
    public void close() {
        server.close();
    }
}
