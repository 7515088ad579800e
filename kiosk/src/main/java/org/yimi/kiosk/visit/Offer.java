package org.yimi.kiosk.visit;

import java.util.List;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Vocabulary;

/**
 * What a child of one band can do here.
 *
 * @param box what 我有话说 is made of; empty where no pack has a vocabulary, one otherwise
 */
public record Offer(List<Survey> surveys, List<Vocabulary> box) {
    public Offer {
        surveys = List.copyOf(surveys);
        box = List.copyOf(box);
    }
}
