package org.yimi.server.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.yimi.content.envelope.Bytes;

/** One PEM file, taken apart. */
final class Pem {
    private static final int MOST_BYTES = 1024 * 1024;
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----\\s([^-]*)-----END \\1-----");
    private static final String BEGINS = "-----BEGIN ";
    private static final String CERTIFICATE = "CERTIFICATE";
    private static final String PKCS8 = "PRIVATE KEY";

    private final Path file;
    private final List<Block> blocks = new ArrayList<>();

    private record Block(String label, String base64) {}

    /** @throws BadCertificate where a block has no end */
    Pem(Path file, byte[] bytes) {
        this.file = file;
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var found = BLOCK.matcher(text);
        while (found.find()) blocks.add(new Block(found.group(1), found.group(2)));
        if (text.split(BEGINS, -1).length - 1 != blocks.size()) throw bad("is cut off: a block that begins does not end");
    }

    /** @throws BadCertificate where the file cannot be read, or is longer than a mebibyte */
    static Bytes bytes(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) throw new BadCertificate(file, "is too long for a certificate or key");
            return Bytes.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new BadCertificate(file, "does not exist");
        } catch (IOException e) {
            throw new BadCertificate(file, "cannot be read: " + e.getMessage());
        }
    }

    /** In the order of the file; at least one. */
    List<X509Certificate> certificates() {
        if (blocks.stream().anyMatch(block -> block.label().endsWith(PKCS8)))
            throw bad("holds a private key: give the chain of certificates here and the key by itself");
        var chain = new ArrayList<X509Certificate>();
        for (var block : blocks) if (block.label().equals(CERTIFICATE)) chain.add(certificate(block));
        if (chain.isEmpty()) throw bad("holds no certificate: a PEM file with -----BEGIN CERTIFICATE----- is needed");
        return chain;
    }

    /** @param algorithm of the certificate it belongs to */
    PrivateKey key(String algorithm) {
        var keys = blocks.stream().filter(block -> block.label().endsWith(PKCS8)).toList();
        if (keys.size() != 1) throw bad("holds " + keys.size() + " private keys: a PEM file with exactly one is needed");
        var key = keys.getFirst();
        if (key.label().startsWith("ENCRYPTED") || key.base64().contains("ENCRYPTED"))
            throw bad("is locked with a password; write it without: openssl pkey -in FILE -out NEWFILE");
        if (!key.label().equals(PKCS8))
            throw bad("is " + key.label() + ", not PKCS#8: openssl pkcs8 -topk8 -nocrypt -in FILE -out NEWFILE");
        try {
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(decoded(key)));
        } catch (GeneralSecurityException e) {
            throw bad("does not belong to the certificate, which has a key of the kind " + algorithm + ", or is damaged");
        }
    }

    private X509Certificate certificate(Block block) {
        try {
            var in = new ByteArrayInputStream(decoded(block));
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (GeneralSecurityException e) {
            throw bad("holds a damaged certificate");
        }
    }

    private byte[] decoded(Block block) {
        try {
            return Base64.getMimeDecoder().decode(block.base64());
        } catch (IllegalArgumentException e) {
            throw bad("is damaged: what stands in " + block.label() + " is no Base64");
        }
    }

    private BadCertificate bad(String reason) {
        return new BadCertificate(file, reason);
    }
}
