package org.yimi.kiosk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScannerTest {
    private static final long KEY = 20_000_000;
    private static final long PAUSE = 400_000_000;

    private final Scanner scanner = new Scanner();
    private long now = PAUSE;

    @Test
    void keysUntilEnterAreOneCode() {
        assertThat(types("B1AB7")).isEmpty();
        assertThat(types("\r")).contains("B1AB7");
        assertThat(types("R1X\n")).contains("R1X");
    }

    @Test
    void whatSomebodyPressedBeforeIsNotInTheCode() {
        types("x");
        now += PAUSE;

        assertThat(types("B1AB7\r")).contains("B1AB7");
    }

    @Test
    void whoTypesSlowlyIsNoScanner() {
        for (var letter : "B1AB7".toCharArray()) {
            types(Character.toString(letter));
            now += PAUSE;
        }

        assertThat(types("\r")).isEmpty();
    }

    @Test
    void enterAloneIsNothing() {
        assertThat(types("\r")).isEmpty();
        assertThat(types("A\r")).contains("A");
        assertThat(types("\r\n")).isEmpty();
    }

    @Test
    void noMoreIsKeptThanACodeCanHold() {
        assertThat(types("A".repeat(10_000) + "\r")).hasValueSatisfying(text -> assertThat(text).hasSize(4296));
    }

    private Optional<String> types(String text) {
        Optional<String> code = Optional.empty();
        for (var at = 0; at < text.length(); at++) {
            now += KEY;
            code = scanner.typed(text.substring(at, at + 1), now);
        }
        return code;
    }
}
