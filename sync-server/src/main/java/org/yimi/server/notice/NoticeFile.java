package org.yimi.server.notice;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.yimi.content.pack.SettingsFile;
import org.yimi.content.pack.Yaml;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.pack.Yaml.Fields;
import org.yimi.server.tls.Authorities;
import org.yimi.server.tls.BadCertificate;
import org.yimi.server.tls.Trust;

/** Reads who is told, and how, from YAML. For one reading. */
final class NoticeFile {
    private static final String MAIL = "mail";
    private static final String HOOK = "webhook";
    private static final String TRUST = "trust";
    private static final String USER = "user";
    private static final String ESCALATE_URL = "escalate-url";
    private static final int MOST_PORT = 65_535;
    private static final int SHORTEST_SECRET = 32;
    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path file;
    private final RandomGenerator random;
    private final Set<Path> files = new HashSet<>();

    NoticeFile(Path file, RandomGenerator random) {
        this.file = file;
        this.random = random;
        files.add(file);
    }

    Routes read() {
        return SettingsFile.read(file, fields -> {
            fields.only(Set.of("console", TRUST, MAIL, HOOK));
            var authorities = fields.values().containsKey(TRUST) ? authorities(fields) : Authorities.NONE;
            var tls = Trust.everywhere().and(authorities).calling();
            var routes = new ArrayList<Route>();
            if (fields.values().containsKey(MAIL)) routes.add(mail(fields.need(MAIL).asFields(MAIL), tls));
            if (fields.values().containsKey(HOOK)) routes.add(hook(fields.need(HOOK).asFields(HOOK), tls));
            if (routes.isEmpty()) throw new FaultAt(fields.line(), "neither mail nor webhook: nobody would be told");
            return new Routes(address(fields, "console"), routes, authorities, files);
        });
    }

    private MailRoute mail(Fields fields, SSLContext tls) {
        fields.only(Set.of("host", "port", "security", USER, "password-file", "from", "to", "escalate-to"));
        var port = fields.number("port");
        if (port < 1 || port > MOST_PORT) throw new FaultAt(fields.need("port").line(), "port is 1 to " + MOST_PORT);
        var host = fields.text("host");
        var security = MailServer.Security.named(fields.text("security"))
                .filter(one -> one != MailServer.Security.NONE || isThisMachine(host))
                .orElseThrow(() -> new FaultAt(
                        fields.need("security").line(), "security is tls or starttls; none only for a host on this machine"));
        var user = fields.values().containsKey(USER) ? fields.text(USER) : "";
        var password = user.isEmpty() ? Secret.NONE : secret(fields, "password-file", 1);
        return new MailRoute(
                new MailServer(host, port, security, tls, user, password),
                mailbox(fields.need("from"), "from"),
                mailboxes(fields, "to"),
                mailboxes(fields, "escalate-to"),
                random);
    }

    private HookRoute hook(Fields fields, SSLContext tls) {
        fields.only(Set.of("url", ESCALATE_URL, "secret-file"));
        var address = address(fields, "url");
        return new HookRoute(
                address,
                fields.values().containsKey(ESCALATE_URL) ? address(fields, ESCALATE_URL) : address,
                tls,
                secret(fields, "secret-file", SHORTEST_SECRET));
    }

    private static List<String> mailboxes(Fields fields, String name) {
        var value = fields.need(name);
        var all = (value instanceof Yaml.Items(_, var items) ? items.stream() : Stream.of(value))
                .map(one -> mailbox(one, name))
                .toList();
        if (all.isEmpty()) throw new FaultAt(value.line(), name + " names nobody");
        return all;
    }

    private static String mailbox(Yaml value, String name) {
        var text = value.asText(name);
        if (!text.matches("[\\x21-\\x7e&&[^@,;<>\"()]]+@[A-Za-z0-9.-]+"))
            throw new FaultAt(value.line(), name + " must be a plain mail address like officer@example.cn");
        return text;
    }

    private static URI address(Fields fields, String name) {
        var line = fields.need(name).line();
        try {
            var address = new URI(fields.text(name));
            var host = address.getHost();
            var secured = "https".equals(address.getScheme());
            if (host != null && address.getUserInfo() == null
                    && (secured || ("http".equals(address.getScheme()) && isThisMachine(host)))) return address;
        } catch (URISyntaxException e) {
            // said below; the library's words would repeat the text
        }
        throw new FaultAt(line, name + " must be an address that begins with https://, or http:// on this machine");
    }

    private static boolean isThisMachine(String host) {
        if (host.equals("localhost")) return true;
        try {
            return InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Authorities authorities(Fields fields) {
        var line = fields.need(TRUST).line();
        try {
            return Authorities.read(beside(fields, TRUST));
        } catch (BadCertificate e) {
            throw new FaultAt(line, TRUST + ": " + e.getMessage());
        } catch (InvalidPathException e) {
            throw new FaultAt(line, TRUST + ": that is no file's name");
        }
    }

    /** A file that a field names, from the folder of this one. */
    private Path beside(Fields fields, String name) {
        var named = file.toAbsolutePath().resolveSibling(fields.text(name));
        files.add(named);
        return named;
    }

    private Secret secret(Fields fields, String name, int least) {
        var line = fields.need(name).line();
        try {
            var secret = beside(fields, name);
            if (!Files.isRegularFile(secret)) throw new FaultAt(line, name + ": there is no such file");
            if (!OWNER.containsAll(Files.getPosixFilePermissions(secret)))
                throw new FaultAt(line, name + ": others can read the file: chmod 600 it");
            var value = Files.readString(secret).strip();
            if (value.length() < least || value.chars().anyMatch(Character::isISOControl))
                throw new FaultAt(line, name + ": the file must have one line of at least " + least + " characters");
            return new Secret(value);
        } catch (IOException | InvalidPathException e) {
            throw new FaultAt(line, name + ": the file cannot be read");
        }
    }
}
