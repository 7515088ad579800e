package org.yimi.kiosk.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
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
 * @param agenda 小小议事厅
 */
public record Offer(List<Survey> surveys, List<Vocabulary> box, List<Explainer> explainers, Agenda agenda) {
    public Offer {
        surveys = List.copyOf(surveys);
        box = List.copyOf(box);
        explainers = List.copyOf(explainers);
    }

    /** An offer in whose 小小议事厅 there is nothing. */
    public Offer(List<Survey> surveys, List<Vocabulary> box, List<Explainer> explainers) {
        this(surveys, box, explainers, Agenda.NOTHING);
    }

    /** All that a child picks from at first: the box, 小小议事厅, 我知道 and each survey. */
    public Pages pages() {
        return new Pages(
                box.size() + (agenda.isEmpty() ? 0 : 1) + (explainers.isEmpty() ? 0 : 1) + surveys.size());
    }

    /** Also with this in 小小议事厅. */
    public Offer with(Agenda other) {
        return new Offer(surveys, box, explainers, other);
    }

    /**
     * Also with those of these explainers that are for the band. Of two with one id the higher version is offered, and
     * that of the pack where they are the same.
     */
    public Offer with(List<Explainer> more, AgeBand band) {
        var all = Stream.concat(explainers.stream(), more.stream().filter(one -> one.bands().contains(band))).toList();
        var newest = new LinkedHashMap<String, Explainer>();
        for (var one : all) newest.merge(one.id(), one, (old, next) -> next.version() > old.version() ? next : old);
        return new Offer(surveys, box, List.copyOf(newest.values()), agenda);
    }

    /** Everything that this library has for a band. */
    public static Offer of(Library library, AgeBand band) {
        return new Offer(
                library.surveysFor(band), library.vocabulary().stream().toList(), library.explainersFor(band));
    }
}
