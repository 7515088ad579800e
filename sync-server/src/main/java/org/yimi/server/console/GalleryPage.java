package org.yimi.server.console;

import java.util.List;
import org.yimi.server.console.ResultsPage.Tab;
import org.yimi.server.console.UnseenPage.Card;

/**
 * What was seen of one question.
 *
 * @param survey the title it belongs to
 * @param guarded how an analyst's sight is narrowed; empty for the others
 * @param results address of the results it was reached from
 */
record GalleryPage(
        Frame frame, String survey, String guarded, List<Tab> bands, List<Card> cards, Pager pager, String results) {}
