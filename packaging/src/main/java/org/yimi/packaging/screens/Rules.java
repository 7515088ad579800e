package org.yimi.packaging.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What the walk over the kiosk's screens found, as it stands in rules.json. */
record Rules(List<Tally> rules, List<Finding> findings) {
    record Tally(String rule, String says, int screens, int looks, int findings) {}

    record Finding(String rule, String screen, String band, String size, String language, String what) {}

    /** Empty where no walk has left its report. */
    static Rules read(Path folder) throws IOException {
        var file = folder.resolve("rules.json");
        if (!Files.exists(file)) return new Rules(List.of(), List.of());
        return JsonMapper.shared().readValue(Files.readString(file), Rules.class);
    }
}
