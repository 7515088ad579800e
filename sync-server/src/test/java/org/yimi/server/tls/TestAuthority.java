package org.yimi.server.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A district's own certificate authority, made with the JDK's keytool in a folder. */
public final class TestAuthority {
    private static final String PASSWORD = "changeit";

    private final Path dir;
    private final String name;

    public TestAuthority(Path dir, String name) throws Exception {
        this.dir = dir;
        this.name = name;
        keytool("-genkeypair", "-alias", "it", "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "bc:c", "-validity", "3650",
                "-keystore", store(name).toString());
    }

    /** An intermediate authority below this one. */
    public TestAuthority below(String other) throws Exception {
        var authority = new TestAuthority(dir, other);
        var signed = signed(other, "-ext", "bc:c", "-validity", "3000");
        var file = Files.writeString(dir.resolve(other + ".signed"), signed + pem());
        authority.keytool("-importcert", "-noprompt", "-alias", "it", "-file", file.toString(), "-keystore",
                authority.store(other).toString());
        return authority;
    }

    /** Issues a certificate that holds from now, for {@code SAN} as keytool writes it; the chain's file has only its own. */
    public CertificateFiles issue(String file, String algorithm, String san) throws Exception {
        return issue(file, algorithm, san, "-0d", 90);
    }

    /** @param from as keytool's {@code -startdate} */
    public CertificateFiles issue(String file, String algorithm, String san, String from, int days) throws Exception {
        keytool("-genkeypair", "-alias", "it", "-keyalg", algorithm, "-dname", "CN=" + file, "-keystore", store(file).toString());
        var own = signed(file, "-ext", "san=" + san, "-startdate", from, "-validity", String.valueOf(days));
        var files = new CertificateFiles(dir.resolve(file + ".pem"), dir.resolve(file + ".key"));
        Files.writeString(files.chain(), own);
        Files.writeString(files.key(), privateKey(file));
        Files.setPosixFilePermissions(files.key(), PosixFilePermissions.fromString("rw-------"));
        return files;
    }

    /** What a server on this machine needs to show such a certificate. */
    public static SSLContext serving(CertificateFiles files) throws GeneralSecurityException, IOException {
        var certified = files.read();
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, new char[0]);
        store.setKeyEntry("it", certified.key(), new char[0], certified.chain().toArray(X509Certificate[]::new));
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, new char[0]);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** This authority's own certificate. */
    public X509Certificate certificate() throws Exception {
        var bytes = new ByteArrayInputStream(pem().getBytes(StandardCharsets.US_ASCII));
        return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes);
    }

    public String pem() throws Exception {
        return keytool("-exportcert", "-rfc", "-alias", "it", "-keystore", store(name).toString());
    }

    /** Puts this authority's certificate behind what stands in the file. */
    public void appendTo(Path chain) throws Exception {
        Files.writeString(chain, Files.readString(chain) + pem());
    }

    private String signed(String file, String... more) throws Exception {
        var request = dir.resolve(file + ".csr");
        keytool("-certreq", "-alias", "it", "-file", request.toString(), "-keystore", store(file).toString());
        var command = new ArrayList<>(List.of("-gencert", "-rfc", "-alias", "it", "-infile", request.toString(), "-keystore",
                store(name).toString()));
        command.addAll(List.of(more));
        var all = keytool(command.toArray(String[]::new));
        // keytool adds the issuer's chain where it is no root
        return all.substring(0, all.indexOf("-----END CERTIFICATE-----")) + "-----END CERTIFICATE-----\n";
    }

    private String privateKey(String file) throws GeneralSecurityException, IOException {
        try (InputStream in = Files.newInputStream(store(file))) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            var key = store.getKey("it", PASSWORD.toCharArray()).getEncoded();
            var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
            return "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n";
        }
    }

    private Path store(String file) {
        return dir.resolve(file + ".p12");
    }

    private String keytool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-Duser.language=en"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", PASSWORD));
        var errors = Files.createTempFile(dir, "keytool", ".log");
        var process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).as("%s: %s%s", command, printed, Files.readString(errors)).isZero();
        return printed;
    }
}
