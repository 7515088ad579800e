package org.yimi.kiosk.visit;

import org.yimi.content.survey.Wording;

/** What staff should do something about while children go on; a small line on the start screen. */
public enum Notice {
    DUPLICATE("N1", "重复的机器，请联系办公室", "Duplicate machine: please call the office"),
    REFUSED("N2", "办公室不收这台机器的数据，请联系办公室", "The office refuses this kiosk: please call the office"),
    CLOCK_DOUBTFUL("N3", "时间不准，请联系办公室", "The clock is wrong: please call the office"),
    DISK_LOW("N4", "存储空间快满了，请联系办公室", "The disk is nearly full: please call the office"),
    /** A safeguarding officer has to read something soon; says neither what nor of whom. */
    DUTY("N5", "请今天导出，并联系办公室", "Please export today and call the office");

    private final String code;
    private final Wording words;

    Notice(String code, String zh, String en) {
        this.code = code;
        this.words = new Wording(zh, en);
    }

    /** The short code that staff read out to the office. */
    public String code() {
        return code;
    }

    public Wording words() {
        return words;
    }
}
