package org.yimi.content.fuzz;

import java.util.List;
import java.util.stream.Stream;
import org.yimi.content.answer.AnswerTargets;
import org.yimi.content.envelope.EnvelopeTargets;
import org.yimi.content.ink.InkTargets;
import org.yimi.content.optical.OpticalTargets;
import org.yimi.content.pack.PackTargets;

/** All readers of what comes from outside. */
final class Targets {
    private Targets() {}

    static List<Target> all() {
        return Stream.of(
                        OpticalTargets.all(),
                        EnvelopeTargets.all(),
                        AnswerTargets.all(),
                        InkTargets.all(),
                        PackTargets.all())
                .flatMap(List::stream)
                .toList();
    }
}
