package org.yimi.server.console;

import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;

/** Every fixed text of the safeguarding lane. {@code %s} is filled in. */
enum LaneWords {
    LANE("保护通道", "Safeguarding lane"),
    CONCERN("保护事项", "Safeguarding concern"),
    WHY(
            "触摸屏觉得孩子说的可能和伤害有关，对不对要由人来判断。只有保护专员能打开这里；每次打开、每一步都记入审计日志。",
            "A kiosk took what a child said for a sign of harm; a person decides whether it is one. Only safeguarding officers open"
                    + " this lane, and every look and step is in the audit log."),
    CLOCKS(
            "紧急的：两小时内打开，24 小时内判断，属于强制报告情形的立即报告。其他的：下一个工作日内打开，再一个工作日内判断。",
            "Severe: open within two hours, decide within 24, report at once where reporting is a duty. Others: open by the next"
                    + " working day, decide by the one after."),
    NONE("没有要处理的。", "Nothing to be done."),
    NONE_CLOSED("还没有结束的。", "Nothing was closed yet."),
    WAITING("%s 件还没打开", "%s not opened"),
    OPEN("%s 件在处理", "%s being worked on"),
    LATE("%s 件超时", "%s overdue"),
    TO_LANE("去处理", "Go to the lane"),
    TO_DO("要处理的", "To do"),
    CLOSED("已结束", "Closed"),
    WHICH("哪些", "Which"),
    BACK("回到保护通道", "Back to the lane"),
    SEVERE("紧急", "Severe"),
    LESS("需要关注", "To be read"),
    OPEN_BY("%s 前打开", "Open by %s"),
    DECIDE_BY("%s 前判断", "Decide by %s"),
    OPEN_LATE("超时：应在 %s 前打开", "Overdue: was to be opened by %s"),
    DECIDE_LATE("超时：应在 %s 前判断", "Overdue: was to be decided by %s"),
    END_OF_DAY("%s 24:00", "the end of %s"),
    TOLD_UP("已提醒上级 %s 次", "told further up: %s"),
    IN_WORK("已判断，在处理", "Decided, being worked on"),
    SEE("查看", "Look"),
    OPEN_IT("打开并查看", "Open it"),
    OPEN_HOW(
            "打开后能看到孩子写的、画的。时间和你的账号会记下来。",
            "Opening shows what the child wrote or drew. The time and your account are kept."),
    TOLD("孩子说的", "What the child said"),
    TAKEN_FOR("触摸屏的看法（仅供参考）", "What the kiosk took it for (advice only)"),
    RULE("依据：%s", "Rule: %s"),
    CALLED("孩子当时点了“现在就找大人”。", "The child tapped \"Call an adult now\"."),
    NOT_CALLED("孩子当时没有叫大人。", "The child did not call an adult."),
    LOG("处理记录", "Report log"),
    DONE_BY("%s · %s", "%s · %s"),
    STEP_OPENED("打开", "Opened"),
    STEP_ASSESSED("判断：%s", "Decided: %s"),
    STEP_REPORTED("报告：%s", "Reported to: %s"),
    STEP_FOLLOWED("跟进", "Follow-up"),
    STEP_CLOSED("结束", "Closed"),
    MADE_AT("报告时间：%s", "Reported at: %s"),
    OUTCOME_WAS("结果：%s", "Outcome: %s"),
    ASSESS("你的判断", "Your decision"),
    ASSESS_AGAIN("改变判断", "Change the decision"),
    SITUATION("情形", "Situation"),
    CHOOSE("请选择", "Please choose"),
    NINE("强制报告意见的九种情形：必须报告", "The nine situations of the 2020 opinion: reporting is a duty"),
    BESIDE("其他", "Others"),
    REASON("理由", "Reason"),
    SAVE("记下", "Save"),
    REPORT("登记一次报告", "Log a report"),
    MUST("这种情形必须报告。请立即向公安机关报案，再登记在这里。", "Reporting is a duty here. Call the police at once, then log it."),
    RECIPIENT("报告给", "To whom"),
    TOLD_WHOM("单位、经办人", "Office and person"),
    WHEN("什么时候", "When"),
    WHAT_SAID("说了什么", "What was said"),
    OUTCOME("结果", "Outcome"),
    OUTCOME_LATER("还不知道可以空着，以后在“跟进”里写。", "May stay empty until it is known; then write a follow-up."),
    FOLLOW_UP("跟进", "Follow-up"),
    WHAT_DONE("做了什么、知道了什么", "What was done or learnt"),
    CLOSE("结束", "Close"),
    CLOSE_HOW(
            "结束后不能再改，记录一直保留。判断为“没有发现伤害”的，内容回到平常的列表；其他的只有保护专员能看到。",
            "It cannot be changed afterwards, and is kept. What turned out to be no harm goes back to the ordinary lists; all else"
                    + " stays with the officers."),
    NOT_NOW("别人已经做了这一步，或者已经结束。请看下面的记录。", "Somebody has taken this step, or it is closed. See the log below."),
    NOT_ASSESSED("请先写下判断，再结束。", "Decide before you close it."),
    NOT_REPORTED(
            "这种情形必须报告：请先登记向公安、民政或教育部门的报告，再结束。",
            "Reporting is a duty here: log a report to police, civil affairs or education before you close it."),
    INCOMPLETE("还有没填的，或者写得太长，或者时间在将来。", "Something is missing, too long, or lies in the future."),
    OVERDUE(
            "保护通道里有内容超过了时限，请马上联系保护专员。",
            "Something in the safeguarding lane is past its time. Call the safeguarding officer now."),
    NO_NOTICE(
            "没有设置通知：有紧急内容时没有人收到提醒。请在数据文件夹里写 notice.yaml。",
            "No notices are set up: nobody is told when something urgent comes. Write notice.yaml into the data folder."),
    NOTICE_FAILED(
            "%s通知没有送到：%s。程序会再试；请检查 notice.yaml，再运行 server notice --test。",
            "A notice by %s did not arrive: %s. It is tried again; check notice.yaml and run \"server notice --test\"."),
    MAIL("邮件", "mail"),
    HOOK("webhook ", "webhook");

    private final Wording wording;

    LaneWords(String zh, String en) {
        this.wording = new Wording(zh, en);
    }

    String in(Language language, Object... values) {
        return String.format(Numbers.locale(language), wording.in(language), values);
    }
}
