package org.yimi.server.console;

import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;

/** Every fixed text about drawings and writing. {@code %s} is filled in. */
enum InkWords {
    UNSEEN("还没看过的画和字", "Drawings and words nobody has seen yet"),
    WHY(
            "孩子画的、写的，程序看不懂，里面可能有孩子在求助。所以每一份都要有人看，时限是一个工作日（周一到周五；节假日和调休不算在内）。",
            "No program understands what children draw and write, and a child may be asking for help in it. So a person looks"
                    + " at every one within a working day (Monday to Friday; public holidays are not known)."),
    WHAT_BUTTONS_DO(
            "“看过了”：放进这一题的画廊，分析员也能看。“请保护专员看”：从此只有保护专员能看到。",
            "\"Seen\" puts it into the gallery of its question, where analysts see it too. \"Ask safeguarding\": from then on only"
                    + " the safeguarding officer sees it."),
    NONE("没有等着看的：都看过了。", "Nothing waits: everything has been looked at."),
    WAITING("%s 份等着看", "%s waiting"),
    LATE("%s 份晚了", "%s late"),
    PASSED("%s 份请保护专员看", "%s for the safeguarding officer"),
    LOOK("去看", "Look at them"),
    SEE("看过了", "Seen"),
    PASS("请保护专员看", "Ask safeguarding"),
    TAKE_BACK("放回列表", "Put back into the queue"),
    IS_PASSED("请保护专员看", "For the safeguarding officer"),
    DUE_TODAY("今天要看", "Due today"),
    DUE_BY("最晚%s看", "Due by %s"),
    WAS_DUE("晚了：期限是%s", "Late: was due on %s"),
    LATE_ONE("晚了 1 个工作日：期限是%2$s", "Late by 1 working day: was due on %2$s"),
    LATE_BY("晚了 %s 个工作日：期限是%s", "Late by %s working days: was due on %s"),
    DRAWING("画", "Drawing"),
    WRITING("手写", "Written by hand"),
    WORDS("打的字", "Typed"),
    MORNING("%s 上午", "%s, morning"),
    AFTERNOON("%s 下午", "%s, afternoon"),
    NUMBER_ON_PAGE("第 %s 份", "number %s"),
    PAGES("翻页", "Pages"),
    PAGE("第 %s 页", "Page %s"),
    BEFORE("上一页", "Previous page"),
    AFTER("下一页", "Next page"),
    GALLERY("看过的画和字", "Drawings and words that were seen"),
    GALLERY_LINK("看看孩子画的、写的", "See what children drew and wrote"),
    GALLERY_WHY(
            "照孩子画的原样显示。次序是打乱的，看不出先后。还没人看过的不在这里。",
            "Shown exactly as drawn, in an order that tells nothing. What nobody has looked at is not here."),
    GALLERY_ANALYST(
            "为了保护孩子，一个年龄段有 %s 份后才显示，也不写是哪里的、什么时候的。",
            "To protect children, an age band appears once it has %s of them, without place and time."),
    GALLERY_EMPTY(
            "这里还没有。孩子画的、写的，先在“还没看过的画和字”里，有人看过后放到这里。",
            "Nothing here yet. What children draw and write waits among what nobody has seen, and comes here once somebody"
                    + " has looked."),
    ALL_BANDS("全部年龄段", "All age bands"),
    TO_RESULTS("回到结果", "Back to the results");

    private final Wording wording;

    InkWords(String zh, String en) {
        this.wording = new Wording(zh, en);
    }

    String in(Language language, Object... values) {
        return String.format(Numbers.locale(language), wording.in(language), values);
    }
}
