package org.yimi.kiosk.visit;

import org.yimi.content.survey.Wording;

/** Why the kiosk collects nothing now. A child sees only a calm screen; staff see the short code. */
public enum Trouble {
    NOT_ENROLLED("K1", "还没准备好：请联系办公室登记这台机器", "Not ready yet: ask the office to enrol this kiosk"),
    OTHER_MACHINE("K2", "换了机器：请联系办公室重新登记", "This is another machine: ask the office to enrol it again"),
    DISK_FULL("K3", "存储空间不足：请导出后联系办公室", "The disk is full: export, then call the office"),
    BROKEN("K9", "出了故障：请重新启动，再联系办公室", "Something broke: restart, then call the office");

    private final String code;
    private final Wording forStaff;

    Trouble(String code, String zh, String en) {
        this.code = code;
        this.forStaff = new Wording(zh, en);
    }

    /** What staff read out on the telephone. */
    public String code() {
        return code;
    }

    /** What is wrong and what to do. */
    public Wording forStaff() {
        return forStaff;
    }
}
