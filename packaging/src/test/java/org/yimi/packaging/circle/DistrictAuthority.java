package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A district's own certificate authority and its office's certificate, as PEM files made with the JDK's keytool. */
record DistrictAuthority(Path folder) {
    private static final String PASSWORD = "changeit";

    /** @param san the hosts of the office, as keytool writes them */
    static DistrictAuthority issuing(Path folder, String san) throws Exception {
        var authority = new DistrictAuthority(Files.createDirectories(folder));
        authority.keyPair("ca", "-ext", "bc:c");
        authority.keyPair("office");
        authority.keytool("office", "-certreq", "-file", folder.resolve("office.csr").toString());
        authority.keytool("ca", "-gencert", "-rfc", "-ext", "san=" + san, "-infile", folder.resolve("office.csr").toString(),
                "-outfile", authority.certificate().toString());
        authority.keytool("ca", "-exportcert", "-rfc", "-file", authority.own().toString());
        authority.writeKey();
        return authority;
    }

    /** What kiosks get as ca.pem. */
    Path own() {
        return folder.resolve("authority.pem");
    }

    Path certificate() {
        return folder.resolve("office.pem");
    }

    Path key() {
        return folder.resolve("office.key");
    }

    private void writeKey() throws Exception {
        try (var in = Files.newInputStream(folder.resolve("office.p12"))) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            var bytes = store.getKey("it", PASSWORD.toCharArray()).getEncoded();
            var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
            Files.writeString(key(), "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n");
        }
    }

    private void keyPair(String store, String... more) throws Exception {
        var arguments = new ArrayList<>(List.of("-genkeypair", "-keyalg", "EC", "-dname", "CN=" + store));
        arguments.addAll(List.of(more));
        keytool(store, arguments.toArray(String[]::new));
    }

    private void keytool(String store, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-alias", "it", "-storepass", PASSWORD, "-keystore", folder.resolve(store + ".p12").toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", command, printed).isZero();
    }
}
