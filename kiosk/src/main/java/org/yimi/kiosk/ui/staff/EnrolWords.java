package org.yimi.kiosk.ui.staff;

import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;

/** What staff read on the way to an enrolment. {@code %s} stands for what differs. */
enum EnrolWords {
    WHICH_WAY("登记这台机器", "Enrol this kiosk"),
    WHICH_WAY_AGAIN("重新登记 %s", "Enrol %s again"),
    SCAN("扫码登记", "Scan a code"),
    SCAN_HINT("办公室屏幕上有码", "from the office's screen"),
    TYPE("手动输入", "Type a code"),
    TYPE_HINT("24 个字", "24 characters"),
    OFFLINE("没有网络", "Without a network"),
    OFFLINE_HINT("用手机或 U 盘", "by phone or USB stick"),

    SCAN_NOW("请扫登记码", "Scan the code"),
    SCAN_HOW("请办公室发一个登记码。用这台机器的扫码枪扫办公室屏幕上的图。",
            "Ask the office for a code, and scan the picture on its screen with this kiosk's scanner."),

    ADDRESS("办公室的网址", "The office's address"),
    ADDRESS_HINT("例如 office.example:8443。不用输 https://", "For example office.example:8443. Leave out https://"),
    ADDRESS_WRONG("这个网址不对。请照办公室给的再输一次", "That is no address. Type it as the office gave it"),
    CODE("登记码", "The code"),
    CODE_HINT("已输 %s 个，共 24 个。没有 I L O U：像的是 1 和 0", "%s of 24. No I, L, O or U: they are 1 and 0"),
    DELETE("删除", "Delete"),

    SHOW_OFFICE("给办公室看这个图", "Show this to the office"),
    SHOW_HOW("办公室在“登记一台没有网络的机器”里扫这个图。办公室的屏幕上要有同样的八个字：",
            "The office reads it at \"Enrol a kiosk without a network\". Its screen must show the same eight characters:"),
    THEN("一样，就请办公室继续。再用扫码枪扫办公室的第二个图，或者插上 U 盘。",
            "If they are the same, the office goes on. Then scan its second picture, or insert the USB stick."),

    SAME_ASKED("两边一样吗？", "Are they the same?"),
    SAME_HOW("这是“%s”的登记。办公室的屏幕上要有同样的八个字：",
            "This enrols it at \"%s\". The office's screen must show the same eight characters:"),
    SAME_WHY("不一样，就是有人换了码。什么都还没有存。", "If they differ, somebody has swapped a code. Nothing is kept yet."),
    SAME("一样", "The same"),
    NOT_SAME("不一样", "Not the same");

    private final Wording wording;

    EnrolWords(String zh, String en) {
        this.wording = new Wording(zh, en);
    }

    String in(Language language, Object... what) {
        var words = wording.in(language);
        return what.length == 0 ? words : words.formatted(what);
    }
}
