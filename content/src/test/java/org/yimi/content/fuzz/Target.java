package org.yimi.content.fuzz;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Something that reads what comes from outside.
 *
 * @param seeds what it reads, made when asked for; whatever is tried is bent from these
 * @param reads whether it took the bytes; a refusal that its documentation names is no, whatever else it throws is a fault
 */
public record Target(String name, Supplier<List<byte[]>> seeds, Predicate<byte[]> reads) {
    @Override
    public String toString() {
        return name;
    }

    /** Throws where the answer is neither a value nor a refusal. */
    void tryOn(byte[] bytes) {
        var _ = reads.test(bytes);
    }

    /** Whether one of several readers took the bytes; all of them had to try. */
    public static boolean any(Boolean... read) {
        return List.of(read).contains(true);
    }

    /**
     * Whether the bytes were read.
     *
     * @param again writes the value and reads what was written; gives an equal one
     */
    public static <T> boolean read(
            Class<? extends RuntimeException> refusal, Supplier<T> reader, UnaryOperator<T> again) {
        T value;
        try {
            value = reader.get();
        } catch (RuntimeException e) {
            if (!refusal.isInstance(e)) throw e;
            if (e.getMessage() == null || e.getMessage().isBlank()) throw new AssertionError("a refusal without a reason", e);
            return false;
        }
        var second = again.apply(value);
        if (!value.equals(second)) throw new AssertionError("was read as " + value + ", and again as " + second);
        return true;
    }
}
