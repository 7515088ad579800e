package org.yimi.kiosk.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the rules saw on all screens. */
public record Report(List<Tally> rules, List<Finding> findings) {
    public Report {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }

    /**
     * What one rule saw.
     *
     * @param screens on which there was something to look at
     * @param looks controls, words, pictures or pairs that it looked at
     * @param findings of them that break the rule
     */
    public record Tally(String rule, String says, int screens, int looks, int findings) {
        Tally with(int moreLooks, int moreFindings) {
            return new Tally(rule, says, screens + 1, looks + moreLooks, findings + moreFindings);
        }
    }

    /** Writes {@code rules.md} for readers and {@code rules.json} for programs. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("rules.md"), markdown());
        var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(folder.resolve("rules.json"), json.writeValueAsString(this));
    }

    String markdown() {
        var text = new StringBuilder("# Rules for children's screens\n\n" + findings.size() + " findings\n\n"
                + "| rule | says | screens | looked at | findings |\n|---|---|--:|--:|--:|\n");
        for (var tally : rules)
            text.append(row(
                    tally.rule(), tally.says(), tally.screens(), tally.looks(), tally.findings()));
        if (!findings.isEmpty())
            text.append("\n## Findings\n\n| rule | screen | band | size | language | what |\n|---|---|---|---|---|---|\n");
        for (var finding : findings)
            text.append(row(
                    finding.rule(),
                    finding.screen(),
                    finding.band(),
                    finding.size(),
                    finding.language(),
                    finding.what()));
        return text.toString();
    }

    private static String row(Object... cells) {
        var row = new StringBuilder("|");
        for (var cell : cells) row.append(' ').append(cell.toString().replace("|", "\\|")).append(" |");
        return row.append('\n').toString();
    }
}
