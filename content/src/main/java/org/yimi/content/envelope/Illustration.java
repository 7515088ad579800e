package org.yimi.content.envelope;

import java.util.List;
import java.util.stream.Stream;
import org.yimi.content.answer.CardPicture;

/** What stands beside words in a feed item: one of the 32 pictures that every kiosk has, or one that comes along. */
public sealed interface Illustration {
    record Ours(CardPicture picture) implements Illustration {}

    record Brought(PictureFile file) implements Illustration {}

    /** Refuses pictures that do not travel in one item. */
    static void checkTogether(Stream<Illustration> all) {
        PictureFile.checkTogether(all.flatMap(Illustration::brought).toList());
    }

    private static Stream<PictureFile> brought(Illustration one) {
        return one instanceof Brought(var file) ? Stream.of(file) : Stream.empty();
    }

    /**
     * As it travels: exactly one of both.
     *
     * @param ours the name of a picture
     */
    record Wire(List<String> ours, List<PictureFile> brought) {
        static Wire of(Illustration one) {
            return switch (one) {
                case Ours(var picture) -> new Wire(List.of(picture.name()), List.of());
                case Brought(var file) -> new Wire(List.of(), List.of(file));
            };
        }

        Illustration illustration() {
            if (ours.size() + brought.size() != 1)
                throw new IllegalArgumentException("an illustration is one picture");
            return ours.isEmpty()
                    ? new Brought(brought.getFirst())
                    : new Ours(CardPicture.valueOf(ours.getFirst()));
        }
    }
}
