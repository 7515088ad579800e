package org.yimi.kiosk.visit;

import java.util.List;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Vocabulary;

/**
 * What a child of one band can do here.
 *
 * @param box what 我有话说 is made of; empty where no pack has a vocabulary, one otherwise
 * @param explainers 我知道
 */
public record Offer(List<Survey> surveys, List<Vocabulary> box, List<Explainer> explainers) {
    public Offer {
        surveys = List.copyOf(surveys);
        box = List.copyOf(box);
        explainers = List.copyOf(explainers);
    }

    /** All that a child picks from at first: the box, 我知道 and each survey. */
    public Pages pages() {
        return new Pages(box.size() + (explainers.isEmpty() ? 0 : 1) + surveys.size());
    }

    /** Everything that this library has for a band. */
    public static Offer of(Library library, AgeBand band) {
        return new Offer(
                library.surveysFor(band), library.vocabulary().stream().toList(), library.explainersFor(band));
    }
}
