package org.yimi.packaging.console;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.yimi.content.envelope.BundleHead;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Wording;
import org.yimi.packaging.circle.DemoPacks;
import org.yimi.packaging.circle.TestKiosk;
import org.yimi.packaging.circle.TestServer;
import org.yimi.server.office.Kiosks.Totals;
import org.yimi.server.office.Kiosks;
import org.yimi.server.office.OrgKind;
import org.yimi.server.office.Orgs;
import org.yimi.server.results.Tallies;
import org.yimi.server.store.Database;

/**
 * A running office. One kiosk brought sessions of bands C and D; those of B and E were counted at the office itself, so
 * that some can be flagged. Band A has none. Of {@code after-school}, in which options are set in an order, only B and
 * E were counted.
 */
record DistrictWithAnswers(TestServer server, Survey survey, Path folder) implements AutoCloseable {
    static final int MANY = 40;
    static final int FEW = 4;

    /** Of band B: enough of both to tell them apart. */
    static final int PLAIN = 62;

    static final int FLAGGED = 34;

    /** Of band E, too few of which are flagged. */
    static final int OLDER = 1_240;

    static final int FEW_FLAGGED = 6;

    static DistrictWithAnswers in(Path folder) throws Exception {
        var survey = DemoPacks.park();
        var server = empty(folder);
        try (var kiosk = TestKiosk.enrolled(folder.resolve("kiosk"), server)) {
            kiosk.serve(survey, AgeBand.C, MANY);
            kiosk.serve(survey, AgeBand.D, FEW);
            kiosk.contact();
            kiosk.setClock();
            kiosk.contact();
        }
        var district = new DistrictWithAnswers(server, survey, folder);
        district.count();
        return district;
    }

    /** An office to which no kiosk has come yet. */
    static TestServer empty(Path folder) throws Exception {
        return new TestServer(folder).start();
    }

    private void count() {
        try (var database = database()) {
            var tallies = new Tallies(database);
            var answers = new DemoAnswers(survey, 7);
            database.change(transaction -> {
                var site = new Orgs(database).root(transaction).id();
                for (var i = 0; i < PLAIN; i++) tallies.count(transaction, site, answers.session(AgeBand.B, false), survey);
                for (var i = 0; i < FLAGGED; i++) tallies.count(transaction, site, answers.session(AgeBand.B, true), survey);
                for (var i = 0; i < OLDER; i++)
                    tallies.count(transaction, site, answers.session(AgeBand.E, i < FEW_FLAGGED), survey);
                var ordered = DemoPacks.survey("after-school");
                var orders = new DemoAnswers(ordered, 11);
                for (var i = 0; i < OLDER; i++) {
                    tallies.count(transaction, site, orders.session(AgeBand.B, false), ordered);
                    tallies.count(transaction, site, orders.session(AgeBand.E, false), ordered);
                }
            });
        }
    }

    /** Two more kiosks: one silent for days with sessions that did not arrive, one with what cannot be opened. */
    void addTroubles() {
        try (var database = database()) {
            addKiosk(database, new Wording("滨江儿童之家", "Riverside"), Duration.ofDays(4), 58, new Totals(41, 41, 0, 0));
            addKiosk(database, new Wording("东山社区", "Dongshan"), Duration.ofMinutes(12), 73, new Totals(73, 70, 3, 1));
        }
    }

    private static void addKiosk(Database database, Wording place, Duration silence, long issued, Totals totals) {
        var random = new SecureRandom();
        var orgs = new Orgs(database);
        var kiosks = new Kiosks(database);
        var id = KioskId.random(random);
        database.change(transaction -> {
            var root = orgs.root(transaction).id();
            var site = orgs.add(transaction, root, OrgKind.CHILDRENS_HOME, place);
            kiosks.add(
                    transaction, id, site, SignKey.random(random).verifyKey(), Hash.of(new byte[0]),
                    LocalDate.parse("2026-01-01"));
            var head = new BundleHead(id, 1, issued, issued - totals.received(), 1, 0, false);
            kiosks.contacted(transaction, id, head, Instant.now().minus(silence), totals);
        });
    }

    private Database database() {
        return Database.open(folder.resolve("server").resolve("office.db"));
    }

    URI address() {
        return server.address();
    }

    String password() throws IOException {
        return server.password();
    }

    /** Of one band: all sessions, or those without flags. */
    String resultsPath(AgeBand band, String sessions) {
        return "/surveys/" + survey.id() + "/" + survey.version() + "?band=" + band + "&sessions=" + sessions;
    }

    /** Results of options that were set in an order. */
    static String orderPath(AgeBand band) {
        return "/surveys/after-school/1?band=" + band + "&sessions=all";
    }

    String printPath(AgeBand band) {
        return "/surveys/" + survey.id() + "/" + survey.version() + "/print?band=" + band + "&sessions=all";
    }

    @Override
    public void close() {
        server.close();
    }
}
