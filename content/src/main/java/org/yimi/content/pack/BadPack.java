package org.yimi.content.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack, or a file to publish, that cannot be used; the message has one line for each fault. */
public final class BadPack extends RuntimeException {
    private final transient List<Fault> faults;

    BadPack(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
