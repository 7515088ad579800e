package org.yimi.server.cases;

/**
 * Which suggestions somebody wants to see; an empty text wants all.
 *
 * @param place id of the vocabulary, likewise thing and feeling
 * @param band name of an age band
 * @param week as ISO 8601 has it
 * @param site its number
 */
public record Filter(String place, String thing, String feeling, String band, String week, String site) {
    public static final Filter ALL = new Filter("", "", "", "", "", "");
}
