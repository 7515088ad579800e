package org.yimi.kiosk.visit;

import org.yimi.content.survey.Wording;

/** Why the kiosk collects nothing now. */
public enum Trouble {
    NOT_ENROLLED(
            "Y1",
            new Wording("还没准备好", "Not ready yet"),
            new Wording("这台机器还没有登记。请联系区办公室登记。", "This kiosk is not enrolled. Ask the district office to enrol it.")),
    OTHER_MACHINE(
            "Y2",
            new Wording("请告诉大人", "Please tell a grown-up"),
            new Wording("数据来自另一台机器。请联系区办公室重新登记。", "The data came from another machine. Ask the district office to enrol it again.")),
    DISK_FULL(
            "Y3",
            new Wording("请告诉大人", "Please tell a grown-up"),
            new Wording("存储空间已满，什么都没有删除。请联系区办公室。", "The disk is full; nothing was deleted. Call the district office.")),
    BROKEN(
            "Y4",
            new Wording("请告诉大人", "Please tell a grown-up"),
            new Wording("程序停了，已交的回答都还在。请重新开机，再不行就联系区办公室。", "The program stopped; finished answers are safe. Restart, or call the district office.")),
    BAD_PACK(
            "Y5",
            new Wording("请告诉大人", "Please tell a grown-up"),
            new Wording("问卷包打不开，已交的回答都还在。请联系区办公室。", "A survey pack cannot be read; finished answers are safe. Call the district office.")),
    NEWER_DATA(
            "Y6",
            new Wording("请告诉大人", "Please tell a grown-up"),
            new Wording("数据来自更新的程序，什么都没有删除。请联系区办公室升级程序。", "The data is from a newer program; nothing was deleted. Ask the district office for that program.")),
    DATA_UNREADABLE(
            "Y7",
            new Wording("请告诉大人", "Please tell a grown-up"),
            new Wording("数据打不开，什么都没有删除。请不要重装，联系区办公室。", "The data cannot be opened; nothing was deleted. Do not reinstall: call the district office."));

    private final String code;
    private final Wording words;
    private final Wording staff;

    Trouble(String code, Wording words, Wording staff) {
        this.code = code;
        this.words = words;
        this.staff = staff;
    }

    /** The short code that staff read out to the office. */
    public String code() {
        return code;
    }

    /** What the child reads. */
    public Wording words() {
        return words;
    }

    /** What staff can do about it. */
    public Wording staff() {
        return staff;
    }
}
