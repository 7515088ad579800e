package org.yimi.server.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;

/** A folder with notice.yaml and its secrets, as an operator writes them. */
public record NoticeFolder(Path folder) {
    public static final String PASSWORD = "correct horse";
    public static final String SECRET = "0123456789abcdef0123456789abcdef";
    public static final String CONSOLE = "https://office.example:8443";

    public Path file() {
        return folder.resolve("notice.yaml");
    }

    public NoticeFolder write(String yaml) throws IOException {
        Files.writeString(file(), yaml);
        secret("mail.password", PASSWORD);
        secret("hook.secret", SECRET);
        return this;
    }

    public void secret(String name, String value) throws IOException {
        Files.writeString(folder.resolve(name), value + "\n");
        Files.setPosixFilePermissions(folder.resolve(name), PosixFilePermissions.fromString("rw-------"));
    }

    /** With ids that are the same each time. */
    public Routes routes() {
        return Routes.read(file(), new Random(1));
    }

    public static String mail(int port, String security) {
        return """
                console: https://office.example:8443
                mail:
                  host: 127.0.0.1
                  port: %d
                  security: %s
                  user: yimi
                  password-file: mail.password
                  from: yimi@office.example
                  to: officer@office.example
                  escalate-to: [deputy@office.example, head@office.example]
                """.formatted(port, security);
    }

    public static String hook(int port) {
        return """
                console: https://office.example:8443
                webhook:
                  url: http://127.0.0.1:%1$d/open
                  escalate-url: http://127.0.0.1:%1$d/head
                  secret-file: hook.secret
                """.formatted(port);
    }
}
