package org.yimi.packaging.console;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.Disclosure;
import org.yimi.content.answer.Finished;
import org.yimi.content.answer.FinishedJson;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.Part;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.Situation;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.answer.Urgency;
import org.yimi.content.answer.Week;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.BundleHead;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.Seal;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.ink.Sheet;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Wording;
import org.yimi.packaging.circle.DemoPacks;
import org.yimi.packaging.circle.TestServer;
import org.yimi.server.cases.Suggestions;
import org.yimi.server.intake.Filing;
import org.yimi.server.intake.Intake;
import org.yimi.server.office.Accounts;
import org.yimi.server.office.Audit;
import org.yimi.server.office.KeyFiles;
import org.yimi.server.office.Kiosks;
import org.yimi.server.office.OrgKind;
import org.yimi.server.office.Orgs;
import org.yimi.server.office.Role;
import org.yimi.server.results.Tallies;
import org.yimi.server.safeguard.Concerns;
import org.yimi.server.safeguard.Unseen;
import org.yimi.server.store.Database;

/**
 * A running office in which children have tapped spots, entered numbers, drawn, written and made suggestions. What was
 * drawn came in by the office's own intake: some of it days ago, so that it is late.
 */
final class DistrictWithInk implements AutoCloseable {
    static final String SURVEY = "/surveys/my-place/1";
    static final String PASSWORD = "worker's password";
    static final String SAID = "想要一个有树的角落，夏天可以乘凉。";
    static final String DISCLOSED = "有人总是拿走我的东西。";
    static final int LATE = 2;
    static final int FRESH = 8;
    static final int IDEAS = 30;
    static final int COUNTED = 160;

    private final Random random = new Random(3);
    private final DemoInk ink = new DemoInk(random);
    private final Path folder;
    private final TestServer server;
    private final Library library;
    private final List<Sheet> drawn = new ArrayList<>();
    private final KioskId kiosk = KioskId.random(random);
    private final SignKey key = SignKey.random(new SecureRandom());
    private long number;
    private long bundles;

    private DistrictWithInk(Path folder) throws Exception {
        this.folder = folder;
        library = Library.read(List.of(DemoPacks.FOLDER));
        server = new TestServer(folder).start();
    }

    static DistrictWithInk in(Path folder) throws Exception {
        var district = new DistrictWithInk(folder);
        district.fill();
        return district;
    }

    /** The office and its accounts, without anything from children. */
    static DistrictWithInk empty(Path folder) throws Exception {
        var district = new DistrictWithInk(folder);
        try (var database = district.database()) {
            district.addPeople(database);
        }
        return district;
    }

    /**
     * Besides, two sessions and a suggestion that the kiosk took for disclosures of harm. One session came hours ago, so
     * that it is overdue.
     */
    DistrictWithInk withConcerns() {
        var now = Instant.now();
        try (var database = database()) {
            try (var before = intake(database, now.minus(Duration.ofHours(5)))) {
                before.receive(bundle(List.of(disclosing(Urgency.SEVERE))));
            }
            try (var today = intake(database, now)) {
                today.receive(bundle(List.of(disclosing(Urgency.SEVERE), disclosingIdea())));
            }
        }
        return this;
    }

    private Finished disclosing(Urgency urgency) {
        var plain = session(AgeBand.C);
        var disclosure = new Disclosure(urgency, Situation.PHYSICAL_ABUSE, "physical-abuse: 打我", true);
        return new FinishedSession(
                plain.id(), plain.survey(), plain.version(), plain.band(), plain.when(), false, plain.given(), plain.flags(),
                false, List.of(disclosure));
    }

    private Finished disclosingIdea() {
        return new Suggestion(
                SessionId.random(random), "ideas", 1, AgeBand.D, new Week("2026-W09"), false,
                Map.of(Part.PLACE, "park", Part.THING, "slide", Part.MATTER, "hot", Part.FEELING, "sad"), List.of(),
                DISCLOSED, List.of(), false,
                List.of(new Disclosure(Urgency.CONCERN, Situation.BULLYING, "bullying: 拿走", false)));
    }

    URI address() {
        return server.address();
    }

    String password() throws Exception {
        return server.password();
    }

    Survey survey() {
        return library.survey("my-place", 1).orElseThrow();
    }

    /** Every drawing that is in the queue. */
    List<Sheet> drawn() {
        return List.copyOf(drawn);
    }

    static String results(AgeBand band) {
        return SURVEY + "?band=" + band + "&sessions=all";
    }

    private Database database() {
        return Database.open(folder.resolve("server").resolve("office.db"));
    }

    private long addPeople(Database database) {
        var orgs = new Orgs(database);
        var accounts = new Accounts(database);
        return database.write(tx -> {
            var root = orgs.root(tx).id();
            accounts.add(tx, "worker", PASSWORD, Role.CASE_WORKER, root);
            accounts.add(tx, "officer", PASSWORD, Role.SAFEGUARDING, root);
            accounts.add(tx, "analyst", PASSWORD, Role.ANALYST, root);
            var site = orgs.add(tx, root, OrgKind.CHILDRENS_HOME, new Wording("滨江儿童之家", "Riverside"));
            new Kiosks(database)
                    .add(tx, kiosk, site, key.verifyKey(), Hash.of(new byte[0]), LocalDate.parse("2026-01-01"));
            return site;
        });
    }

    private void fill() {
        var now = Instant.now();
        try (var database = database()) {
            var site = addPeople(database);
            count(database, site);
            try (var days = intake(database, now.minus(Duration.ofDays(6)))) {
                days.receive(bundle(sessions(LATE)));
            }
            try (var today = intake(database, now)) {
                today.receive(bundle(sessions(FRESH)));
                today.receive(bundle(ideas()));
            }
        }
    }

    /** Sessions as numbers only: the pages of results need many. */
    private void count(Database database, long site) {
        var tallies = new Tallies(database);
        database.change(tx -> {
            for (var i = 0; i < COUNTED; i++)
                tallies.count(tx, site, session(i % 3 == 0 ? AgeBand.B : AgeBand.C), survey());
        });
    }

    private Intake intake(Database database, Instant now) {
        var orgs = new Orgs(database);
        var audit = new Audit(database);
        var filing = new Filing(
                new Suggestions(database, orgs, audit), new Unseen(database, orgs, audit), new Concerns(database, orgs, audit));
        var keys = new KeyFiles(folder.resolve("server")).read();
        return new Intake(database, new Kiosks(database), new Tallies(database), filing, keys, 1, library, () -> now);
    }

    private byte[] bundle(List<Finished> handedOver) {
        var keySet = new KeyFiles(folder.resolve("server")).read().keySet();
        var seal = new Seal(keySet, kiosk);
        var envelopes = new ArrayList<Envelope>();
        for (var one : handedOver) envelopes.add(seal.seal(++number, FinishedJson.write(one)));
        return new Bundle(new BundleHead(kiosk, ++bundles, number, 0, 1, 0, false), envelopes).signedBy(key).array();
    }

    private List<Finished> sessions(int count) {
        var sessions = new ArrayList<Finished>();
        for (var i = 0; i < count; i++) {
            var session = session(AgeBand.C);
            sessions.add(session);
            for (var given : session.given())
                if (given.question().equals("own-park") && given.answer() instanceof Answer.Inked(var sheet)) drawn.add(sheet);
        }
        return sessions;
    }

    private FinishedSession session(AgeBand band) {
        var interview = Interview.of(survey(), band);
        for (var due = interview.next(); due.isPresent(); due = interview.next())
            interview = interview.with(answer(due.get()));
        return new FinishedSession(
                SessionId.random(random), "my-place", 1, band, HalfDay.parse("2026-03-02am"), false, interview.given(),
                Set.of());
    }

    private Answer answer(Question question) {
        return switch (question.id()) {
            case "best-spot" -> new Answer.Picked("abcdef".charAt(near(2, 5)) + Integer.toString(1 + near(2, 3)));
            case "park-days" -> new Answer.Entered(near(2, 7));
            case "own-park" -> new Answer.Inked(ink.drawing());
            case "its-name" -> new Answer.Inked(ink.writing());
            default -> new Answer.Wrote(SAID);
        };
    }

    private int near(int middle, int most) {
        return Math.clamp(Math.round(middle + random.nextGaussian()), 0, most);
    }

    private List<Finished> ideas() {
        var vocabulary = library.vocabulary().orElseThrow();
        var ideas = new ArrayList<Finished>();
        for (var i = 0; i < IDEAS; i++) {
            var idea = Idea.of(vocabulary);
            for (var part : Part.values()) {
                var options = idea.options(part);
                idea = idea.with(part, i == 1 && part == Part.FEELING
                        ? Answers.RATHER_NOT
                        : options.get(random.nextInt(options.size())).id());
            }
            if (i % 10 == 0) idea = idea.with(ink.drawing());
            if (i % 20 == 0) idea = idea.with(ink.writing());
            ideas.add(new Suggestion(
                    SessionId.random(random), vocabulary.id(), vocabulary.version(), i % 2 == 0 ? AgeBand.B : AgeBand.D,
                    new Week(i % 3 == 0 ? "2026-W08" : "2026-W09"), false, idea.chosen(), idea.sheets(), List.of(), false));
        }
        return ideas;
    }

    @Override
    public void close() {
        server.close();
    }
}
