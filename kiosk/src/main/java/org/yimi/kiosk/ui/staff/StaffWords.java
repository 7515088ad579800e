package org.yimi.kiosk.ui.staff;

import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;

/** What staff read. {@code %s} stands for what differs. */
enum StaffWords {
    YOUR_NUMBER("请输入您的工号", "Please enter your number"),
    YOUR_PIN("请输入密码", "Please enter your PIN"),
    WRONG("工号或密码不对，请再试一次", "Number or PIN are wrong, please try again"),
    WAIT("请等 %s 秒再试", "Please wait %s seconds"),
    OK("好", "OK"),
    LEAVE("退出", "Leave"),
    BACK("返回", "Back"),

    DESK("这台机器", "This kiosk"),
    KIOSK_ID("机器编号 %s", "Kiosk %s"),
    NOTHING_WAITS("孩子们的话都送到了，有回执", "Everything that children said has arrived"),
    WAITS("有 %s 份还没有送到", "%s have not arrived yet"),
    WAITS_SINCE("有 %s 份还没有送到，从 %s 起", "%s have not arrived yet, since %s"),
    DO_EXPORT("请按下面的“用手机带走”", "Please tap \"Take along by phone\" below"),
    DO_NOTHING("会自己送出，不用做什么", "They go by themselves, there is nothing to do"),
    LAST_RECEIPT("最近一次回执：%s", "Last receipt: %s"),
    NO_RECEIPT("还没有收到过回执", "There was no receipt yet"),
    ONLINE("网络通，办公室能收到", "Connected: the office can be reached"),
    OFFLINE("现在连不上办公室", "The office cannot be reached now"),
    DO_OFFLINE("没有网络也可以，用手机带走", "It works without a network: take them along by phone"),
    NOT_TRIED("还没有试过联网", "The network was not tried yet"),
    REFUSED("办公室不收这台机器的数据", "The office takes nothing from this kiosk"),
    DO_CALL("请打电话给办公室", "Please call the office"),
    DISK_FINE("存储空间够", "There is enough space on the disk"),
    DISK_LOW("存储空间快满了", "The disk is nearly full"),
    CLOCK_FINE("时间准", "The clock is right"),
    CLOCK_DOUBTFUL("时间不准", "The clock is wrong"),
    SCANNER_FINE("扫码枪正常", "The scanner works"),
    SCANNER_UNKNOWN("扫码枪还没试过", "The scanner was not tried yet"),
    DO_SCAN("用它扫一下您的胸卡", "Scan your badge with it"),
    DUPLICATE("有另一台同样的机器", "There is another machine with this identity"),
    TAKE_ALONG("用手机带走", "Take along by phone"),

    CHOOSE("用手机扫，选一个速度", "For a phone: choose a speed"),
    CHOOSE_SOME("先带走一部分，剩下的下次再来。选一个速度", "A part now, the rest another time. Choose a speed"),
    STEADY("稳", "Steady"),
    USUAL("常用", "Usual"),
    FAST("快", "Fast"),
    STEADY_HINT("手机不好时", "for an older phone"),
    USUAL_HINT("一般用这个", "usually this"),
    FAST_HINT("手要稳，离得近", "hold still, and near"),
    SECONDS("约 %s 秒", "about %s seconds"),
    MINUTES("约 %s 分 %s 秒", "about %s min %s s"),

    POINT("用手机对准这个图", "Point the phone at this picture"),
    POINT_HOW("手机打开收集页面，按“开始扫描”，拿稳。手机说“完成”就好了。",
            "Open the collector page on the phone, start scanning and hold still until the phone says it is done."),
    ALL_STAYS("一体机里还留着全部内容。", "The kiosk still keeps everything."),
    ROUND("第 %s 遍 · %s%%", "Round %s · %s%%"),
    FINISH("手机好了", "The phone is done"),

    RECEIPT_TAKEN("收到回执，谢谢", "Receipt taken, thank you"),
    RECEIPT_TAKEN_HOW("办公室已经收到。扫到的内容再留三十个开机日，以后自动删除。",
            "The office has it. What it has stays here for 30 more days of use and goes by itself."),
    RECEIPT_OLDER("已经收到过", "This one came before"),
    RECEIPT_OLDER_HOW("这张回执以前收过，什么都没有变。", "An earlier receipt; nothing has changed."),
    RECEIPT_OTHERS("这是别的机器的回执", "A receipt of another kiosk"),
    RECEIPT_OTHERS_HOW("请在另一台机器上扫。这里什么都没有变。", "Scan it at that kiosk. Nothing has changed here."),
    RECEIPT_DUPLICATE("重复的机器，请联系办公室", "Duplicate machine: please call the office"),
    RECEIPT_DUPLICATE_HOW("办公室收到过另一台同样的机器。这里什么都没有删除。",
            "The office has heard of another machine with this identity. Nothing is deleted here."),
    RECEIPT_REFUSED("这张回执用不了", "This receipt is of no use"),
    RECEIPT_REFUSED_HOW("不是本区办公室的，或者没扫完整（%s）。请再扫一次，再不行就联系办公室。",
            "It is not from this district, or was not read whole (%s). Scan it again, or call the office."),
    ASKING("正在登记，请等一会儿", "Enrolling, please wait"),
    ASKING_HOW("正在联系办公室，最多一分钟。", "The office is being asked; a minute at most."),
    ENROLLED("登记好了", "Enrolled"),
    ENROLLED_HOW("这台机器现在属于：%s", "This kiosk now belongs to: %s"),
    NOT_ENROLLED("没有登记成", "Not enrolled"),
    ALREADY_ENROLLED("这台机器已经登记过。换机器或换区，请联系办公室。", "This kiosk is enrolled already. Call the office to change that."),
    NO_ANSWER("连不上办公室。请检查网络，再扫一次。", "The office does not answer. Check the network and scan again."),
    OTHER_DISTRICT("回答的不是发码的办公室。请联系办公室。", "Another office answered than the one of this code. Call the office."),
    CODE_REFUSED("这个登记码用过了，或者过期了。请向办公室要一个新的。", "This code was used or is too old. Ask the office for a new one."),
    OTHER_CODE("这个码在这里没有用", "This code says nothing here"),
    OTHER_CODE_HOW("请扫胸卡，或者手机上的回执。", "Scan a badge, or the receipt on the phone.");

    private final Wording wording;

    StaffWords(String zh, String en) {
        this.wording = new Wording(zh, en);
    }

    String in(Language language, Object... what) {
        var words = wording.in(language);
        return what.length == 0 ? words : words.formatted(what);
    }
}
