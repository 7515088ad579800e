package org.yimi.server.console;

import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;

/** Every fixed text of the console in both languages. {@code %s} and {@code %d} are filled in. */
enum Words {
    PRODUCT("一米 Yimi", "Yimi"),
    OFFICE("区县办公室", "District office"),
    SKIP("跳到正文", "Skip to the content"),
    LOG_IN("登录", "Log in"),
    LOG_IN_HINT("请用办公室给你的账号登录。", "Log in with the account your office gave you."),
    ACCOUNT("账号", "Account"),
    PASSWORD("密码", "Password"),
    WRONG("账号或密码不对。", "The account or the password is wrong."),
    TOO_SOON("错了几次了。请等 %d 秒再试。", "Several tries were wrong. Wait %d seconds, then try again."),
    LOG_OUT("退出", "Log out"),
    OVERVIEW("总览", "Overview"),
    KIOSKS("触摸屏", "Kiosks"),
    NO_KIOSK(
            "还没有触摸屏。请在下面给一个站点发注册码，再在触摸屏上输入。",
            "No kiosk yet. Issue a code for a site below and type it at the kiosk."),
    NO_SITE(
            "还没有站点。请在服务器上用 server add-site 添加儿童之家或学校。",
            "No site yet. Add a children's home or a school on the server with \"server add-site\"."),
    SITE("站点", "Site"),
    SLOT("位置", "Slot"),
    LAST_CONTACT("最近联系", "Last contact"),
    ISSUED("交出", "Issued"),
    RECEIVED("收到", "Received"),
    COUNTED("计入", "Counted"),
    STATE("状态", "State"),
    COMPLETE("齐了：交出、收到、计入一样多", "Complete: issued, received and counted are the same"),
    NEVER("还没有联系过", "Never yet"),
    JUST_NOW("刚刚", "Just now"),
    MINUTES_AGO("%d 分钟前", "%d minutes ago"),
    HOURS_AGO("%d 小时前", "%d hours ago"),
    DAYS_AGO("%d 天前", "%d days ago"),
    MISSING("还有 %s 份没收到", "%s not received yet"),
    UNSTATED("收到的比交出的多 %s 份，请联系技术人员", "%s more received than issued: call support"),
    QUARANTINED("%s 份打不开，已隔离", "%s could not be opened and are in quarantine"),
    DISPUTED("%s 个编号各有两份：重复的机器，请管理员处理", "%s numbers came twice: a duplicated kiosk, ask an administrator"),
    UNCOUNTED("收到的有 %s 份没计入", "%s received but not counted"),
    CLOCK_DOUBTFUL("时钟不可信", "Its clock is doubtful"),
    REVOKED("已停用", "Revoked"),
    SURVEYS("问卷", "Surveys"),
    NO_SURVEY(
            "没有问卷。请用 --packs 指向放问卷包的文件夹，再重新启动。",
            "No survey. Point --packs at a folder of packs and start again."),
    SURVEY("问卷", "Survey"),
    VERSION("第 %d 版", "version %d"),
    SESSIONS("份数", "Sessions"),
    AT_LEAST("至少 %s", "at least %s"),
    TOO_FEW("还太少，不能显示", "too few to show yet"),
    FEWER_THAN("少于 %s", "fewer than %s"),
    SEE_RESULTS("看结果", "See the results"),
    NEW_CODE("注册一台触摸屏", "Enrol a kiosk"),
    NEW_CODE_HINT(
            "注册码七天内有效，只能用一次，只显示这一次。",
            "A code is good for seven days and one kiosk, and is shown only once."),
    ISSUE_CODE("发一个注册码", "Issue a code"),
    CODE_FOR("%s 的注册码", "Code for %s"),
    CODE_HOW(
            "请在触摸屏上输入服务器地址 %s 和这个注册码。离开本页后就看不到了。",
            "At the kiosk, type the server's address %s and this code. It is gone once you leave this page."),
    RESULTS("结果", "Results"),
    BAND("年龄段", "Age band"),
    AGES("%d-%d 岁", "ages %d-%d"),
    PRIVACY(
            "为了保护孩子，人数太少的格子写作“少于 %1$s”：不到 %1$s 人，或者为了不让人推算出来而一起隐去。每个年龄段多了 %1$s 份新答卷，这里才更新一次。",
            "To protect children, small numbers read \"fewer than %1$s\": fewer than %1$s children, or hidden along with"
                    + " such a number so that it cannot be worked out. Each band is renewed after %1$s new sessions."),
    DISTRIBUTION(
            "每格是这样回答的孩子数，不算平均分。隐去的数不画在图里。",
            "Each cell is how many children answered this way; there are no averages. Hidden numbers are not drawn."),
    SEVERAL("可以选几个，所以一行加起来可能多于份数。", "Several could be chosen, so a row may add up to more than the sessions."),
    NOT_ALL("按前面的回答，只问一部分孩子。", "Only some children were asked, depending on earlier answers."),
    THIS_OR_THAT("二选一", "This or that"),
    SINGLE_CHOICE("单选", "One choice"),
    SEVERAL_CHOICES("多选", "Several choices"),
    FACES("表情", "Faces"),
    LABELLED_SCALE("程度", "Labelled scale"),
    WALK_CHECKLIST("走一走，看一看", "Walk checklist"),
    INFO_CARD("说明卡", "Info card"),
    NOTHING_TO_DRAW(
            "人数还不够画图。收到更多份以后，图会出现在这里。",
            "Not enough children yet to draw a chart. It appears here when more sessions have come in."),
    CHART_OF("图：%s", "Chart: %s"),
    BACK("回到总览", "Back to the overview"),
    PROBLEM("没有成功", "That did not work");

    private final Wording wording;

    Words(String zh, String en) {
        this.wording = new Wording(zh, en);
    }

    String in(Language language) {
        return wording.in(language);
    }

    String in(Language language, Object... values) {
        return String.format(Numbers.locale(language), wording.in(language), values);
    }
}
