package org.yimi.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Explanation;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.Illustration;
import org.yimi.content.envelope.NewKeys;
import org.yimi.content.envelope.Reply;
import org.yimi.content.envelope.WallCard;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Reading;

/** What children are told: the files of an operator. */
class FeedKindsTest {
    @TempDir
    private Path dir;

    @BeforeEach
    void fill() {
        Published.fill(dir);
    }

    @Test
    void aReplySaysWhereASuggestionStands() throws Exception {
        var made = (Reply) read().getFirst();
        var declined = (Reply) read().get(1);

        assertThat(made.card().pictures())
                .containsExactly(CardPicture.APPLE, CardPicture.CAT, CardPicture.SUN, CardPicture.KEY);
        assertThat(made.path()).extracting(stage -> stage.name().zh())
                .containsExactly("需求表达", "方案制定", "决策公示", "评估反馈");
        assertThat(made.stage()).isEqualTo("decided");
        assertThat(made.words().in(AgeBand.B).zh()).isEqualTo("大人看了你的话，\n滑梯要换新的");
        assertThat(made.words().in(AgeBand.C).zh()).startsWith("我们看了");
        assertThat(made.decision()).isEqualTo(new Reply.Decision.Made(LocalDate.parse("2026-02-20")));
        assertThat(declined.decision()).isInstanceOfSatisfying(
                Reply.Decision.Declined.class, decision -> assertThat(decision.reason().young().zh()).isEqualTo("那里是小河"));
    }

    @Test
    void everyChineseTextIsReadByTheDictionaryOrAsTheFileSays() throws Exception {
        var readings = ((Reply) read().get(1)).readings();

        assertThat(readings).extracting(Reading::text).containsExactlyInAnyOrder("这次做不了", "那里是小河", "那块地要留给小河");
        assertThat(readings.stream().filter(one -> one.text().startsWith("那块")).findFirst().orElseThrow().syllables())
                .containsExactly("nà", "kuài", "dì", "mā", "mā", "mā", "mā", "mā");
    }

    @Test
    void aWallCardHangsWithItsPictureOrIsTakenDown() throws Exception {
        var hangs = (WallCard) read().get(2);

        assertThat(hangs.face()).isInstanceOfSatisfying(WallCard.Face.Posted.class, posted -> {
            assertThat(posted.place().name().zh()).isEqualTo("滑梯");
            assertThat(posted.picture()).isInstanceOf(Illustration.Brought.class);
        });
        assertThat(hangs.on(LocalDate.parse("2026-12-31"))).isTrue();
        assertThat(hangs.on(LocalDate.parse("2027-01-01"))).isFalse();
        assertThat(read().get(3)).isEqualTo(new WallCard("old-fence", new WallCard.Face.Withdrawn()));
    }

    @Test
    void aBallotSaysWhatWhoAndWhen() throws Exception {
        var ballot = (Ballot) read().get(4);
        var badge = Hash.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});

        assertThat(ballot.vote()).isEqualTo(new Ballot.Vote.Several(2));
        assertThat(ballot.bands()).containsExactlyInAnyOrder(AgeBand.C, AgeBand.D);
        assertThat(ballot.options()).extracting(Ballot.Option::id).containsExactly("swing", "trees", "ball");
        assertThat(ballot.voters()).isInstanceOfSatisfying(
                Ballot.Voters.Group.class, group -> assertThat(group.badges()).isEqualTo(Set.of(badge)));
        assertThat(ballot.open(LocalDateTime.parse("2026-03-02T08:00"))).isTrue();
        assertThat(ballot.open(LocalDateTime.parse("2026-03-02T07:59"))).isFalse();
        assertThat(ballot.open(LocalDateTime.parse("2026-03-09T17:00"))).isFalse();
    }

    @Test
    void anExplainerBringsItsPicturesAndItsPinyin() throws Exception {
        var explanation = (Explanation) read().get(5);

        assertThat(explanation.explainer().id()).isEqualTo("new-yard");
        assertThat(explanation.explainer().version()).isEqualTo(3);
        assertThat(explanation.pictures()).containsOnlyKeys("swing.png", "slide.png");
        assertThat(explanation.expires()).isEqualTo(LocalDate.parse("2026-12-31"));
        assertThat(explanation.readings()).extracting(Reading::text).contains("新操场", "操场要变大", "只问大人");
        assertThat(read().get(6)).isEqualTo(new NewKeys(Bytes.of(new byte[] {7})));
    }

    @Test
    void whatIsPublishedIsWhatAKioskReads() throws Exception {
        for (var body : read()) assertThat(FeedBody.of(body.kind(), body.bytes())).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [apple, 小猫, sun, key]    | [apple, 小狗, sun, key]     | 7  | none of the 32 pictures
            [apple, 小猫, sun, key]    | [apple, sun, key]           | 7  | a card has four pictures
            stage: decided             | stage: finished             | 8  | none of the stages
            '  - { id: heard,'         | '  - { id: planned,'        | 8  | two stages of one id
            zh: 需求表达               | hz: 需求表达                | 2  | not known here
            滑梯要换新的               | 要换一个新的又大又高的滑梯  | 10 | band A reads 12
            夏天前换一个滑梯           | 夏天之前我们会在这里给大家换一个大滑梯 | 11 | band C reads 18
            滑梯要换新的               | 滑梯，滑梯，滑梯，滑梯，滑梯，滑梯，滑梯，滑梯，滑梯，滑梯，滑梯，滑梯，滑梯，滑梯，滑梯，滑梯，滑梯，滑梯，滑梯，滑梯 | 10 | lines of 12 characters, the screen has 5
            zh: 操场要变大             | zh: 操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场，操场 | 56 | U8
            decided_on: 2026-02-20     | decided_on: 2026-03-02      | 12 | after today
            reason:                    | because:                    | 20 | not known here
            nà kuài dì                 | nà kuài                     | 22 | 3 Chinese characters
            滑梯太烫,                  | 龘太烫,                     | 27 | say it under pinyin
            picture: slide.png         | picture: elephants          | 32 | none of the 32 pictures
            picture: slide.png         | picture: slides.png         | 32 | is missing
            picture: slide.png         | picture: words.png          | 32 | a PNG or a JPEG
            picture: slide.png         | picture: wide.jpg           | 32 | not 1025 by 2
            picture: slide.png         | picture: heavy.png          | 32 | more than
            expires: 2026-12-31        | expires: 2026-03-01         | 33 | must be after today
            withdrawn: yes             | withdrawn: no               | 34 | yes, or left out
            id: old-fence,             | id: old-fence, place: here, | 34 | its id and nothing else
            id: new-slide              | id: New slide               | 24 | use a-z
            version: 2                 | version: 0                  | 37 | 1 or higher
            操场先添什么？             | 操场不添什么？              | 38 | the question has
            操场先添什么？             | 添什么？为什么？            | 38 | two question marks
            picture: tree }            | picture: football }         | 42 | stands twice
            id: trees,                 | id: swing,                  | 40 | two options of one id
            vote: several              | vote: loud                  | 43 | one, several or rank
            vote: several              | vote: rank                  | 44 | only where the vote is several
            at-most: 2                 | at-most: 4                  | 40 | 2 to 3
            bands: [C, D]              | bands: [A]                  | 40 | this-or-that only
            bands: [C, D]              | bands: [F]                  | 45 | none of A, B
            opens: 2026-03-02 08:00    | opens: Monday               | 46 | a time like
            opens: 2026-03-02 08:00    | opens: 2026-03-10 08:00     | 40 | closes before it opens
            closes: 2026-03-09 17:00   | closes: 2026-02-28 17:00    | 47 | before today
            badges: [                  | badges: [hello,             | 48 | begins with B1
            id: new-yard               | name: new-yard              | 50 | id is missing
            zh: 操场要变大             | zh: 操场要变得比从前大很多很多 | 56 | band B reads 12
            zh: 先问谁？               | zh: 先问谁吗？              | 59 | yes or no
            right: children            | right: parents              | 59 | none of the choices
            card: 2                    | card: 3                     | 56 | card 3 of 2
            next.keyset                | other.keyset                | 67 | there is no file
            next.keyset                | pictures/slide.png          | 67 | not this district
            stages:                    | steps:                      | 2  | not known here
            """)
    void aWrongFileIsRefusedWithLineAndReason(String right, String wrong, int line, String reason) {
        assertThat(Published.GOOD).contains(right);

        assertThatThrownBy(() -> Published.read(
                        dir, Published.GOOD.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong))))
                .isInstanceOf(BadPack.class)
                .hasMessageContaining("file.yaml:" + line + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    void aReasonWithoutADayAndAReplyWithoutStagesAreRefused() {
        var noDay = Published.GOOD.replace("    decided_on: 2026-02-20\n    reason:", "    reason:");
        var noStages = Published.GOOD.substring(Published.GOOD.indexOf("reply:"));

        assertThatThrownBy(() -> Published.read(dir, noDay)).hasMessageContaining("a refusal also says decided_on");
        assertThatThrownBy(() -> Published.read(dir, noStages)).hasMessageContaining("file.yaml:2: the file must also say the stages");
        assertThatThrownBy(() -> Published.read(dir, "stages: [ { id: a, zh: 一, en: a }, { id: b, zh: 二, en: b } ]\n"))
                .hasMessageContaining("nothing to publish");
    }

    private List<FeedBody> read() throws Exception {
        return Published.read(dir, Published.GOOD);
    }
}
