package org.yimi.kiosk.rime;

import java.util.List;

/**
 * What stands on a line after a key.
 *
 * @param typed letters by syllable, after the characters that were chosen for those before them; empty where all is done
 * @param candidates what the letters may mean, the likeliest first; a candidate may stand for the first of them alone
 * @param committed the Chinese text that this key completed; mostly empty
 */
public record Spelling(String typed, List<String> candidates, String committed) {
    public static final Spelling NONE = new Spelling("", List.of(), "");

    public Spelling {
        candidates = List.copyOf(candidates);
    }
}
