package org.yimi.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimi.content.survey.AgeBand;

/** A good explainer, broken in one way at a time. */
class BrokenExplainerTest {
    private static final String RIGHTS =
            """
            explainer: rights
            version: 1
            title: { zh: 权利, en: Rights }
            picture: a.png
            bands: [B, C]
            cards:
              - { zh: "你可以玩", en: You may play, picture: a.png }
              - { zh: "你可以休息", en: You may rest, picture: b.png }
            check:
              prompt: { zh: "你可以做什么？", en: What may you do? }
              picture: a.png
              choices:
                - { id: work, zh: 干活, en: Work, picture: a.png }
                - { id: rest, zh: 休息, en: Rest, picture: b.png }
              right: rest
              card: 2
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aGoodPack() throws IOException {
        TestPack.begin(folder, "rights", "a.png", "b.png");
        write(RIGHTS);
    }

    @Test
    void theGoodOneIsReadAndHasNoFault() {
        assertThat(PackLint.faults(folder)).isEmpty();
        assertThat(PackReader.read(folder).explainers()).singleElement().satisfies(explainer -> {
            assertThat(explainer.cards()).hasSize(2);
            assertThat(explainer.told().words().en()).isEqualTo("You may rest");
            assertThat(explainer.bands()).containsExactlyInAnyOrder(AgeBand.B, AgeBand.C);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            right: rest             | right: sleep          | 10 | right: "sleep" is none of the choices
            card: 2                 | card: 0               | 10 | card must be 1 or higher, not 0
            card: 2                 | card: 3               | 7  | the check looks at card 3 of 2
            id: work                | id: rest              | 10 | check, choice ids: "rest" stands twice
            version: 1              | version: 0            | 2  | version must be 1 or higher, not 0
            bands: [B, C]           | bands: [B, F]         | 5  | band "F" is none of A, B, C, D, E
            picture: b.png }        | picture: c.png }      | 8  | picture pictures/c.png is missing
            right: rest             | write: rest           | 15 | "write" is not known here
            """)
    void everyFaultNamesItsLineAndReason(String good, String bad, int line, String reason) throws IOException {
        write(RIGHTS.replaceFirst(Pattern.quote(good), bad));

        assertThat(catchThrowableOfType(BadPack.class, () -> PackReader.read(folder)).faults())
                .contains(new Fault("explainers/rights.yaml", line, reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            你可以休息              | 你可以玩也可以休息一会儿再来玩 | 8  | LONG_CLAUSE
            你可以做什么            | 你可以做什么？玩吗             | 10 | TWO_IDEAS
            你可以做什么？          | 你不可以做什么？               | 10 | NEGATIVE
            你可以做什么？          | 你可以休息吗？                 | 10 | YES_NO
            Rest, picture: b.png    | Rest, picture: a.png           | 14 | SAME_PICTURE
            bands: [B, C]           | bands: [A, B, C]               | 5  | NO_CLIPS
            """)
    void theRulesForChildrenHoldForItToo(String good, String bad, int line, Rule rule) throws IOException {
        write(RIGHTS.replace(good, bad));

        assertThat(PackLint.faults(folder))
                .anySatisfy(fault -> {
                    assertThat(fault.rule()).isEqualTo(rule);
                    assertThat(fault.line()).isEqualTo(line);
                });
    }

    @Test
    void bandsThatNeedPinyinGetIt() throws IOException {
        Files.delete(folder.resolve("pinyin.yaml"));
        assertThat(PackLint.faults(folder)).extracting(Fault::rule).containsOnly(Rule.NO_READING);

        write(RIGHTS.replace("[B, C]", "[D, E]"));
        Files.delete(folder.resolve("pinyin.yaml"));
        assertThat(PackLint.faults(folder)).isEmpty();
    }

    private void write(String explainer) throws IOException {
        TestPack.write(folder, "explainers/rights.yaml", explainer);
        ReadingWriter.write(folder, text -> text.codePoints().filter(Character::isIdeographic).mapToObj(_ -> "a").toList());
    }
}
