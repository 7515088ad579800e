package org.yimi.content.pack;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.envelope.Reply.Decision;
import org.yimi.content.envelope.Reply;
import org.yimi.content.envelope.Room;
import org.yimi.content.envelope.Term;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.pack.Yaml.Fields;

/** What became of the suggestion with a card. */
record ReplyYaml(Manuscript manuscript, List<Term> stages) {
    Reply read(Yaml value) {
        var fields = Manuscript.fields(value, "a reply", Set.of("card", "stage", "words", "decided_on", "reason"));
        if (stages.isEmpty()) throw new FaultAt(fields.line(), "the file must also say the stages, in their order");
        var card = card(fields.need("card"));
        var room = Manuscript.maybe(fields, "reason").isPresent() ? Room.REFUSAL : Room.REPLY;
        var words = new LevelsYaml(manuscript).read(fields.need("words"), "words", room);
        var decision = decision(fields);
        var readings = manuscript.readings(fields);
        return Manuscript.building(
                fields.need("stage").line(),
                () -> new Reply(card, stages, fields.text("stage"), words, decision, readings));
    }

    /** The four names of pictures in the order of the card. */
    static IdeaCard card(Yaml value) {
        var pictures = value.asItems("card").stream()
                .map(one -> named(one.asText("a picture"), one.line()))
                .toList();
        return Manuscript.building(value.line(), () -> IdeaCard.of(pictures));
    }

    /** @throws FaultAt where there is no such picture among the 32 */
    static CardPicture named(String name, int line) {
        for (var picture : CardPicture.values())
            if (picture.name().toLowerCase(Locale.ROOT).equals(name) || picture.words().zh().equals(name)) return picture;
        throw new FaultAt(line, "\"" + name + "\" is none of the 32 pictures of cards, such as apple or 苹果");
    }

    private Decision decision(Fields fields) {
        var on = Manuscript.maybe(fields, "decided_on");
        var reason = Manuscript.maybe(fields, "reason");
        if (on.isEmpty()) {
            reason.ifPresent(why -> {
                throw new FaultAt(why.line(), "reason: a refusal also says decided_on");
            });
            return new Decision.Open();
        }
        var day = Manuscript.date(on.get(), "decided_on");
        if (day.isAfter(manuscript.today()))
            throw new FaultAt(on.get().line(), "decided_on is after today, " + manuscript.today());
        return reason.<Decision>map(why -> new Decision.Declined(day, new LevelsYaml(manuscript).read(why, "reason", Room.REFUSAL)))
                .orElseGet(() -> new Decision.Made(day));
    }
}
