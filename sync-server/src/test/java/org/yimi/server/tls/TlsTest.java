package org.yimi.server.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.yimi.server.http.WebServer;

/** A real server on a real port whose certificate is renewed under it. */
class TlsTest {
    @TempDir
    private static Path authorities;

    private static TestAuthority authority;
    private static CertificateFiles first;
    private static CertificateFiles second;

    @TempDir
    private Path dir;

    private final Logger logger = (Logger) LoggerFactory.getLogger(Tls.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private CertificateFiles files;
    private Tls tls;
    private WebServer server;

    @BeforeAll
    static void issue() throws Exception {
        authority = new TestAuthority(authorities, "District");
        first = authority.issue("first", "EC", "dns:localhost,ip:127.0.0.1");
        second = authority.issue("second", "RSA", "dns:localhost,ip:127.0.0.1");
    }

    @BeforeEach
    void start() throws Exception {
        files = new CertificateFiles(dir.resolve("fullchain.pem"), dir.resolve("privkey.pem"));
        put(first);
        log.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(log);
        tls = new Tls(files, InstantSource.system(), Duration.ofMillis(20));
        server = WebServer.start("127.0.0.1", 0, tls, (_, _) -> {}, List.of(routes -> routes.get("/api/hello", ctx -> ctx.result("hello"))));
    }

    @AfterEach
    void stop() {
        server.close();
        tls.close();
        logger.detachAppender(log);
        logger.setLevel(null);
    }

    @Test
    void itSpeaksOnlyTheNewerProtocols() throws Exception {
        assertThat(shown("TLSv1.3")).isEqualTo("CN=first");
        assertThat(shown("TLSv1.2")).isEqualTo("CN=first");
        assertThatThrownBy(() -> shown("TLSv1.1")).isInstanceOf(IOException.class);
    }

    @Test
    void aRenewedPairIsTakenAndConnectionsThatStandGoOn() throws Exception {
        try (var standing = connect("TLSv1.3")) {
            assertThat(hello(standing)).isEqualTo("hello");

            put(second);
            await(() -> shown().equals("CN=second"));

            assertThat(hello(standing)).isEqualTo("hello");
            assertThat(owner(standing)).isEqualTo("CN=first");
        }
        await(() -> logged().stream().anyMatch(line -> line.startsWith("took the certificate in " + files.chain())));
    }

    @Test
    void aPairThatDoesNotFitIsToldWithFileAndReasonAndTheOldOneStays() throws Exception {
        Files.copy(second.key(), files.key(), StandardCopyOption.REPLACE_EXISTING);
        await(() -> logged().stream().anyMatch(line -> line.contains("privkey.pem: does not belong")));
        assertThat(shown()).isEqualTo("CN=first");

        var half = Files.readString(second.chain());
        Files.writeString(files.chain(), half.substring(0, half.length() / 2));
        await(() -> logged().stream().anyMatch(line -> line.contains("fullchain.pem: is cut off")));
        assertThat(shown()).isEqualTo("CN=first");

        Files.delete(files.chain());
        await(() -> logged().stream().anyMatch(line -> line.contains("fullchain.pem: does not exist")));
        assertThat(shown()).isEqualTo("CN=first");

        put(second);
        await(() -> shown().equals("CN=second"));
        assertThat(logged()).filteredOn(line -> line.contains("does not exist")).hasSize(1);
    }

    @Test
    void anExpiredPairDoesNotTakeThePlaceOfAGoodOne() throws Exception {
        put(authority.issue("over", "EC", "dns:localhost,ip:127.0.0.1", "-20d", 10));

        await(() -> logged().stream().anyMatch(line -> line.contains("fullchain.pem: is expired already")));
        assertThat(shown()).isEqualTo("CN=first");
    }

    @Test
    void whoDoesNotKnowTheAuthorityGetsNoConnection() throws Exception {
        try (var socket = (SSLSocket) SSLContext.getDefault().getSocketFactory().createSocket("127.0.0.1", server.port())) {
            assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLHandshakeException.class);
        }
    }

    private void put(CertificateFiles pair) throws IOException {
        Files.copy(pair.key(), files.key(), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(pair.chain(), files.chain(), StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> logged() {
        return List.copyOf(log.list).stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private String shown() {
        try {
            return shown("TLSv1.3");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String shown(String protocol) throws Exception {
        try (var socket = connect(protocol)) {
            return owner(socket);
        }
    }

    private static String owner(SSLSocket socket) throws IOException {
        return ((X509Certificate) socket.getSession().getPeerCertificates()[0]).getSubjectX500Principal().getName();
    }

    private SSLSocket connect(String protocol) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("authority", authority.certificate());
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        var socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", server.port());
        socket.setEnabledProtocols(new String[] {protocol});
        socket.startHandshake();
        return socket;
    }

    private static String hello(SSLSocket socket) throws IOException {
        socket.getOutputStream()
                .write("GET /api/hello HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        var length = 0;
        for (var line = in.readLine(); !line.isEmpty(); line = in.readLine())
            if (line.startsWith("Content-Length: ")) length = Integer.parseInt(line.substring(16));
        var body = new char[length];
        assertThat(in.read(body)).isEqualTo(length);
        return new String(body);
    }

    private static void await(BooleanSupplier happened) {
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(until);
            LockSupport.parkNanos(10_000_000);
        }
    }
}
