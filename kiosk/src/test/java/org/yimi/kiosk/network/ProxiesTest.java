package org.yimi.kiosk.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
    @Test
    void theOptionIsForBothKindsOfAddress() {
        var proxies = Proxies.of("http://proxy.test:3128/", Map.of("https_proxy", "http://other.test:1"));

        assertThat(to(proxies, "https://office.test")).isEqualTo("http://proxy.test:3128");
        assertThat(to(proxies, "http://office.test")).isEqualTo("http://proxy.test:3128");
    }

    @Test
    void theEnvironmentSaysOneForEachKindAndSmallLettersComeFirst() {
        var proxies = Proxies.of("", Map.of(
                "https_proxy", "http://small.test:1", "HTTPS_PROXY", "http://capital.test:2", "HTTP_PROXY", "http://capital.test:3"));

        assertThat(to(proxies, "https://office.test")).isEqualTo("http://small.test:1");
        assertThat(to(proxies, "http://office.test")).isEqualTo("http://capital.test:3");
        assertThat(to(Proxies.of("", Map.of("https_proxy", "")), "https://office.test")).isEqualTo("directly");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, directly", "http://127.0.0.1:8080, directly", "https://[::1]:8443, directly",
        "https://office.gov.test, directly", "https://gov.test, directly", "https://notgov.test, http://proxy.test:3128",
        "https://a.edu.test, directly", "https://10.0.0.7, directly", "https://10.0.0.8, http://proxy.test:3128",
        "https://one.test:8443, directly", "https://one.test:9443, http://proxy.test:3128"
    })
    void whatIsExceptedAndWhatLiesOnThisMachineIsReachedDirectly(String address, String by) {
        var proxies = Proxies.of("http://proxy.test:3128", Map.of("no_proxy", "gov.test, .edu.test,10.0.0.7,one.test:8443,"));

        assertThat(to(proxies, address)).isEqualTo(by);
    }

    @Test
    void aStarExceptsEverything() {
        assertThat(to(Proxies.of("http://proxy.test:1", Map.of("NO_PROXY", "*")), "https://office.test")).isEqualTo("directly");
    }

    @Test
    void aPasswordIsTakenApartAndNeverShown() {
        var via = Via.parse("http://kiosk:s%40cret+1@proxy.test:3128", "--proxy");

        assertThat(via.user()).isEqualTo("kiosk");
        assertThat(via.password()).isEqualTo("s@cret+1");
        assertThat(Proxies.of("http://kiosk:secret@proxy.test:3128", Map.of()).toString()).doesNotContain("secret", "kiosk");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "proxy.test:3128", "https://proxy.test:3128", "socks5://proxy.test:1080", "http://proxy.test", "http://proxy.test:0",
        "http://proxy.test:70000", "http://:3128", "http://secret@proxy.test:1", "http://a:secret@proxy.test:1/path",
        "http://a:secret@proxy.test:1?q", "http://a:sec ret@proxy.test:1", "secret"
    })
    void aWrongValueIsRefusedWithAReasonAndNotRepeated(String value) {
        assertThatThrownBy(() -> Proxies.of(value, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("--proxy ")
                .hasMessageContaining("http://HOST:PORT")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Proxies.of("", Map.of("http_proxy", value))).hasMessageStartingWith("http_proxy ");
    }

    private static String to(Proxies proxies, String address) {
        return proxies.to(URI.create(address)).map(Via::toString).orElse("directly");
    }
}
