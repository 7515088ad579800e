package org.yimi.content.answer;

/** How soon a trained person has to read what a child said. */
public enum Urgency {
    /** An ordinary answer or suggestion. */
    NONE,
    /** A trained person should read it; nobody on site learns of it. */
    CONCERN,
    /** Suspected harm to a child, or danger now: the duty adult is asked to export today. */
    SEVERE
}
