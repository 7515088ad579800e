package org.yimi.kiosk.stick;

/**
 * How far it has come.
 *
 * @param files read or written so far
 * @param of all that are to be; 0 while that is not known
 */
public record Step(int files, int of) {
    public static final Step NONE = new Step(0, 0);

    Step next() {
        return new Step(files + 1, Math.max(of, files + 1));
    }
}
