package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.yimi.content.survey.Reading;

/** Takes a text apart where its lines may break: not within a word, nor before what closes, nor after what opens. */
final class RubyPieces {
    /** What may not begin a line. */
    static final String CLOSING = "，。！？；：、）》〉」』】〕］｝”’…—·％%~～";

    /** What may not end a line. */
    static final String OPENING = "（《〈「『【〔［｛“‘";

    private final List<List<Piece>> chunks = new ArrayList<>();
    private final Reading reading;
    private boolean open;

    /**
     * One Chinese character, a Latin word, a number, a sign or a space.
     *
     * @param syllable empty where nothing stands above
     */
    record Piece(String base, String syllable) {
        boolean isSpace() {
            return base.isBlank();
        }
    }

    private RubyPieces(Reading reading) {
        this.reading = reading;
    }

    /** Each chunk stays on one line; an empty one ends the line. Spaces stand at the end of a chunk. */
    static List<List<Piece>> of(Reading reading) {
        var pieces = new RubyPieces(reading);
        pieces.cut();
        return List.copyOf(pieces.chunks);
    }

    private void cut() {
        var text = reading.text();
        var syllable = reading.syllables().iterator();
        for (var i = 0; i < text.length(); ) {
            var first = text.codePointAt(i);
            var end = i + Character.charCount(first);
            if (first == '\n') lineEnd();
            else if (Reading.isChinese(first)) begin(new Piece(text.substring(i, end), syllable.next()));
            else if (Character.isWhitespace(first)) join(new Piece(text.substring(i, end), ""));
            else if (CLOSING.indexOf(first) >= 0) join(new Piece(text.substring(i, end), ""));
            else if (OPENING.indexOf(first) >= 0) {
                begin(new Piece(text.substring(i, end), ""));
                open = true;
            } else {
                end = endOf(text, i, RubyPieces::isInWord);
                begin(new Piece(text.substring(i, end), ""));
            }
            i = end;
        }
    }

    private void lineEnd() {
        chunks.add(List.of());
        open = false;
    }

    private void begin(Piece piece) {
        if (open) chunks.getLast().add(piece);
        else chunks.add(new ArrayList<>(List.of(piece)));
        open = false;
    }

    private void join(Piece piece) {
        if (chunks.isEmpty() || chunks.getLast().isEmpty()) begin(piece);
        else chunks.getLast().add(piece);
    }

    private static boolean isInWord(int character) {
        return !Reading.isChinese(character)
                && !Character.isWhitespace(character)
                && CLOSING.indexOf(character) < 0
                && OPENING.indexOf(character) < 0;
    }

    private static int endOf(String text, int from, IntPredicate belongs) {
        var end = from;
        while (end < text.length() && belongs.test(text.codePointAt(end))) end += Character.charCount(text.codePointAt(end));
        return end;
    }
}
