package org.yimi.server.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yimi.content.answer.Captions;
import org.yimi.content.answer.FinishedJson;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Choice;
import org.yimi.server.store.Database;

/** The pictures of every suggestion that the office has opened. Only for whoever holds the disk; never for a page. */
public final class Suggested {
    /** What stands where answers have their survey. */
    private static final String BOX = "我有话说";

    private final Database database;
    private final Library library;

    public Suggested(Database database, Library library) {
        this.database = database;
        this.library = library;
    }

    /**
     * In Chinese: box, stage of school, part, picture, one line for each part of each suggestion and one, without a part,
     * for the suggestion itself.
     *
     * @param sheets also a line for each sheet and for typed words, with a SHA-256 of its strokes, or of these
     * @throws IllegalArgumentException where the vocabulary of one is in none of the packs
     */
    public List<List<String>> lines(boolean sheets) {
        return database.read(transaction -> {
            var lines = new ArrayList<List<String>>();
            ContentTable.suggestions(transaction, body -> {
                if (FinishedJson.read(body) instanceof Suggestion suggestion) add(lines, suggestion, sheets);
            });
            return lines;
        });
    }

    private void add(List<List<String>> lines, Suggestion suggestion, boolean sheets) {
        var stage = suggestion.band().stage().zh();
        lines.add(List.of(BOX, stage, "", ""));
        var vocabulary = library.vocabulary(suggestion.vocabulary(), suggestion.version())
                .orElseThrow(() -> new IllegalArgumentException("vocabulary " + suggestion.vocabulary() + " version "
                        + suggestion.version() + " is in none of the packs: name its folder with --packs"));
        var idea = suggestion.replay(vocabulary);
        for (var chosen : idea.chosen().entrySet())
            lines.add(List.of(
                    BOX,
                    stage,
                    chosen.getKey().name().toLowerCase(Locale.ROOT),
                    idea.picture(chosen.getKey())
                            .map(Choice::label)
                            .orElseGet(() -> Captions.untold(chosen.getValue()))
                            .zh()));
        if (!sheets) return;
        for (var sheet : idea.sheets()) lines.add(List.of(BOX, stage, "ink", Sheets.digest(sheet)));
        if (!idea.words().isEmpty()) lines.add(List.of(BOX, stage, "words", Sheets.digest(idea.words())));
    }
}
