package org.yimi.server.safeguard;

/** One question of one survey version. */
public record Asked(String survey, int version, String question) {}
