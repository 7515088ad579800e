package org.yimi.server.notice;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices by mail. The password leaves only where the line is secured. */
final class MailRoute implements Route {
    private static final Logger log = LoggerFactory.getLogger(MailRoute.class);
    private static final String PATIENCE_MS = "20000";
    private static final int ID_BYTES = 16;

    private final MailServer server;
    private final String from;
    private final List<String> officers;
    private final List<String> escalation;
    private final RandomGenerator random;

    /** @param random for the ids that mail wants */
    MailRoute(MailServer server, String from, List<String> officers, List<String> escalation, RandomGenerator random) {
        this.server = server;
        this.from = from;
        this.officers = List.copyOf(officers);
        this.escalation = List.copyOf(escalation);
        this.random = random;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Set<String> hosts() {
        return Set.of(server.host());
    }

    @Override
    public Outcome send(Notice notice) {
        var session = Session.getInstance(properties(notice));
        try (var transport = session.getTransport(server.security().protocol())) {
            if (server.user().isEmpty()) transport.connect();
            else transport.connect(server.host(), server.port(), server.user(), server.password().value());
            var message = message(session, notice);
            transport.sendMessage(message, message.getAllRecipients());
            return Outcome.SENT;
        } catch (MessagingException e) {
            var outcome = outcome(e);
            log.warn("a notice by mail to {} was not sent to all: {}", server.host(), outcome.code());
            return outcome;
        }
    }

    private List<String> addresses(Kind kind) {
        var all = new ArrayList<String>();
        if (kind != Kind.ESCALATION) all.addAll(officers);
        if (kind != Kind.OPEN) all.addAll(escalation);
        return all;
    }

    private MimeMessage message(Session session, Notice notice) throws MessagingException {
        var message = new Letter(session, id(notice));
        message.setFrom(new InternetAddress(from));
        for (var address : addresses(notice.kind())) message.addRecipients(Message.RecipientType.TO, address);
        message.setSentDate(Date.from(notice.at()));
        message.setSubject(notice.subject(), StandardCharsets.UTF_8.name());
        message.setText(notice.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Content-Transfer-Encoding", "base64");
        return message;
    }

    private String id(Notice notice) {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return "<" + HexFormat.of().formatHex(bytes) + "@" + host(notice) + ">";
    }

    private static String host(Notice notice) {
        return Objects.requireNonNullElse(notice.console().getHost(), "localhost");
    }

    /** Says its name as the console's: nothing of this machine is told. */
    private Properties properties(Notice notice) {
        var prefix = "mail." + server.security().protocol() + ".";
        var properties = new Properties();
        properties.put(prefix + "host", server.host());
        properties.put(prefix + "port", Integer.toString(server.port()));
        properties.put(prefix + "localhost", host(notice));
        properties.put(prefix + "auth", Boolean.toString(!server.user().isEmpty()));
        properties.put(prefix + "sendpartial", "true");
        properties.put(prefix + "starttls.required", Boolean.toString(server.security() == MailServer.Security.STARTTLS));
        properties.put(prefix + "starttls.enable", Boolean.toString(server.security() == MailServer.Security.STARTTLS));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "ssl.socketFactory", server.tls().getSocketFactory());
        // else a line that this factory refuses would be tried once more with the library's own
        properties.put(prefix + "socketFactory.fallback", "false");
        for (var wait : List.of("connectiontimeout", "timeout", "writetimeout")) properties.put(prefix + wait, PATIENCE_MS);
        return properties;
    }

    private static Outcome outcome(MessagingException e) {
        if (e instanceof AuthenticationFailedException) return Outcome.LOGIN_REFUSED;
        if (e instanceof SendFailedException sent)
            return sent.getValidSentAddresses() != null && sent.getValidSentAddresses().length > 0
                    ? Outcome.PARTLY
                    : Outcome.ADDRESS_REFUSED;
        if (e instanceof MailConnectException) return Outcome.UNREACHABLE;
        if (e.getCause() instanceof SSLException || String.valueOf(e.getMessage()).contains("STARTTLS"))
            return Outcome.NOT_SECURE;
        return e.getCause() == null ? Outcome.REFUSED : Outcome.UNREACHABLE;
    }

    /** A message with an id of ours: the library's own would tell the user and machine it was made on. */
    private static final class Letter extends MimeMessage {
        private final String id;

        Letter(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
