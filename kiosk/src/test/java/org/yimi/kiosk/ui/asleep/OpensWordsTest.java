package org.yimi.kiosk.ui.asleep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimi.kiosk.visit.Opens;

class OpensWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  | 2026-03-02T13:30 | 今天下午 1 点半开门     | Open again today, 1:30 pm
            1  | 2026-03-03T07:45 | 明天早上 7 点 45 分开门 | Open again tomorrow, 7:45 am
            1  | 2026-03-03T00:00 | 明天开门               | Open again tomorrow
            2  | 2026-03-04T12:00 | 后天中午 12 点开门      | Open again on Wednesday, 12:00 pm
            5  | 2026-03-07T09:00 | 星期六上午 9 点开门     | Open again on Saturday, 9:00 am
            30 | 2026-04-01T18:05 | 4 月 1 日晚上 6 点 5 分开门 | Open again on 1 April, 6:05 pm
            """)
    void whenItOpensIsSaidAsAtTheDoor(int days, LocalDateTime at, String zh, String en) {
        var words = OpensWords.of(new Opens.At(days, at));

        assertThat(words.zh()).isEqualTo(zh);
        assertThat(words.en()).isEqualTo(en);
    }

    @Test
    void whereNoDayWasSaidNoneIsMadeUp() {
        assertThat(OpensWords.of(new Opens.NotSaid()).zh()).isEqualTo("过些日子再来看看");
    }
}
