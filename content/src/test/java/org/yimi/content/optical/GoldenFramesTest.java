package org.yimi.content.optical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.optical.Receiver.Taken;
import tools.jackson.databind.json.JsonMapper;

/** Frames that another program computed from the specification alone; every reader and writer has to agree with them. */
class GoldenFramesTest {
    record Golden(int format, List<Case> cases) {}

    record Case(String name, String stream, int blockBytes, int blocks, List<Text> frames) {
        byte[] bytes() {
            return HexFormat.of().parseHex(stream);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    record Text(int seq, String text) {}

    static List<Case> cases() throws IOException {
        try (var in = GoldenFramesTest.class.getResourceAsStream("fixed-1.json")) {
            return JsonMapper.builder().build().readValue(in, Golden.class).cases();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theWriterWritesThem(Case golden) {
        var transfer = Transfer.of(golden.bytes(), golden.blockBytes());

        assertThat(transfer.blocks()).isEqualTo(golden.blocks());
        for (var frame : golden.frames()) assertThat(transfer.frame(frame.seq()).text()).isEqualTo(frame.text());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theReaderMakesTheStreamOfThem(Case golden) {
        var receiver = new Receiver();
        var last = golden.frames().stream()
                .map(frame -> receiver.take(frame.text()))
                .filter(taken -> !(taken instanceof Taken.Again))
                .reduce((_, next) -> next)
                .orElseThrow();

        if (golden.blocks() <= golden.frames().size())
            assertThat(last).isEqualTo(new Taken.Whole(Transfer.id(golden.bytes()), Bytes.of(golden.bytes())));
        else
            assertThat(last)
                    .isEqualTo(new Taken.Part(
                            Transfer.id(golden.bytes()), golden.frames().size(), golden.blocks(), true));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void presetsFillTheirCodes(Case golden) {
        for (var preset : Preset.values()) {
            if (golden.blockBytes() != preset.blockBytes()) continue;
            var text = golden.frames().getFirst().text();
            assertThat(golden.name()).satisfiesAnyOf(
                    name -> assertThat(name).endsWith(preset.name()), name -> assertThat(name).isEqualTo("one byte"));
            assertThat(text.length()).isBetween(preset.characters() - 2, preset.characters());
        }
    }
}
