package org.yimi.content.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The short run of what {@code packaging/fuzz} tries for long: no coverage, the same every time. */
class TargetsTest {
    private static final long SEED = 20_260_301;
    private static final int ROUNDS = 500;

    static List<Target> targets() {
        return Targets.all();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everySeedIsRead(Target target) {
        assertThat(target.seeds().get()).isNotEmpty().allMatch(target.reads());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void whateverComesIsRefusedOrAValueThatComesBack(Target target) {
        var bending = new Bending(SEED, target.seeds().get());
        for (var i = 0; i < ROUNDS; i++) {
            var bent = bending.next();
            try {
                target.tryOn(bent);
            } catch (RuntimeException | Error e) {
                throw new AssertionError(target + " in round " + i + " on " + HexFormat.of().formatHex(bent), e);
            }
        }
    }
}
