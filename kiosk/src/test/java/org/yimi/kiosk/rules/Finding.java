package org.yimi.kiosk.rules;

/** A rule that a screen breaks. All fields are words for a reader. */
public record Finding(String rule, String screen, String band, String size, String language, String what) {}
