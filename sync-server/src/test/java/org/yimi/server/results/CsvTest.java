package org.yimi.server.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void commasQuotesAndLineBreaksAreQuoted() {
        assertThat(Csv.of(List.of(List.of("滑梯, 秋千", "a \"b\"", "two\nlines", "plain", ""))))
                .isEqualTo("\"滑梯, 秋千\",\"a \"\"b\"\"\",\"two\nlines\",plain,\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-2", "@sum"})
    void whatASpreadsheetWouldCalculateBecomesText(String formula) {
        assertThat(Csv.of(List.of(List.of(formula, "1")))).isEqualTo("\"'" + formula + "\",1\n");
    }
}
