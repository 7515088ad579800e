package org.yimi.server;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.yimi.content.envelope.Invitation;
import org.yimi.server.doctor.Doctor;
import org.yimi.server.doctor.Finding;
import org.yimi.server.tls.Trust;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "looks at data, keys, packs and certificate, a line for each: ok, look or bad, and what to do;"
                + " changes nothing and works while serve runs")
final class DoctorCommand implements Callable<Integer> {
    private final InstantSource clock;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PacksOption packs = new PacksOption();

    @Mixin
    private NoticeOption notice = new NoticeOption();

    @Mixin
    private TlsOption tls = new TlsOption();

    @Option(names = "--public-url", paramLabel = "URL", description = "how kiosks and phones reach the server")
    private String publicUrl = "";

    DoctorCommand(InstantSource clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!publicUrl.isEmpty() && !Invitation.isAddress(publicUrl))
            throw new IllegalArgumentException(
                    "--public-url " + publicUrl + " is no address for kiosks: write it as https://office.example:8443");
        var folder = data.folder();
        var doctor = new Doctor(
                folder.path(),
                folder.databaseFile(),
                packs.folders(),
                notice.file(folder),
                tls.files(),
                publicUrl,
                Trust.everywhere(),
                clock.instant());
        var findings = doctor.findings();
        for (var finding : findings) terminal.say(finding.line());
        return findings.stream().anyMatch(Finding::bad) ? Main.REFUSED : Main.OK;
    }
}
