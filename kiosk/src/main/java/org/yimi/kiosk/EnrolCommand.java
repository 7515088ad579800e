package org.yimi.kiosk;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.yimi.content.envelope.EnrolmentCode;
import org.yimi.kiosk.delivery.Credentials;
import org.yimi.kiosk.delivery.Enroller.NotEnrolled;
import org.yimi.kiosk.delivery.Enroller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kiosk enrol}. */
@Command(name = "enrol", mixinStandardHelpOptions = true, description = "Makes this kiosk known to a district.")
final class EnrolCommand implements Callable<Integer> {
    @Option(names = "--data", required = true, description = "The kiosk's data folder.")
    private Path data = Path.of("");

    @Option(names = "--server", required = true, description = "The office's address, for example https://office.example.")
    private URI server = URI.create("");

    @Option(names = "--code", required = true, description = "The 24 characters from the office.")
    private String code = "";

    @Override
    public Integer call() throws Exception {
        try {
            Files.createDirectories(data);
            var enroller = new Enroller(new Credentials(data), DataFolder.machine(), new SecureRandom());
            var identity = enroller.enrol(server, EnrolmentCode.parse(code));
            System.out.printf("enrolled as kiosk %s at %s, slot %d%n", identity.kiosk(), identity.site(), identity.slot());
            return 0;
        } catch (NotEnrolled | IllegalArgumentException e) {
            System.err.println("not enrolled: " + e.getMessage());
            return 1;
        }
    }
}
