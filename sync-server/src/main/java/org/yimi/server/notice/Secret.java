package org.yimi.server.notice;

/** A password or key; what prints it by mistake prints no part of it. */
record Secret(String value) {
    static final Secret NONE = new Secret("");

    @Override
    public String toString() {
        return "(secret)";
    }
}
