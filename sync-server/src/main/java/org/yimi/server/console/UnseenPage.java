package org.yimi.server.console;

import java.util.List;
import org.yimi.server.console.IdeaPictures.Pictured;

/**
 * What nobody has looked at, as texts.
 *
 * @param standing how many wait, how many are late
 * @param late whether any is
 * @param officer whether the account may put back what was handed on
 * @param page from 1, as the address has it
 */
record UnseenPage(
        Frame frame, List<String> standing, boolean late, boolean officer, String page, List<Card> cards, Pager pager) {

    /**
     * One sheet or text.
     *
     * @param prompt what the child was asked
     * @param kind what it is and where on the page it stands
     * @param about who, where and when, as far as it is told
     * @param due until when somebody has to look, or that the officer shall
     * @param pictures of a suggestion
     * @param sheets one of a session, one or two of a suggestion
     * @param words empty where there is a sheet
     */
    record Card(
            String id,
            String prompt,
            String kind,
            String about,
            String due,
            boolean late,
            boolean passed,
            List<Pictured> pictures,
            List<SheetPicture> sheets,
            String words) {}
}
