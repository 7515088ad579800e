package org.yimi.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Part;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.answer.Week;
import org.yimi.content.envelope.Hash;
import org.yimi.content.ink.Paper;
import org.yimi.content.survey.AgeBand;
import org.yimi.server.InkChildren;
import org.yimi.server.results.Tallies.Raw;

/** What stands in the raw counts for what was drawn, written and typed. */
class DigestsTest {
    private static final String WORDS = "滑梯旁边想要一棵树";

    @TempDir
    Path dir;

    private final Random random = new Random(9);
    private TestOffice office;

    @BeforeEach
    void open() {
        office = new TestOffice(dir);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void sheetsAndWordsOfASuggestionAreHashedWhereThatIsAskedForAndNeverTold() {
        var sheet = InkChildren.sheet(Paper.PLAIN, random);
        var chosen = Map.of(Part.PLACE, "park", Part.THING, "slide", Part.MATTER, "hot", Part.FEELING, "sad");
        office.takeIn(new Suggestion(
                SessionId.random(random), "ideas", 1, AgeBand.B, new Week("2026-W09"), false, chosen, List.of(sheet), WORDS,
                List.of(), false, List.of()));
        var suggested = new Suggested(office.database, office.library);
        var stage = AgeBand.B.stage().zh();

        assertThat(suggested.lines(true))
                .contains(List.of("我有话说", stage, "words", "words " + sha256(WORDS)))
                .contains(List.of("我有话说", stage, "ink", "sheet " + Hash.of(sheet.bytes()).bytes().hex()));
        assertThat(suggested.lines(false)).hasSize(5).noneMatch(line -> line.contains("words") || line.contains("ink"));
        assertThat(suggested.lines(true).toString()).doesNotContain(WORDS);
    }

    @Test
    void anAnswerInWordsIsHashedBesideThoseInInk() {
        office.takeIn(InkChildren.session(InkChildren.survey(office.library), AgeBand.C, random));

        var codes = new Sheets(office.database).digests().stream().map(Raw::code).toList();

        assertThat(codes)
                .hasSize(3)
                .allMatch(Sheets::isDigest)
                .contains("words " + sha256(InkChildren.SECRET + "<b>"));
    }

    private static String sha256(String words) {
        return Hash.of(words.getBytes(StandardCharsets.UTF_8)).bytes().hex();
    }
}
