package org.yimi.content.pack;

/**
 * Something wrong in a pack, for its author.
 *
 * @param file path inside the pack folder
 * @param line from 1; 0 where the fault is the file itself
 */
public record Fault(String file, int line, String reason) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + reason;
    }
}
