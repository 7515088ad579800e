package org.yimi.server.console;

import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;

/** What the pages say on which a kiosk without a network is enrolled. {@code %s} and {@code %d} are filled in. */
enum OfflineWords {
    TITLE("登记一台没有网络的机器", "Enrol a kiosk without a network"),
    HOW(
            "在触摸屏上选“没有网络”，它会出现一个图。用摄像头扫，或者把图里的字贴在下面。",
            "At the kiosk choose \"Without a network\"; it shows a code. Read it by camera, or paste its text below."),
    TEXT("触摸屏的码（K1 开头）", "The kiosk's code (begins with K1)"),
    CAMERA("用摄像头扫", "Read it by camera"),
    CAMERA_ON("请对准触摸屏上的图，拿稳", "Point it at the kiosk's picture and hold still"),
    CAMERA_DONE("读到了。请按“下一步”", "It is read. Press \"Next\""),
    CAMERA_NONE("摄像头打不开。请允许使用摄像头，或者贴上文字", "The camera does not open. Allow it, or paste the text"),
    SITE_OF_NEW("站点（登记过的触摸屏留在原来的站点）", "Site (a kiosk that was enrolled before stays at its own)"),
    NEXT("下一步", "Next"),
    NOT_WHOLE("这不是触摸屏的码，或者没读完整。请再读一次。", "This is no kiosk's code, or was not read whole. Read it again."),
    NO_SITE("没有这个站点。请从列表里选。", "There is no such site: choose one of the list."),
    SITE_FULL("这个站点用过 32 台触摸屏了。请另加一个站点。", "The site has had 32 kiosks: add another site."),
    NO_KIOSK("这里没有登记过这台触摸屏（%s）。它属于另一个区县。", "No kiosk %s is enrolled here. It belongs to another district."),
    REVOKED(
            "触摸屏 %s 已停用，不能再登记。还要用这台机器，请在它上面用新的数据文件夹。",
            "Kiosk %s was ended for good. To use the machine, begin there with a new data folder."),
    KEY_USED("这个码以前用过。请在触摸屏上重新打开“没有网络”，再读一次。", "This code was used before. Open \"Without a network\" at the kiosk anew and read it again."),
    COMPARE("先比一比", "Compare first"),
    COMPARE_HOW(
            "触摸屏上要有同样的八个字。请看一眼，或者在电话里念一遍。",
            "The kiosk must show the same eight characters. Look at it, or have them read out over the telephone."),
    FOR_NEW("新触摸屏，站点：%s", "A new kiosk at %s"),
    FOR_KNOWN("重新登记触摸屏 %s：编号和没送到的答卷都保留，旧机器不能再送", "Kiosk %s again: it keeps its number and what waits in it; its old machine is refused"),
    SAME("一样，登记", "They are the same: enrol it"),
    NOT_SAME("不一样，不登记", "They differ: do not"),
    GRANTED("%s · 位置 %s", "%s · slot %s"),
    SCAN("用触摸屏的扫码枪扫这个图", "Scan this with the kiosk's scanner"),
    COMPARE_AGAIN(
            "触摸屏扫完会出现另外八个字，要和这里的一样，再在触摸屏上按“一样”：",
            "Then the kiosk shows eight other characters. Only if they are these, press \"The same\" at the kiosk:"),
    FILE("下载成文件，放进 U 盘的 yimi/in 文件夹", "Download as a file for the folder yimi/in of a USB stick"),
    STAFF("图里带上了 %d 位工作人员，共 %d 位；文件里有全部。", "The picture brings %d of %d people who may open staff mode; the file brings all."),
    SAFE_AGAIN("重新打开本页不会多登记一台。", "Loading this page again enrols no second kiosk."),
    RENEW("触摸屏换了机器，重新登记", "Enrol a kiosk again after its machine was changed"),
    RENEW_CODE("发一个重新登记码", "Issue a code for it"),
    CODE_FOR_KIOSK("触摸屏 %s 的重新登记码", "Code for kiosk %s"),
    KIOSK("触摸屏", "Kiosk");

    private final Wording wording;

    OfflineWords(String zh, String en) {
        this.wording = new Wording(zh, en);
    }

    String in(Language language, Object... values) {
        var words = wording.in(language);
        return values.length == 0 ? words : String.format(Numbers.locale(language), words, values);
    }
}
