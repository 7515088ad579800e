package org.yimi.content.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer.RatherNot;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.survey.AgeBand;

class SessionJsonTest {
    private static final String JSON = "{\"kind\":\"session\",\"id\":\"0123456789abcdef0123456789abcdef\","
            + "\"survey\":\"test\",\"version\":1,\"band\":\"B\",\"when\":\"2026-03-01am\",\"doubtful\":false,"
            + "\"given\":[{\"q\":\"card\",\"a\":\"+\"},{\"q\":\"pair\",\"a\":\"?\"},{\"q\":\"single\",\"a\":\"walk\"},"
            + "{\"q\":\"several\",\"a\":[\"a\",\"c\"]},{\"q\":\"faces\",\"a\":\"-\"}],"
            + "\"flags\":[\"fast\",\"straight-line\"]}";

    private final FinishedSession session = new FinishedSession(
            new SessionId("0123456789abcdef0123456789abcdef"),
            "test",
            1,
            AgeBand.B,
            new HalfDay(LocalDate.of(2026, 3, 1), true),
            false,
            List.of(
                    new Given("card", new Understood()),
                    new Given("pair", new DoesNotKnow()),
                    new Given("single", new Picked("walk")),
                    new Given("several", new PickedSeveral(List.of("a", "c"))),
                    new Given("faces", new RatherNot())),
            Set.of("straight-line", "fast"));

    @Test
    void theFormIsTheOneThatLiesInEnvelopesForEver() {
        assertThat(new String(SessionJson.write(session), StandardCharsets.UTF_8)).isEqualTo(JSON);
        assertThat(read(JSON)).isEqualTo(session);
        assertThat(read(JSON).replay(TestSurvey.survey(1)).given()).isEqualTo(session.given());
    }

    @Test
    void onlyASessionThatAnAdultReadAloudSaysSo() {
        var readAloud = read(JSON.replace("\"flags\"", "\"read-aloud\":true,\"flags\""));

        assertThat(readAloud.readAloud()).isTrue();
        assertThat(SessionJson.read(SessionJson.write(readAloud))).isEqualTo(readAloud);
        assertThat(new String(SessionJson.write(readAloud), StandardCharsets.UTF_8)).endsWith(",\"read-aloud\":true}");
        assertThat(session.readAloud()).isFalse();
    }

    @Test
    void whatTheKioskTookTheWordsForLiesInTheEnvelopeToo() {
        var told = new FinishedSession(
                session.id(),
                session.survey(),
                session.version(),
                session.band(),
                session.when(),
                session.clockDoubtful(),
                session.given(),
                session.flags(),
                false,
                List.of(new Disclosure(Urgency.SEVERE, Situation.PHYSICAL_ABUSE, "hit-with-a-tool", true)));

        var json = new String(SessionJson.write(told), StandardCharsets.UTF_8);

        assertThat(json)
                .endsWith(",\"disclosure\":{\"urgency\":\"severe\",\"situation\":\"physical-abuse\","
                        + "\"rule\":\"hit-with-a-tool\",\"adult-called\":true}}");
        assertThat(read(json)).isEqualTo(told);
        assertThatThrownBy(() -> read(json.replace("physical-abuse", "bad-weather"))).hasMessage("situation is unknown");
        assertThatThrownBy(() -> read(json.replace("severe", "none"))).hasMessage("a disclosure is of something");
        assertThatThrownBy(() -> read(json.replace("severe", "bad"))).hasMessage("urgency is unknown");
    }

    @Test
    void aFieldFromTheFutureIsIgnored() {
        assertThat(read(JSON.replace("{\"kind\"", "{\"mood\":[1],\"kind\""))).isEqualTo(session);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "kind":"session"            | "kind":"ballot"           | no session
                    "kind":"session",           |                           | kind
                    "version":1                 | "version":"1"             | version
                    "version":1                 | "version":1.5             | version
                    "version":1                 | "version":0               | version
                    "version":1                 | "version":null            | version
                    "version":1                 | "version":99999999999     | version
                    "version":1,                |                           | version
                    "version":1                 | "version":1,"version":1   | JSON
                    "doubtful":false            | "doubtful":"false"        | doubtful
                    "doubtful":false,           |                           | doubtful
                    "doubtful":false            | "doubtful":false,"read-aloud":"yes" | read-aloud
                    "band":"B"                  | "band":"F"                | band
                    "band":"B"                  | "band":2                  | band
                    2026-03-01am                | 2026-03-01                | half-day
                    2026-03-01am                | 2026-13-01am              | half-day
                    2026-03-01am                | 2026-03-01xm              | half-day
                    0123456789abcdef0           | 0123456789abcdefx         | session id
                    "survey":"test"             | "survey":""               | survey
                    "a":"walk"                  | "a":5.5                   | answer
                    "a":"walk"                  | "a":99999999999           | answer
                    "a":"walk"                  | "a":{"~":"walk"}          | sheet
                    "a":"walk"                  | "a":{"~":"%"}             | sheet
                    "a":"walk"                  | "a":{"~":"AA=="}          | nothing drawn
                    "a":"walk"                  | "a":{"~":5}               | sheet
                    "a":"walk"                  | "a":{"#":""}              | text
                    "a":"walk"                  | "a":{"#":" walk"}         | space around it
                    "a":"walk"                  | "a":{"#":"walk\\n"}       | space around it
                    "a":"walk"                  | "a":""                    | answer
                    "a":"walk"                  | "a":"\\ud83d"              | answer
                    "a":"walk"                  | "a":{"#":"\\ud83d"}        | text
                    "a":"walk"                  | "b":"walk"                | answer
                    "a":"walk"                  | "a":null                  | answer
                    ["a","c"]                   | ["a",5]                   | choice
                    ["a","c"]                   | []                        | nothing picked
                    "q":"card"                  | "q":1                     | q
                    "a":"walk"                  | "a":"walk","t":"1"        | t
                    "a":"walk"                  | "a":"walk","t":1.5        | t
                    "a":"walk"                  | "a":"walk","t":-1         | turned
                    ["fast","straight-line"]    | [1]                       | flag
                    ["fast","straight-line"]    | "fast"                    | flags
                    "fast"]}                    | "fast"]}x                 | JSON
                    """)
    void whatIsMissingOrWrongIsNamed(String from, String to, String named) {
        var json = from.equals("\"fast\"]}") ? JSON + "x" : JSON.replace(from, to == null ? "" : to);
        assertThat(json).isNotEqualTo(JSON);

        assertThatThrownBy(() -> read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named)
                .hasMessageNotContaining("walk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "5", "\"x\"", "{", "\u0000"})
    void whatIsNoObjectIsRefused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void damagedJsonIsReadOrRefusedAndNothingElseIsThrown(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 2000; i++) {
            var bytes = JSON.getBytes(StandardCharsets.UTF_8);
            for (var n = random.nextInt(4); n >= 0; n--) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            try {
                SessionJson.read(bytes).replay(TestSurvey.survey(1));
            } catch (IllegalArgumentException expected) {
                assertThat(expected.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void tamperedAnswersDoNotReplay() {
        var survey = TestSurvey.survey(1);
        for (var tampered : List.of(
                JSON.replace("walk", "fly"),
                JSON.replace("walk", "bus"),
                JSON.replace("\"q\":\"pair\"", "\"q\":\"single\""),
                JSON.replace("{\"q\":\"pair\",\"a\":\"?\"},", ""),
                JSON.replace(",{\"q\":\"faces\",\"a\":\"-\"}", ""),
                JSON.replace("[\"a\",\"c\"]", "[\"a\",\"b\",\"c\",\"d\"]"),
                JSON.replace("[\"a\",\"c\"]", "[\"a\",\"a\"]"),
                JSON.replace("\"a\":\"+\"", "\"a\":\"walk\""),
                JSON.replace("\"band\":\"B\"", "\"band\":\"E\"")))
            assertThatThrownBy(() -> read(tampered).replay(survey))
                    .as(tampered)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("fly");
        assertThatThrownBy(() -> session.replay(TestSurvey.survey(2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noonBelongsToTheAfternoon() {
        assertThat(HalfDay.of(LocalDateTime.parse("2026-03-01T11:59:59")).toString()).isEqualTo("2026-03-01am");
        assertThat(HalfDay.of(LocalDateTime.parse("2026-03-01T12:00:00")).toString()).isEqualTo("2026-03-01pm");
        assertThat(HalfDay.parse("2026-03-01pm")).isEqualTo(HalfDay.of(LocalDateTime.parse("2026-03-01T23:00:00")));
    }

    private static FinishedSession read(String json) {
        return SessionJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
