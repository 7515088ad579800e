package org.yimi.kiosk.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityTest {
    /** Made with keytool for a hundred years. */
    private static final String AUTHORITY = """
            -----BEGIN CERTIFICATE-----
            MIIBsjCCATigAwIBAgIJANHPcuUYrDatMAoGCCqGSM49BAMDMB0xGzAZBgNVBAMT
            EkRpc3RyaWN0IGF1dGhvcml0eTAgFw0yNjExMjIxODE0MzJaGA8yMTI2MTAyOTE4
            MTQzMlowHTEbMBkGA1UEAxMSRGlzdHJpY3QgYXV0aG9yaXR5MHYwEAYHKoZIzj0C
            AQYFK4EEACIDYgAEKMgwP3vuFXfzpG6/H0L5pMXXuK2WIxfmVO4SURX5DJwhEAjo
            dUZjIeb9SEVLqgVA+Y1RUBib9fckMxqOUxYnomrjTJo/vCGLLZZmQtifVqdu+e/i
            AaOiRRadRBLOw5k7o0IwQDAdBgNVHQ4EFgQUjAxEC2BEjw4b5JIePQl40X80EgMw
            DgYDVR0PAQH/BAQDAgIEMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwMDaAAw
            ZQIxAKO/plcrV+2gNFJDJnyD8yrlCtBZDVcrrlalzLaDh8l55XDjDWHcmbNYrii6
            mTuvoQIwAcw+Lnd08Pr9HoFoGsjDUARg8CRzHlta1W2DFa/JFFeX+BL4P/7VEwAS
            iD2hCiYC
            -----END CERTIFICATE-----
            """;

    private static final String SERVERS_OWN = """
            -----BEGIN CERTIFICATE-----
            MIIBgjCCAQigAwIBAgIISxIyqIB/aRowCgYIKoZIzj0EAwMwFjEUMBIGA1UEAxML
            b2ZmaWNlLnRlc3QwIBcNMjYxMTIyMTgxNDQwWhgPMjEyNjEwMjkxODE0NDBaMBYx
            FDASBgNVBAMTC29mZmljZS50ZXN0MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEEIjS
            m1kye3hwflHLd+k09NLWVjPbz6OpHYc3S959JvfPmgQHDqqBQo3uXUBMC9Tg5pzp
            6irt8wNIl/c2AePWjCNufrhyM9/rZlWo+nkb0wUNtuwp962A7TCStkyXQsOKoyEw
            HzAdBgNVHQ4EFgQUs90DY2IOCfubk+8ngcfuGmHBMJswCgYIKoZIzj0EAwMDaAAw
            ZQIxAI/hhIqnO9u1kNyI1OwIrfPgJ1CWUlOHomjsvJ306nLEjpHSTad/IRUmN3fi
            vPIdRwIwDtszKwYxyAdCiU6qt2nb+pgeoj9d0DJiwcMLWxbzz2rMazSrXM/b3kDH
            sSHW7d4k
            -----END CERTIFICATE-----
            """;

    @TempDir
    private Path dir;

    @Test
    void anAuthoritysCertificateIsTakenAsItStands() throws Exception {
        var authority = Authority.read(file(AUTHORITY));

        authority.writeInto(dir);

        assertThat(authority.certificates()).hasSize(1);
        assertThat(dir.resolve("ca.pem")).hasContent(AUTHORITY);
        assertThat(Authority.read(file(AUTHORITY + AUTHORITY)).certificates()).hasSize(2);
    }

    @Test
    void theCertificateOfAServerIsNoAuthoritysAndIsSaidToBeNone() throws Exception {
        refused(SERVERS_OWN, "holds the certificate of CN=office.test, which is no authority");
        refused(AUTHORITY + SERVERS_OWN, "which is no authority");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"})
    void whatIsNoCertificateIsRefused(String content) throws Exception {
        assertThatThrownBy(() -> Authority.read(file(content)))
                .isInstanceOf(Authority.NotOne.class)
                .hasMessageStartingWith(dir.resolve("given.pem") + " ");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Authority.read(dir.resolve("none.pem"))).hasMessageContaining("none.pem cannot be read");
    }

    @Test
    void oneThatIsOverIsRefused() throws Exception {
        var file = file(AUTHORITY);
        var authority = Authority.read(file);
        var end = authority.certificates().getFirst().getNotAfter().toInstant();

        authority.mustHold(file, Instant.parse("2026-12-01T00:00:00Z"));
        assertThatThrownBy(() -> authority.mustHold(file, end.plus(Duration.ofDays(1)))).hasMessageContaining("is over");
    }

    @Test
    void theFileIsReadAnewOnlyWhenItHasChanged() throws Exception {
        var network = new Network(dir.resolve("given.pem"), Proxies.NONE);
        var without = network.client();
        assertThat(network.client()).isSameAs(without);

        file(AUTHORITY);
        var with = network.client();
        assertThat(with).isNotSameAs(without).isSameAs(network.client());

        file("damaged while it was copied");
        assertThat(network.client()).isNotSameAs(with);
    }

    private void refused(String content, String message) throws Exception {
        var file = file(content);
        assertThatThrownBy(() -> Authority.read(file)).isInstanceOf(Authority.NotOne.class).hasMessageContaining(message);
    }

    private Path file(String content) throws Exception {
        return Files.writeString(dir.resolve("given.pem"), content);
    }
}
