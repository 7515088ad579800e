package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.packaging.circle.Traces.Artefact;

/** What the search for votes must find, so that finding nothing means something. */
class TracesTest {
    private static final List<String> WORDS = List.of("glass-slide", "玻璃滑梯");

    @ParameterizedTest
    @ValueSource(strings = {"[\"glass-slide\"]", ".[\"glass-slide\"]", "..[\"glass-slide\"]", "她选了玻璃滑梯。"})
    void aWordIsFoundHoweverItIsWrittenDown(String said) {
        var traces = new Traces(WORDS, List.of());
        var bytes = said.getBytes(StandardCharsets.UTF_8);

        assertThat(traces.in(List.of(
                        Artefact.of("text", bytes),
                        Artefact.of("wide", said.getBytes(StandardCharsets.UTF_16LE)),
                        Artefact.of("hexadecimal", HexFormat.of().formatHex(bytes)),
                        Artefact.of("capitals", HexFormat.of().withUpperCase().formatHex(bytes)),
                        Artefact.of("base64", Base64.getEncoder().encodeToString(bytes)),
                        Artefact.of("nothing", "[\"old-banyan\"]"))))
                .containsExactly("text", "wide", "hexadecimal", "capitals", "base64");
    }

    @Test
    void whatStoodThereBeforeIsNoTraceButTheSameWordBesideSomethingElseIs() {
        var ballot = "{\"options\":[{\"id\":\"glass-slide\",\"zh\":\"玻璃滑梯\",\"picture\":0}]}";
        var traces = new Traces(WORDS, List.of(Artefact.of("ballot", ballot)));

        assertThat(traces.in(List.of(
                        Artefact.of("again", "item 3 " + ballot),
                        Artefact.of("cut", ballot.substring(0, ballot.indexOf("slide") + 5)),
                        Artefact.of("vote", "{\"codes\":[\"glass-slide\"]}"))))
                .containsExactly("vote");
    }
}
