package org.yimi.server.console;

import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;

/** Every fixed text about ballots. {@code %s} is filled in. */
enum BallotWords {
    BALLOTS("小小议事厅", "Ballots"),
    SEE("看投票", "See them"),
    WHAT("孩子投票决定的事：截止以前封着，截止以后计票。", "What children vote on: sealed until it closes, then counted."),
    SEALED(
            "每一票都另外封着，截止以前谁也打不开，这里也看不到有几票。",
            "Each vote has a seal of its own. Until a ballot closes nobody can open one, and no page says how many there are."),
    NONE(
            "还没有投票。请在服务器上用 server publish 发布一个。",
            "No ballot yet. Publish one on the server with \"server publish\"."),
    WAITING("还没开始，%s 开始", "Opens at %s"),
    OPEN("正在投票，%s 截止", "Open until %s"),
    CLOSED("%s 已截止，还没计票", "Closed at %s, not counted yet"),
    TOLD("已计票，第 %s 次结果", "Counted, result no. %s"),
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
