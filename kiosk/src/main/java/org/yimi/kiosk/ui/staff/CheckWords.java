package org.yimi.kiosk.ui.staff;

import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;

/** What staff read while they check the kiosk. {@code %s} stands for what differs. */
enum CheckWords {
    CHECKS("检查", "Checks"),
    CHECKS_TITLE("要检查什么？", "What shall be checked?"),
    SOUND("声音", "Sound"),
    SCREEN("屏幕大小和高度", "Screen size and height"),
    FINGERS("手指点得准不准", "Where fingers hit"),

    ONE_SWITCH("一键操作", "One switch"),

    SWITCH_TITLE("有孩子用一个开关操作吗？", "Does a child use one switch?"),
    SWITCH_HOW("选好以后，每个孩子来都有一个框，在按钮之间一个一个地走；按一下开关就选中。开关可以是空格键、回车键或鼠标左键。用手指照样能点。",
            "From now on every child finds a frame that goes from button to button; a press of the switch chooses. The"
                    + " switch may send space, Enter or a left click. Fingers work as before."),
    SWITCH_OFF("不用", "No"),
    SWITCH_USUAL("用，每步 2 秒", "Yes, 2\u00a0s a step"),
    SWITCH_SLOW("用，每步 4 秒", "Yes, 4\u00a0s a step"),
    SWITCH_SAID("还要念出来", "And say it aloud"),

    SOUND_TITLE("孩子听得清吗？", "Do children hear it clearly?"),
    LISTEN("听一遍", "Listen"),
    LISTEN_AGAIN("再听一遍", "Listen again"),
    RECORDING("听录音", "Play a recording"),
    SPEAKING("正在说，请听……", "It speaks now, please listen …"),
    DID_YOU_HEAR("听清楚了吗？", "Did you hear it clearly?"),
    HEARD("听清楚了", "I heard it clearly"),
    NOT_HEARD("没有听清", "I did not"),
    NOT_HEARD_YET("还没有人确认听得清，所以现在不念给孩子听。请按“听一遍”。",
            "Nobody has said yet that it is heard, so it does not read to children. Tap \"Listen\"."),
    HEARD_ON("好了。%s有人听清楚了，孩子点“听一听”就念给他听。",
            "All is well. On %s somebody heard it clearly: it reads to children who ask for it."),
    HEARD_NOTHING("现在不念给孩子听。看看喇叭插好、打开了没有，音量够不够，再听一遍。还听不到，请找懂电脑的人。",
            "It does not read to children now. Is the loudspeaker plugged in and switched on, and loud enough? Then listen"
                    + " again. If that does not help, ask somebody who knows computers."),
    NO_PROGRAM("这台机器还不会说话。请懂电脑的人装上 espeak-ng，再来这里听。",
            "This kiosk cannot speak yet. Ask somebody who knows computers to install espeak-ng, then come back here."),
    PROGRAM_FAILED("说话的程序出错了。请懂电脑的人看看 espeak-ng 能不能用。",
            "The program that speaks has failed. Ask somebody who knows computers whether espeak-ng works."),

    SIZE_TITLE("屏幕有多大，装得多高？", "How large is the screen, and how high?"),
    FIT_CARD("把身份证或银行卡贴着框放，点到一样大", "Hold an ID or bank card to the frame until both are of one size"),
    MUCH_SMALLER("小很多", "Much smaller"),
    SMALLER("小一点", "Smaller"),
    LARGER("大一点", "Larger"),
    MUCH_LARGER("大很多", "Much larger"),
    INCHES("%s 英寸 · %s × %s 毫米", "%s inches · %s × %s mm"),
    BY_SYSTEM("系统是这样说的，还没有量过", "as the system says; nobody has measured yet"),
    BY_STAFF("这是量出来的", "as measured"),
    EDGE("屏幕下沿离地面多高？", "How high is its lower edge above the floor?"),
    LESS("−", "−"),
    MORE("+", "+"),
    CENTIMETRES("%s 厘米", "%s cm"),
    IN_REACH("孩子够得着", "Children reach it"),
    OUT_OF_REACH("这样孩子够不着。请装在 %s 到 %s 厘米之间", "Children cannot reach it so: mount it between %s and %s cm"),
    TOO_SMALL("这么小的屏幕，孩子用不了。请再量一遍", "Such a small screen does not suit children: please measure again"),
    EDGE_GIVEN("启动命令里写了高度（--lower-edge），这里改不了", "Set by the start command (--lower-edge), not here"),
    KEEP("记下来", "Keep this"),
    KEPT("记下来了", "Kept"),
    KEPT_RESTART("重新启动以后，屏幕上的大小就对了。重新启动要半分钟。",
            "From the next start all sizes on the screen are right. Starting again takes half a minute."),
    KEPT_LATER("下次开机以后，屏幕上的大小就对了。", "From the next start all sizes on the screen are right."),
    RESTART("现在重新启动", "Start again now"),

    TARGETS_TITLE("用尺子量一量", "Hold a ruler to it"),
    TARGETS_HOW("卡片和尺子对得上，大小就是对的。对不上，请去“屏幕大小和高度”。",
            "Where card and ruler fit, all sizes are right. If not, go to \"Screen size and height\"."),
    YOUNG("4–8 岁：25 毫米", "Ages 4 to 8: 25 mm"),
    OLDER("8–17 岁：20 毫米", "Ages 8 to 17: 20 mm"),
    CARD("身份证、银行卡", "ID or bank card"),
    TAP("点一点", "Tap crosses"),
    TAP_HOW("用一个手指点十字的中间（%s / 9）", "Tap the middle of the cross with one finger (%s / 9)"),
    TAP_FINE("点得很准", "Fingers hit well"),
    TAP_BAD("点得不准", "Fingers miss"),
    TAP_OFFSETS("最多差 %s 毫米，平均 %s 毫米", "At most %s mm away, %s mm on average"),
    TAP_FINE_HOW("不超过 %s 毫米，孩子点得中。", "Up to %s mm children hit what they aim at."),
    TAP_BAD_HOW("超过 %s 毫米，孩子会点错。请擦干净屏幕，再点一遍。还不准，请懂电脑的人校准触摸屏。",
            "With more than %s mm children hit the wrong thing. Wipe the screen and try again. If that does not help, ask"
                    + " somebody who knows computers to calibrate the touch screen."),
    TAP_AGAIN("再点一遍", "Try again"),

    STILL("一张码", "One code"),
    STILL_HINT("用手机相机扫", "with the phone's camera"),
    STILL_TITLE("用手机相机对准这张码", "Point the phone's camera at this code"),
    STILL_HOW("屏幕上出现链接，点开就好了。手机要先打开过一次收集页面。",
            "Open the link that the camera shows. The phone must have opened the collector page once before."),
    STILL_DONE("手机好了", "The phone is done");

    private final Wording wording;

    CheckWords(String zh, String en) {
        this.wording = new Wording(zh, en);
    }

    String in(Language language, Object... what) {
        var words = wording.in(language);
        return what.length == 0 ? words : words.formatted(what);
    }
}
