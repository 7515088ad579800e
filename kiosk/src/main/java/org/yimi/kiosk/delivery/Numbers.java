package org.yimi.kiosk.delivery;

/** Consecutive envelope numbers, both ends included; empty where {@code last} is before {@code first}. */
record Numbers(long first, long last) {
    static Numbers only(long number) {
        return new Numbers(number, number);
    }
}
