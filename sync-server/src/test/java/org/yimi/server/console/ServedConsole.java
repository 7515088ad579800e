package org.yimi.server.console;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Wording;
import org.yimi.server.ballot.Ballots;
import org.yimi.server.feed.Feed;
import org.yimi.server.http.Gate;
import org.yimi.server.http.WebServer;
import org.yimi.server.intake.Contents;
import org.yimi.server.intake.Filing;
import org.yimi.server.intake.Refusals;
import org.yimi.server.notice.Notices;
import org.yimi.server.office.Accounts;
import org.yimi.server.office.Audit;
import org.yimi.server.office.District;
import org.yimi.server.office.EnrolmentCodes;
import org.yimi.server.office.Kiosks;
import org.yimi.server.office.Logins;
import org.yimi.server.office.Orgs;
import org.yimi.server.office.Role;
import org.yimi.server.results.BallotDisclosure;
import org.yimi.server.results.Disclosure;
import org.yimi.server.store.Database;

/** The office's pages over a district's database, on a free port, and a browser for each role, which logs in by itself. */
final class ServedConsole implements AutoCloseable {
    static final String PASSWORD = "right";
    private static final int THRESHOLD = 10;
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]{64})\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Role, Login> logins = new EnumMap<>(Role.class);
    private final WebServer server;

    private record Login(String cookie, String csrf) {}

    /**
     * Adds an account for each role, by its name.
     *
     * @param database with the district's root; closed by whoever opened it
     * @param told on which routes notices leave
     */
    ServedConsole(Database database, Library library, InstantSource clock, String... told) {
        var accounts = new Accounts(database);
        var orgs = new Orgs(database);
        database.change(tx -> {
            for (var role : Role.values()) accounts.add(tx, role.name(), PASSWORD, role, orgs.root(tx).id());
        });
        var console = console(database, library, accounts, orgs, clock, List.of(told));
        server = WebServer.start("127.0.0.1", 0, console.problemPage(), List.of(console::routes));
    }

    private static Console console(
            Database database, Library library, Accounts accounts, Orgs orgs, InstantSource clock, List<String> told) {
        var random = new SecureRandom();
        var district = new District(new Wording("海州区", "Haizhou"), 1, THRESHOLD);
        var audit = new Audit(database);
        var filing = Filing.at(database);
        var unseen = filing.unseen();
        var contents = new Contents(database);
        var disclosure = new Disclosure(database, THRESHOLD);
        var gate = new Gate(new Logins(database, random), clock, false);
        var overview = new Overview(
                district, library, orgs, new Kiosks(database), new Refusals(database), new EnrolmentCodes(database, orgs),
                disclosure, unseen, audit, RootSecret.random(random).rootKey().verifyKey(), "http://office", random, clock);
        var ink = new InkDesk(district, library, orgs, unseen, contents, clock);
        var suggestions = new SuggestionDesk(
                district, library, orgs, filing.suggestions(), unseen, contents, clock);
        var lane = new LaneDesk(
                library, orgs, filing.concerns(), contents, new Notices(database), () -> told, clock);
        var ballots = new Ballots(
                database, new Feed(database), audit, PrivateKeySet.first(random), new BallotDisclosure(THRESHOLD), clock);
        return new Console(
                district, library, accounts, audit, gate, overview, ink, suggestions, lane, new BallotDesk(district, ballots),
                disclosure, clock);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    HttpResponse<String> get(Role role, String path) throws Exception {
        return send(request(path).header("Cookie", login(role).cookie()).GET());
    }

    /**
     * Sends a form with the token that this login has.
     *
     * @param fields begin with {@code &}; what stands before it spoils the token
     */
    HttpResponse<String> post(Role role, String path, String fields) throws Exception {
        return postWithoutToken(role, path, "csrf=" + login(role).csrf() + fields);
    }

    HttpResponse<String> postWithoutToken(Role role, String path, String form) throws Exception {
        return send(form(path, form).header("Cookie", login(role).cookie()));
    }

    /** From somebody who has not logged in. */
    HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    /** From somebody who has not logged in. */
    HttpResponse<String> post(String path, String form) throws Exception {
        return send(form(path, form));
    }

    HttpResponse<String> tryLogin(Role role, String password) throws Exception {
        return post("/login", "account=" + role.name() + "&password=" + password);
    }

    /** Everybody logs in anew, for instance because much time has passed. */
    void forgetLogins() {
        logins.clear();
    }

    /** Stops serving, so that nothing is logged any more; {@link #close} may still follow. */
    void stop() {
        server.close();
    }

    private Login login(Role role) throws Exception {
        if (!logins.containsKey(role)) {
            var cookie = tryLogin(role, PASSWORD).headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
            var token = CSRF.matcher(send(request("/").header("Cookie", cookie).GET()).body());
            if (!token.find()) throw new AssertionError("the first page has no form");
            logins.put(role, new Login(cookie, token.group(1)));
        }
        return logins.get(role);
    }

    private HttpRequest.Builder form(String path, String form) {
        return request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address().resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
