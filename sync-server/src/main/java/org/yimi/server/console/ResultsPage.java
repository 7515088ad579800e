package org.yimi.server.console;

import java.util.List;

/**
 * One band's results of one survey as texts, ready for the template.
 *
 * @param bands what else can be looked at, also {@code versions} and {@code scopes}
 * @param heading of survey and band, for paper
 * @param flagged how many sessions are flagged, in words
 * @param nothing why there are no results and what to do; empty where there are
 * @param notAsked how many questions this band is not asked; empty where all are
 */
record ResultsPage(
        Frame frame,
        Heading heading,
        List<Tab> versions,
        List<Tab> bands,
        List<Tab> scopes,
        String flagged,
        String nothing,
        String notAsked,
        String privacy,
        Links links,
        List<QuestionPart> questions) {

    record Heading(String district, String version, String band, String sessions, String scope, String printedOn) {}

    record Links(String screen, String print, String csv) {}

    record Tab(String label, String detail, String figure, String href, boolean chosen) {}

    /**
     * @param summary empty where nothing can be shown
     * @param ranks best first; empty for all kinds but ranks, and where no mean is told
     * @param choices and {@code asides}: 不知道 and 不想说, set apart
     * @param gallery address of what children drew or wrote; empty for other kinds, and where the account may not see it
     */
    record QuestionPart(
            String id,
            String number,
            String prompt,
            String kind,
            String summary,
            String note,
            String chart,
            List<MeanRank> ranks,
            HeatMap heat,
            List<Group> choices,
            List<Bar> asides,
            String gallery,
            Table table) {}

    /**
     * How far in front children set one option, and between which ranks the mean of all such children lies.
     *
     * @param mean and {@code interval} in words; the others are places on a line, as SVG takes them
     */
    record MeanRank(String option, String mean, String interval, String at, String from, String wide) {}

    /** @param item what got the marks; empty for kinds without any */
    record Group(String item, List<Bar> bars) {}

    /**
     * @param share empty where it is not known of how many
     * @param width of the bar, as SVG takes it
     */
    record Bar(String code, String label, String count, String share, String width, boolean hidden) {}

    record Table(String caption, List<Column> columns, List<Line> lines) {}

    record Column(String stage, String ages, boolean chosen) {}

    record Line(String label, boolean aside, List<Figure> figures) {}

    /** @param count digits only; empty where the number is hidden */
    record Figure(String text, String count, boolean chosen) {
        boolean hidden() {
            return count.isEmpty();
        }
    }
}
