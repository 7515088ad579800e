package org.yimi.server.console;

import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;

/** Every fixed text about ballots. {@code %s} is filled in. */
enum BallotWords {
    BALLOTS("小小议事厅", "Ballots"),
    SEE("看投票", "See them"),
    SEALED(
            "每一票都另外封着，截止以前谁也打不开，这里也看不到有几票。",
            "Each vote has a seal of its own. Until a ballot closes nobody can open one, and no page says how many there are."),
    NONE(
            "还没有投票。请在服务器上用 server publish 发布一个。",
            "No ballot yet. Publish one on the server with \"server publish\"."),
    WAITING("还没开始，%s 开始", "Opens at %s"),
    OPEN("正在投票，%s 截止", "Open until %s"),
    CLOSED("%s 已截止，还没计票", "Closed at %s, not counted yet"),
    TOLD("%s 已截止，已计票，第 %s 次结果", "Closed at %s, counted, result no. %s"),
    NO_BALLOT("还没有投票。", "No ballot yet."),
    DUE_COUNT("截止了、等计票：%s", "Closed and not counted: %s"),
    OPEN_COUNT("正在投票：%s", "Open: %s"),
    WAITING_COUNT("还没开始：%s", "Not open yet: %s"),
    TOLD_COUNT("已计票：%s", "Counted: %s"),
    ONE("选一个", "Choose one"),
    SEVERAL("最多选 %s 个", "Choose up to %s"),
    RANKING("排先后", "Put in order"),
    EVERYONE("大家都可以投", "Open to all"),
    GROUP("只有“%s”刷卡投", "By badge: %s"),
    OPTIONS("选项：%s", "Options: %s"),
    BETWEEN("、", ", "),
    PLACE("第 %s 名", "Place %s"),
    WHO_VOTED("谁投了（卡的编号）", "Who has voted, by the number of the badge"),
    COUNT("计票", "Count it"),
    COUNT_AGAIN("把晚到的票也计入", "Count votes that came late"),
    VOTES("%s 票", "Votes: %s"),
    TOO_FEW("投的人太少，不公布结果", "Too few voted to tell a result"),
    ATTENDED("名单里有 %s 张卡，已投 %s 张", "Badges in the group: %s, voted: %s"),
    TWICE("%s：投了 %s 次", "%s: voted %s times"),
    PUBLISHED("已计票，结果会随下次联系送到触摸屏。", "Counted. Kiosks get the result with their next contact."),
    NOTHING_NEW("晚到的票还太少，结果不变。", "Too few votes have come late: the result stays."),
    NOT_CLOSED("还没截止，一票也没有打开。", "It has not closed: no vote was opened."),
    UNREADABLE("有 %s 票打不开。", "Votes that cannot be opened: %s");

    private final Wording wording;

    BallotWords(String zh, String en) {
        this.wording = new Wording(zh, en);
    }

    String in(Language language, Object... values) {
        return String.format(Numbers.locale(language), wording.in(language), values);
    }
}
