package org.yimi.packaging.robot;

/** Where pictures of screens go, each name once; {@code none()} keeps nothing and costs nothing. */
interface Album {
    void add(String name);

    static Album none() {
        return _ -> {};
    }
}
