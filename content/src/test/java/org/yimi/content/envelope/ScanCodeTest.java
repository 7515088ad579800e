package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.envelope.ScanCode.Scanned;

class ScanCodeTest {
    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBackWhateverItsLength(ScanCode code) {
        var random = new Random(7);
        for (var length = 1; length <= 300; length++) {
            var bytes = new byte[length];
            random.nextBytes(bytes);
            var text = code.write(Bytes.of(bytes));

            assertThat(ScanCode.read(text)).contains(new Scanned(code, Bytes.of(bytes)));
            assertThat(ScanCode.read(text.toLowerCase(Locale.ROOT))).contains(new Scanned(code, Bytes.of(bytes)));
            assertThat(text).matches("[0-9A-Z]+");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R", "R1", "R2ABCD", "6901234567892", "https://example.org/q", "R1ABU", "R1A"})
    void anotherCodeOrHalfOfOneIsNone(String typed) {
        assertThat(ScanCode.read(typed)).isEmpty();
    }
}
