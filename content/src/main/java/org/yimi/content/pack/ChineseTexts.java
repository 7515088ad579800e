package org.yimi.content.pack;

import java.util.stream.Stream;
import org.yimi.content.pack.Yaml.Fields;
import org.yimi.content.pack.Yaml.Items;
import org.yimi.content.pack.Yaml.Text;

/** Finds what a pack says in Chinese, whatever kind of question it stands in. */
final class ChineseTexts {
    private ChineseTexts() {}

    /** The value of every field {@code zh} below this one, in order. */
    static Stream<Text> of(Yaml value) {
        return switch (value) {
            case Text _ -> Stream.empty();
            case Items(_, var values) -> values.stream().flatMap(ChineseTexts::of);
            case Fields(_, var values) ->
                values.entrySet().stream()
                        .flatMap(field -> field.getKey().equals("zh") && field.getValue() instanceof Text text
                                ? Stream.of(text)
                                : of(field.getValue()));
        };
    }
}
