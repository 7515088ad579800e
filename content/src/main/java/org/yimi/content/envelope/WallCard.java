package org.yimi.content.envelope;

import java.time.LocalDate;
import java.util.List;
import org.yimi.content.survey.Ids;
import org.yimi.content.survey.Reading;

/** 你说我们做, a card of the echo wall: each replaces what was said before under its id. */
public record WallCard(String id, Face face) implements FeedBody {
    public static final String KIND = "wall-card";

    private static final int FORMAT = 1;

    public WallCard {
        Ids.check(id);
    }

    /** What is to be seen of it. */
    public sealed interface Face {
        /**
         * @param said what children said, summed up in the words of staff
         * @param done what was done
         * @param expires the last day it is shown
         * @param readings how its Chinese texts are read
         */
        record Posted(
                Term place, Levels said, Levels done, Illustration picture, LocalDate expires, List<Reading> readings)
                implements Face {
            public Posted {
                readings = List.copyOf(readings);
            }
        }

        /** Nothing: it was taken down. */
        record Withdrawn() implements Face {}
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Whether it hangs on the wall on this day. */
    public boolean on(LocalDate day) {
        return face instanceof Face.Posted posted && !day.isAfter(posted.expires);
    }

    Bytes wire() {
        var posted = switch (face) {
            case Face.Posted one -> List.of(Post.of(one));
            case Face.Withdrawn() -> List.<Post>of();
        };
        return Bytes.of(Cbor.write(new Wire(FORMAT, id, posted)));
    }

    static WallCard parse(byte[] body) {
        Cbor.checkFormat(body, FORMAT, "wall card");
        return Cbor.read(body, Wire.class, Wire::wallCard);
    }

    /** @param posted one, or none where it was taken down */
    private record Wire(int format, String id, List<Post> posted) {
        WallCard wallCard() {
            if (posted.size() > 1) throw new IllegalArgumentException("two cards in one");
            return new WallCard(id, posted.isEmpty() ? new Face.Withdrawn() : posted.getFirst().face());
        }
    }

    /** @param expires a date in ISO form */
    private record Post(
            Term place, Levels said, Levels done, Illustration.Wire picture, String expires, List<Reading> readings) {
        static Post of(Face.Posted one) {
            return new Post(
                    one.place,
                    one.said,
                    one.done,
                    Illustration.Wire.of(one.picture),
                    one.expires.toString(),
                    one.readings);
        }

        Face face() {
            return new Face.Posted(
                    place, said, done, picture.illustration(), LocalDate.parse(expires), readings);
        }
    }
}
