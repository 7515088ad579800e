package org.yimi.server.console;

import java.util.List;
import org.yimi.server.console.IdeaPictures.Pictured;

/**
 * One safeguarding concern.
 *
 * @param trouble why the last step was not taken; empty where it was
 * @param told empty before it is opened
 * @param steps what was done, oldest first
 * @param may which forms are shown
 */
record ConcernPage(
        Frame frame, LanePage.Card card, String trouble, List<Told> told, List<String> taken, List<Line> steps, May may) {

    /**
     * What the child said.
     *
     * @param prompt what the child was asked
     * @param pictures of a suggestion
     * @param words empty where there are none
     */
    record Told(String prompt, List<Pictured> pictures, List<SheetPicture> sheets, String words) {}

    /**
     * One step.
     *
     * @param about when and by whom
     * @param words each a paragraph
     */
    record Line(String kind, String about, List<String> words) {}

    /**
     * What can be done now.
     *
     * @param assessed whether it was assessed already
     * @param must a report is a duty and was not made
     * @param now the office's clock, as a form wants it
     */
    record May(boolean open, boolean work, boolean assessed, boolean must, String now, List<Option> assessments, List<Option> recipients) {}

    /** @param duty whether a report of it is a duty */
    record Option(String value, String label, boolean duty) {}
}
