package org.yimi.kiosk.delivery;

import java.util.List;
import org.yimi.content.envelope.Bytes;

/**
 * A bundle on its way.
 *
 * @param bundle signed
 * @param numbers of the envelopes in it, ascending
 */
public record Outgoing(Bytes bundle, List<Long> numbers) {
    public Outgoing {
        numbers = List.copyOf(numbers);
    }
}
