package org.yimi.packaging.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void columnsLineUpAndNumbersStandRight() {
        var table = new Table("what", "ms").row("median", "7.5").row("p99", "112.0");

        assertThat(table.lines()).containsExactly(
                "| what   |    ms |",
                "|--------|------:|",
                "| median |   7.5 |",
                "| p99    | 112.0 |");
    }

    @Test
    void aRowWithTooFewCellsIsRefused() {
        assertThatThrownBy(() -> new Table("a", "b").row("1")).isInstanceOf(IllegalArgumentException.class);
    }
}
