package org.yimi.server.results;

/** Which sessions a report counts. */
public enum Scope {
    ALL("all"),

    /** Those that show no response pattern. */
    UNFLAGGED("unflagged");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** As addresses and the database have it. */
    public String code() {
        return code;
    }
}
