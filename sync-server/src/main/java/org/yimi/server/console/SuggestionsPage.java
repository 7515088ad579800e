package org.yimi.server.console;

import java.util.List;
import org.yimi.server.console.IdeaPictures.Pictured;

/**
 * The list of suggestions, as texts.
 *
 * @param count how many fit what was asked for
 * @param asked what the list was narrowed to, in words; empty where it is all
 * @param pickers by which it is narrowed
 * @param empty why there are none; empty where there are some
 * @param print address of the same list for paper
 * @param screen address of this list on the screen
 */
record SuggestionsPage(
        Frame frame,
        String district,
        String count,
        String asked,
        List<Picker> pickers,
        String empty,
        List<Card> cards,
        Pager pager,
        String print,
        String screen,
        String printedOn) {

    /** @param name of the parameter */
    record Picker(String name, String label, List<Option> options) {}

    record Option(String value, String label, boolean chosen) {}

    /**
     * @param words by keys; empty for none
     * @param unseen it has ink or words that nobody has looked at, in words; empty else
     */
    record Card(String id, List<Pictured> pictures, List<SheetPicture> sheets, String words, String about, String unseen) {}
}
