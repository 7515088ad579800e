package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.delivery.Reached;

/** A district with a certificate authority of its own: kiosks know it by a file, directly and through a proxy. */
class PrivateAuthorityTest {
    private static final String KIOSK = "org.yimi.kiosk.Main";

    @TempDir
    private Path dir;

    private final Survey park = DemoPacks.park();
    private DistrictAuthority authority;
    private TestServer office;
    private Path folder;

    @BeforeEach
    void start() throws Exception {
        authority = DistrictAuthority.issuing(dir.resolve("authority"), "dns:localhost,dns:office.test");
        office = new TestServer(dir)
                .start("--tls-cert", authority.certificate().toString(), "--tls-key", authority.key().toString());
        folder = dir.resolve("kiosk");
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void aKioskThatWasGivenTheAuthorityTrustsTheOfficeAsLongAsItHasTheFile() throws Exception {
        enrol(0, "--server", secure().toString(), "--ca", authority.own().toString());
        assertThat(folder.resolve("ca.pem")).hasSameTextualContentAs(authority.own());

        try (var kiosk = new TestKiosk(folder, secure())) {
            kiosk.serve(park, AgeBand.C);
            kiosk.contact();
            assertThat(kiosk.reached()).isEqualTo(Reached.YES);
            assertThat(kiosk.outbox.standing().delivered()).isEqualTo(1);

            kiosk.serve(park, AgeBand.C);
            Files.delete(folder.resolve("ca.pem"));
            kiosk.contact();
            assertThat(kiosk.reached()).isEqualTo(Reached.UNTRUSTED);
            assertThat(kiosk.outbox.standing().waiting()).isEqualTo(1);

            Files.copy(authority.own(), folder.resolve("ca.pem"));
            kiosk.setClock();
            kiosk.contact();
            assertThat(kiosk.reached()).isEqualTo(Reached.YES);
            assertThat(kiosk.outbox.standing().waiting()).isZero();
        }
        assertThat(office.contents()).hasSize(2);
    }

    @Test
    void withoutTheAuthorityOrForAnotherHostOrByAnotherFileEnrolmentSaysWhyAndWritesNothing() throws Exception {
        assertThat(enrol(1, "--server", secure().toString())).contains("not known to this kiosk", "ask the IT person", "--ca FILE");
        var elsewhere = "https://127.0.0.1:" + secure().getPort();
        assertThat(enrol(1, "--server", elsewhere, "--ca", authority.own().toString())).contains("not known to this kiosk");
        assertThat(enrol(1, "--server", secure().toString(), "--ca", authority.certificate().toString())).contains("no authority");

        assertThat(folder.resolve("identity")).doesNotExist();
        assertThat(folder.resolve("ca.pem")).doesNotExist();
    }

    @Test
    void throughAProxyThatWantsAPasswordTheTunnelEndsAtTheOffice() throws Exception {
        try (var proxy = new ConnectProxy(secure().getPort(), "kiosk:s@cret")) {
            var way = List.of("--server", "https://office.test", "--ca", authority.own().toString(), "--proxy");

            var wrong = enrol(1, with(way, "http://kiosk:other@127.0.0.1:" + proxy.listensOn()));
            assertThat(wrong).contains("proxy").doesNotContain("other");
            assertThat(proxy.opened()).isEmpty();

            var right = enrol(0, with(way, "http://kiosk:s%40cret@127.0.0.1:" + proxy.listensOn()));
            assertThat(right).startsWith("enrolled as kiosk").doesNotContain("cret");
            assertThat(proxy.opened()).isNotEmpty().allMatch(host -> host.equals("office.test:443"));
        }
    }

    private URI secure() {
        return URI.create("https://localhost:" + office.address().getPort());
    }

    private static String[] with(List<String> all, String last) {
        var more = new ArrayList<>(all);
        more.add(last);
        return more.toArray(String[]::new);
    }

    private String enrol(int status, String... more) throws Exception {
        var arguments = new ArrayList<>(List.of("enrol", "--data", folder.toString(), "--code", office.enrolmentCode()));
        arguments.addAll(List.of(more));
        return Programs.run(status, dir, KIOSK, arguments);
    }
}
