package org.yimi.content.pack;

import java.util.Set;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Wording;

/** Turns one explainer file into an {@link Explainer}. */
record ExplainerYaml(PackFile file) {

    /** @throws FaultAt where it cannot be read */
    Explainer read() {
        var fields = file.root().only(Set.of("explainer", "version", "title", "picture", "bands", "cards", "check"));
        var id = file.id(fields, "explainer");
        var version = file.version(fields);
        var title = file.wording(fields.need("title"));
        var picture = file.picture(fields.need("picture"));
        var bands = QuestionYaml.bands(fields.need("bands"));
        var cards = fields.need("cards").asItems("cards").stream().map(this::card).toList();
        var check = check(fields.need("check"));
        return file.building(
                fields.need("cards").line(), () -> new Explainer(id, version, title, picture, bands, cards, check));
    }

    private Explainer.Card card(Yaml value) {
        var fields = value.asFields("a card").only(Set.of("zh", "en", "picture"));
        return file.building(fields.line(), () -> new Explainer.Card(
                new Wording(fields.text("zh"), fields.text("en")), file.picture(fields.need("picture"))));
    }

    private Explainer.Check check(Yaml value) {
        var fields = value.asFields("check").only(Set.of("prompt", "picture", "choices", "right", "card"));
        var prompt = file.wording(fields.need("prompt"));
        var picture = file.picture(fields.need("picture"));
        var choices = fields.need("choices").asItems("choices").stream().map(file::choice).toList();
        return file.building(
                fields.line(),
                () -> new Explainer.Check(prompt, picture, choices, fields.text("right"), fields.number("card")));
    }
}
