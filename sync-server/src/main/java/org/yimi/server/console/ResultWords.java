package org.yimi.server.console;

import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;

/** Every fixed text of the results. {@code %s} and {@code %d} are filled in. */
enum ResultWords {
    RESULTS("结果", "Results"),
    VERSIONS("版本", "Version"),
    BAND("年龄段", "Age band"),
    AGES("%d-%d 岁", "ages %d-%d"),
    SESSIONS("%s 份", "%s sessions"),
    WHICH_SESSIONS("算哪些答卷", "Which sessions"),
    ALL_SESSIONS("全部答卷", "All sessions"),
    WITHOUT_FLAGGED("不算带标记的", "Without flagged ones"),
    FLAGGED_SHARE(
            "%2$s 份里有 %1$s 份（%3$s）带标记：答法有规律，例如一直点同一边。带标记不等于乱答，所以一份也不丢。",
            "%1$s of %2$s sessions (%3$s) are flagged: they show a pattern, such as always the same side. A flag is no"
                    + " judgement, so none is dropped."),
    FLAGGED_NONE("没有带标记的答卷（答法有规律的，例如一直点同一边）。", "No session is flagged (shows a pattern, such as always the same side)."),
    FLAGGED_WITHHELD(
            "带标记的或不带标记的少于 %s 份，不能分开说：相减就会露出几个孩子的回答。",
            "Fewer than %s sessions are flagged, or are not: they cannot be told apart, because the difference would show the"
                    + " answers of a few children."),
    CANNOT_BE_TOLD_APART("不能分开看", "cannot be told apart"),
    NOT_APART(
            "不算带标记的结果现在还不能给：带标记的和不带标记的各有至少 %s 份后才有。全部答卷的结果可以看。",
            "Results without flagged sessions cannot be given yet: they appear once at least %s sessions are flagged and as"
                    + " many are not. The results of all sessions can be seen."),
    PRIVACY(
            "为了保护孩子，写着“少于 %1$s”的数不公开：不到 %1$s 人，或者露出它就能推算出别的小数。每多 %1$s 份新答卷，这里才更新一次。",
            "To protect children, what reads \"fewer than %1$s\" is not disclosed: it is under %1$s, or would give such a"
                    + " number away. A band is renewed only after %1$s new sessions."),
    PRINT("打印", "Print"),
    PRINT_HOW("按 Ctrl+P 打印或存成 PDF。", "Press Ctrl+P to print or to save as PDF."),
    TO_SCREEN("回到屏幕版", "Back to the screen version"),
    PRINTED_ON("打印于 %s", "Printed on %s"),
    CSV("下载 CSV", "Download CSV"),
    QUESTION("问题", "Question"),
    ANSWER("回答", "Answer"),
    COUNT("人数", "Children"),
    ASIDE("没有选的", "No choice made"),
    TABLE_OF("各年龄段的人数：%s", "Children by age band: %s"),
    CHART_OF("分布：%s", "Distribution: %s"),
    NOT_ASKED_HERE("另有 %s 题不问这个年龄段。", "%s more questions are not asked of this age band."),
    ONE_NOT_ASKED_HERE("另有 1 题不问这个年龄段。", "1 more question is not asked of this age band."),
    SEVERAL("可以选几个，所以加起来可能多于 100%%。", "Several could be chosen, so shares may add up to more than 100%%."),
    NOT_ALL("按前面的回答，只问了一部分孩子。", "Only some children were asked, depending on earlier answers."),
    ORDERED("按问卷里的顺序排，不算平均分。", "In the order of the survey; no average."),
    THIS_OR_THAT("二选一", "This or that"),
    SINGLE_CHOICE("单选", "One choice"),
    SEVERAL_CHOICES("多选", "Several choices"),
    LABELLED_SCALE("程度", "Labelled scale"),
    BEST_WORST("最好和最差", "Best and worst"),
    RANK("排一排", "Ranking"),
    MEAN_RANK("平均名次（1 = 排在最前）", "Mean rank (1 = set first)"),
    MEAN_RANKS_OF("平均名次和 95%% 区间：%s", "Mean ranks with 95%% intervals: %s"),
    OPTION("选项", "Option"),
    INTERVAL("95%% 区间", "95%% interval"),
    BOUND(
            "孩子把选项排出先后，一个数会露出另一个，所以这一题要么全部显示，要么全不显示。",
            "Children set the options in an order, and one number gives away another, so this question is shown as a whole"
                    + " or not at all."),
    SPOT_ON_PICTURE("图上点一点", "Spot on a picture"),
    NUMBER("数字", "Number"),
    DRAWING("画一画", "Drawing"),
    FINGER_WRITING("手写", "Finger writing"),
    FREE_TEXT("写一写", "Free text"),
    MIDDLE("把数从小到大排，排在正中间的是“%s”。", "The number in the middle, from low to high, is \"%s\"."),
    MIDDLE_BETWEEN(
            "把数从小到大排，正中间在“%s”和“%s”之间。", "The middle, from low to high, lies between \"%s\" and \"%s\"."),
    NUMBERS_ORDERED("按数从小到大排，不算平均数。", "From low to high; no average."),
    HEAT_LEGEND("格子里写着点这里的孩子有几个。花纹越密，孩子越多：", "Each cell says how many children tapped it. The denser the pattern, the more:"),
    HEAT_RANGE("%s 到 %s", "%s to %s"),
    HEAT_HIDDEN("%2$s", "%1$s = %2$s"),
    INK_NOT_COUNTED("画的、写的是什么，不计数。", "What they drew or wrote is not counted."),
    WALK_CHECKLIST("走一走，看一看", "Walk checklist"),
    FACES("表情", "Faces"),
    INFO_CARD("说明卡", "Info card"),
    NOTHING_TO_SHOW(
            "人数还不够，不能显示。收到更多答卷后，分布会出现在这里。",
            "Not enough children to show anything yet. The distribution appears here when more sessions have come in."),
    BAND_EMPTY(
            "这个年龄段还没有至少 %s 份答卷，所以还没有结果。请换一个年龄段，或者请站点多放一会儿触摸屏。",
            "This age band has fewer than %s sessions so far, so there are no results yet. Choose another band, or have sites"
                    + " leave the kiosk out longer.");

    private final Wording wording;

    ResultWords(String zh, String en) {
        this.wording = new Wording(zh, en);
    }

    String in(Language language) {
        return String.format(Numbers.locale(language), wording.in(language));
    }

    String in(Language language, Object... values) {
        return String.format(Numbers.locale(language), wording.in(language), values);
    }
}
