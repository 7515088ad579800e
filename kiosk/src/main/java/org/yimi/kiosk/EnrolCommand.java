package org.yimi.kiosk;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yimi.content.envelope.EnrolmentCode;
import org.yimi.kiosk.delivery.Credentials;
import org.yimi.kiosk.delivery.Enroller.NotEnrolled;
import org.yimi.kiosk.delivery.Enroller;
import org.yimi.kiosk.delivery.OfficeClient;
import org.yimi.kiosk.network.Authority;
import org.yimi.kiosk.network.Network;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kiosk enrol}. */
@Command(name = "enrol", mixinStandardHelpOptions = true, description = "Makes this kiosk known to a district.")
final class EnrolCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Option(names = "--data", required = true, description = "The kiosk's data folder.")
    private Path data = Path.of("");

    @Option(names = "--server", required = true, description = "The office's address, for example https://office.example.")
    private URI server = URI.create("");

    @Option(names = "--code", required = true, description = "The 24 characters from the office.")
    private String code = "";

    @Option(
            names = "--ca",
            paramLabel = "FILE",
            description = "Certificate of the district's own authority as PEM, where the office's is not publicly trusted; "
                    + "is copied into the data folder as ca.pem.")
    private @Nullable Path authorityFile;

    @Mixin
    private ProxyOption proxy;

    EnrolCommand(InstantSource clock, Map<String, String> environment) {
        this.clock = clock;
        this.proxy = new ProxyOption(environment);
    }

    @Override
    public Integer call() throws Exception {
        try {
            var proxies = proxy.proxies();
            var authority = authority();
            Files.createDirectories(data);
            var trusted = authorityFile == null ? data.resolve(Authority.FILE) : authorityFile;
            var office = new OfficeClient(new Network(trusted, proxies));
            var enroller = new Enroller(new Credentials(data), DataFolder.machine(), new SecureRandom(), office);
            var identity = enroller.enrol(server, EnrolmentCode.parse(code));
            if (authority.isPresent()) authority.get().writeInto(data);
            System.out.printf("enrolled as kiosk %s at %s, slot %d%n", identity.kiosk(), identity.site(), identity.slot());
            return 0;
        } catch (NotEnrolled | Authority.NotOne | IllegalArgumentException e) {
            System.err.println("not enrolled: " + e.getMessage());
            return 1;
        }
    }

    /** Checked before anything is asked or written. */
    private Optional<Authority> authority() {
        if (authorityFile == null) return Optional.empty();
        var authority = Authority.read(authorityFile);
        authority.mustHold(authorityFile, clock.instant());
        return Optional.of(authority);
    }
}
