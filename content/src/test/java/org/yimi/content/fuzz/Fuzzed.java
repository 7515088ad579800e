package org.yimi.content.fuzz;

/** What the fuzzer calls; the system property {@code yimi.target} names the one target. */
public final class Fuzzed {
    private static final Target TARGET = Targets.all().stream()
            .filter(target -> target.name().equals(System.getProperty("yimi.target")))
            .findFirst()
            .orElseThrow();

    private Fuzzed() {}

    /** Loads what reading needs: the fuzzer watches classes from then on, and that is slow enough to be taken for a hang. */
    public static void fuzzerInitialize() {
        for (var seed : TARGET.seeds().get()) TARGET.tryOn(seed);
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        TARGET.tryOn(bytes);
    }
}
