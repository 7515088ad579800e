package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimi.kiosk.rules.Report;
import org.yimi.kiosk.rules.Rulebook;

/**
 * Walks over every screen in every band, size and language. The report stands beside the pictures, in the folder that
 * the system property {@code screens} names; without it no pictures are kept.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryScreenTest {
    private static final Path REPORT = Path.of("../packaging/target/screens");

    private Report report = new Rulebook().report();

    @BeforeAll
    void walk() throws Exception {
        var folder = System.getProperty("screens");
        report = folder == null ? Walk.over() : Walk.over(Path.of(folder));
        report.write(folder == null ? REPORT : Path.of(folder));
    }

    Stream<Report.Tally> rules() {
        return report.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noScreenBreaks(Report.Tally rule) {
        assertThat(rule.looks()).as("things that %s looked at", rule.rule()).isPositive();
        assertThat(report.findings()).filteredOn(finding -> finding.rule().equals(rule.rule())).isEmpty();
    }
}
