package org.yimi.packaging.screens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page as HTML without script, so that it opens from the disk. */
record IndexPage(List<Shot> shots, Rules rules) {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>一米 Yimi: every screen</title>
            <style>
            body { font: 15px/1.5 "Noto Sans CJK SC", sans-serif; margin: 1.5rem; background: #f4f1ea; color: #2b241c }
            h2 { margin: 2.5rem 0 0; border-top: 1px solid #c9bfae; padding-top: 1rem }
            h3 { margin: 1.6rem 0 .3rem; font-size: 1rem }
            table { border-collapse: collapse } td, th { border: 1px solid #c9bfae; padding: .15rem .6rem; text-align: left }
            .row { display: flex; flex-wrap: wrap; gap: .8rem; align-items: end; margin: .4rem 0 }
            figure { margin: 0 } figcaption { font-size: .75rem; color: #6b5d4a }
            img { display: block; height: 180px; max-width: 420px; object-fit: contain; object-position: left top;
                  box-shadow: 0 1px 4px #0005 }
            nav a { margin-right: .8rem; white-space: nowrap } .band { width: 2rem; align-self: center; font-weight: bold }
            .bad { color: #a3261b } .good { color: #1d6b45 }
            </style>
            <h1>一米 Yimi: every screen</h1>
            """;

    String html() {
        var page = new StringBuilder(HEAD);
        report(page);
        part(page, "Kiosk", shots.stream().filter(Shot::isKiosk).toList());
        part(page, "Console", shots.stream().filter(shot -> !shot.isKiosk()).toList());
        return page.append("</html>\n").toString();
    }

    private void report(StringBuilder page) {
        if (rules.rules().isEmpty()) return;
        var count = rules.findings().size();
        page.append("<p class=\"").append(count == 0 ? "good" : "bad").append("\"><strong>").append(count)
                .append(" findings</strong> by ").append(rules.rules().size()).append(" rules (<a href=\"rules.md\">as text</a>)</p>\n")
                .append("<details").append(count == 0 ? "" : " open").append("><summary>Rules</summary>\n")
                .append("<table><tr><th>rule<th>says<th>screens<th>looked at<th>findings\n");
        for (var tally : rules.rules())
            page.append(row(tally.rule(), tally.says(), tally.screens(), tally.looks(), tally.findings()));
        page.append("</table></details>\n");
        if (count == 0) return;
        page.append("<details><summary>Findings</summary>\n<table><tr><th>rule<th>screen<th>band<th>size<th>language<th>what\n");
        for (var finding : rules.findings())
            page.append(row(
                    finding.rule(),
                    finding.screen(),
                    finding.band(),
                    finding.size(),
                    finding.language(),
                    finding.what()));
        page.append("</table></details>\n");
    }

    private static String row(Object... cells) {
        var row = new StringBuilder("<tr>");
        for (var cell : cells) row.append("<td>").append(escaped(cell.toString()));
        return row.append('\n').toString();
    }

    private static void part(StringBuilder page, String title, List<Shot> shots) {
        if (shots.isEmpty()) return;
        var groups = shots.stream().collect(Collectors.groupingBy(Shot::group, LinkedHashMap::new, Collectors.toList()));
        page.append("<h2>").append(title).append("</h2>\n<nav>");
        for (var group : groups.keySet())
            page.append("<a href=\"#").append(anchor(title, group)).append("\">").append(escaped(group)).append("</a> ");
        page.append("</nav>\n");
        groups.forEach((group, members) -> group(page, anchor(title, group), group, members));
    }

    private static void group(StringBuilder page, String anchor, String name, List<Shot> shots) {
        page.append("<h3 id=\"").append(anchor).append("\">").append(escaped(name)).append("</h3>\n");
        Map<String, List<Shot>> rows =
                shots.stream().collect(Collectors.groupingBy(Shot::row, LinkedHashMap::new, Collectors.toList()));
        rows.forEach((row, members) -> {
            page.append("<div class=\"row\">");
            if (!row.isEmpty()) page.append("<span class=\"band\">").append(escaped(row)).append("</span>");
            for (var shot : members)
                page.append("<figure><a href=\"").append(escaped(shot.file())).append("\"><img loading=\"lazy\" alt=\"")
                        .append(escaped(name + " " + row + " " + shot.detail())).append("\" src=\"").append(escaped(shot.small()))
                        .append("\"></a><figcaption>").append(escaped(shot.detail())).append("</figcaption></figure>\n");
            page.append("</div>\n");
        });
    }

    private static String anchor(String part, String group) {
        return escaped(part.toLowerCase(Locale.ROOT) + "-" + group);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
