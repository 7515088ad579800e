package org.yimi.server.console;

import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;

/** Every fixed text of the frame, the login and the overview. {@code %s} and {@code %d} are filled in. */
enum Words {
    PRODUCT("一米 Yimi", "Yimi"),
    OFFICE("区县办公室", "District office"),
    SKIP("跳到正文", "Skip to the content"),
    LANGUAGES("语言", "Language"),
    LOG_IN("登录", "Log in"),
    TAGLINE("从一米高度看城市", "See the city from one metre"),
    LOG_IN_HINT("请用办公室给你的账号登录。", "Log in with the account your office gave you."),
    LOG_IN_HELP(
            "没有账号，或者忘了密码？请找区县的管理员。",
            "No account, or password forgotten? Ask the district's administrator."),
    ACCOUNT("账号", "Account"),
    PASSWORD("密码", "Password"),
    WRONG(
            "账号或密码不对。请看看大小写和输入法，再试一次。",
            "The account or the password is wrong. Check capitals and the input method, then try again."),
    TOO_SOON("错了几次了。请等 %d 秒再试。", "Several tries were wrong. Wait %d seconds, then try again."),
    LOG_OUT("退出", "Log out"),
    OVERVIEW("总览", "Overview"),
    ALL_ARRIVED("都到齐了", "Everything has arrived"),
    ALL_ARRIVED_HOW(
            "每台触摸屏交出的都收到、都计入了，触摸屏没有要处理的事。",
            "Everything that the kiosks issued was received and counted. No kiosk needs anything right now."),
    TO_DO("%s 件事要处理", "%s things to look after"),
    ONE_TO_DO("1 件事要处理", "1 thing to look after"),
    FIRST_STEPS("从这里开始", "How to begin"),
    STEP_SITE(
            "添加一个站点。在服务器上运行：",
            "Add a site. Run on the server:"),
    STEP_CODE(
            "在本页下方给这个站点发一个登记码。",
            "Issue an enrolment code for the site, at the end of this page."),
    STEP_KIOSK(
            "在触摸屏上运行下面这行，填上登记码。十分钟内它会出现在这里。",
            "Run this at the kiosk, with the code. It appears here within ten minutes."),
    STEP_NOT_ADMIN("请管理员添加站点、登记触摸屏。", "Ask an administrator to add sites and enrol kiosks."),
    DONE("已完成", "Done"),
    ADD_SITE_COMMAND(
            "server add-site --data DIR --kind 儿童之家 --name-zh 滨江儿童之家 --name-en Riverside",
            "server add-site --data DIR --kind school --name-zh ... --name-en Riverside"),
    CODE_HERE("登记码", "CODE"),
    KIOSKS("触摸屏", "Kiosks"),
    NO_KIOSK("还没有触摸屏。请照上面几步做。", "No kiosk yet. Follow the steps above."),
    NO_SITE("还没有站点，所以还不能发登记码。", "No site yet, so there is nothing to issue a code for."),
    SITE("站点", "Site"),
    SLOT("位置", "Slot"),
    LAST_CONTACT("最近联系", "Last contact"),
    ISSUED("交出", "Issued"),
    RECEIVED("收到", "Received"),
    COUNTED("计入", "Counted"),
    STATE("状态", "State"),
    COMPLETE("齐了：交出、收到、计入一样多", "Complete: issued, received and counted are the same"),
    NEVER("还没有", "Never"),
    JUST_NOW("刚刚", "Just now"),
    MINUTES_AGO("%d 分钟前", "%d minutes ago"),
    HOURS_AGO("%d 小时前", "%d hours ago"),
    DAYS_AGO("%d 天前", "%d days ago"),
    REVOKED("已停用", "Enrolment ended"),
    SURVEYS("问卷", "Surveys"),
    NO_SURVEY(
            "没有问卷。请把问卷包放进一个文件夹，再这样启动服务器：",
            "No survey. Put packs into a folder and start the server like this:"),
    NO_SESSION(
            "还没有答卷。孩子答完，触摸屏下次联系后就会出现。",
            "No session yet. They appear once children have answered and the kiosk has been in contact."),
    VERSION("第 %d 版", "version %d"),
    SESSIONS("份答卷", "sessions"),
    AT_LEAST("至少 %s", "at least %s"),
    TOO_FEW("还太少，不能显示", "too few to show yet"),
    FEWER_THAN("少于 %s", "fewer than %s"),
    SEE_RESULTS("看结果", "See results"),
    NEW_CODE("登记一台触摸屏", "Enrol a kiosk"),
    NEW_CODE_HINT(
            "登记码七天内有效，只能用一次，只显示这一次。",
            "A code is good for seven days and one kiosk, and is shown only once."),
    ISSUE_CODE("发一个登记码", "Issue a code"),
    CODE_FOR("%s 的登记码", "Code for %s"),
    CODE_SCAN("还没有登记的触摸屏：用它的扫码枪扫这个图", "A kiosk that is not enrolled: scan this with its scanner"),
    CODE_HOW(
            "请在触摸屏上输入服务器地址 %s 和这个登记码。离开本页后就看不到了。",
            "At the kiosk, type the server's address %s and this code. It is gone once you leave this page."),
    BACK("回到总览", "Back to the overview"),
    PROBLEM("没有成功", "That did not work"),
    NOT_FOUND("这个地址没有内容。请从总览进入。", "There is nothing at this address. Begin at the overview."),
    FORM_TOO_OLD(
            "这张表单放得太久了。请返回，重新打开页面，再做一次。",
            "The form is too old. Go back, load the page again and repeat."),
    FOREIGN_FORM("这张表单是从别的网站发来的，没有接受。", "The form was sent from another site and is not taken."),
    NOT_ALLOWED("你的账号不能做这件事。请找管理员。", "Your account may not do this. Ask an administrator."),
    INTERNAL("服务器出了错，日志里写着原因。请联系技术人员。", "Something went wrong on the server; its log says what. Call support.");

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
