package org.yimi.kiosk.staff;

import org.yimi.kiosk.delivery.OfflineEnroller.Offer;

/** Where staff stand on the way to an enrolment. */
public sealed interface EnrolStep {
    /**
     * Which way: by scanner, by typing, or without a network.
     *
     * @param kiosk the id that it keeps; empty where it is new
     */
    record Ways(String kiosk) implements EnrolStep {}

    /** The office's code is to be scanned. */
    record Scanning() implements EnrolStep {}

    /**
     * The office's address is typed.
     *
     * @param typed before
     * @param wrong whether that was no address
     */
    record Address(String typed, boolean wrong) implements EnrolStep {}

    /** The 24 characters are typed. */
    record Code(String address) implements EnrolStep {}

    /**
     * The kiosk shows itself to the office, and waits for what its scanner reads.
     *
     * @param code for a phone
     * @param compare what the office must see too
     */
    record Introducing(String code, String compare) implements EnrolStep {}

    /** A grant came: are the eight characters the same on the office's screen? Nothing is kept yet. */
    record Comparing(Offer offer) implements EnrolStep {}
}
