package org.yimi.content.envelope;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Reading;
import org.yimi.content.survey.Wording;

/**
 * An explainer that needs no pack: its pictures and its pinyin come along. Of one id the highest version is in force.
 *
 * @param expires the last day it is offered
 * @param pictures by the names that the explainer gives them; exactly those, at most twelve
 */
public record Explanation(
        Explainer explainer, LocalDate expires, Map<String, PictureFile> pictures, List<Reading> readings)
        implements FeedBody {
    public static final String KIND = "explainer";

    private static final int MOST_PICTURES = 12;
    private static final int FORMAT = 1;

    public Explanation {
        pictures = Map.copyOf(pictures);
        readings = List.copyOf(readings);
        if (!pictures.keySet().equals(explainer.pictures().collect(Collectors.toSet())))
            throw new IllegalArgumentException("other pictures than the explainer names");
        if (pictures.size() > MOST_PICTURES)
            throw new IllegalArgumentException("has " + pictures.size() + " pictures, at most " + MOST_PICTURES);
        PictureFile.checkTogether(pictures.values());
    }

    @Override
    public String kind() {
        return KIND;
    }

    Bytes wire() {
        var check = explainer.check();
        var told = new Told(
                explainer.id(),
                explainer.version(),
                explainer.title(),
                explainer.picture(),
                new TreeSet<>(explainer.bands()),
                explainer.cards(),
                check.prompt(),
                check.picture(),
                check.choices(),
                check.right(),
                check.card());
        return Bytes.of(Cbor.write(new Wire(FORMAT, told, expires.toString(), new TreeMap<>(pictures), readings)));
    }

    static Explanation parse(byte[] body) {
        Cbor.checkFormat(body, FORMAT, "explainer");
        return Cbor.read(body, Wire.class, Wire::explanation);
    }

    /** @param expires a date in ISO form */
    private record Wire(
            int format, Told told, String expires, Map<String, PictureFile> pictures, List<Reading> readings) {
        Explanation explanation() {
            return new Explanation(told.explainer(), LocalDate.parse(expires), pictures, readings);
        }
    }

    private record Told(
            String id,
            int version,
            Wording title,
            String picture,
            Set<AgeBand> bands,
            List<Explainer.Card> cards,
            Wording prompt,
            String asks,
            List<Choice> choices,
            String right,
            int card) {
        Explainer explainer() {
            var check = new Explainer.Check(prompt, asks, choices, right, card);
            return new Explainer(id, version, title, picture, bands, cards, check);
        }
    }
}
