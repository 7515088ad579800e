package org.yimi.kiosk.delivery;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.yimi.content.envelope.Explanation;
import org.yimi.content.envelope.PictureFile;
import org.yimi.content.survey.Edition;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Reading;

/**
 * The pictures and the pinyin of explainers that came with the feed. Those of a replaced one stay until the program ends:
 * a child may be reading it. Safe for all threads; never touches the disk.
 */
public final class Explanations {
    private final Map<Explainer, Explanation> known = new ConcurrentHashMap<>();

    void add(Collection<Explanation> explanations) {
        for (var one : explanations) known.put(one.explainer(), one);
    }

    /** A picture that an edition names; empty where the edition came with a pack. */
    public Optional<PictureFile> picture(Edition edition, String name) {
        return of(edition).flatMap(one -> Optional.ofNullable(one.pictures().get(name)));
    }

    /** How a Chinese text of an edition is read; empty where the edition came with a pack. */
    public Optional<Reading> reading(Edition edition, String text) {
        return of(edition).flatMap(one ->
                one.readings().stream().filter(reading -> reading.text().equals(text)).findFirst());
    }

    private Optional<Explanation> of(Edition edition) {
        return edition instanceof Explainer explainer ? Optional.ofNullable(known.get(explainer)) : Optional.empty();
    }
}
