package org.yimi.kiosk.ui;

import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;

/** The kiosk's own words, as a primary-school teacher would say them. */
public enum Words {
    NAME("一米", "Yimi"),
    TAGLINE("从一米高度看城市", "See the city from one metre"),
    BEGIN("开始", "Start"),
    OTHER_LANGUAGE("English", "中文"),
    SEE_BETTER("用着更方便", "Easier to use"),
    CHOICES("怎样更方便？", "What makes it easier?"),
    LARGE_TEXT("大一点的字", "Larger letters"),
    HIGH_CONTRAST("深一点的颜色", "Stronger colours"),
    PINYIN("加上拼音", "Add pinyin"),
    ONE_SWITCH("一键操作", "One switch"),
    SLOWER("换得慢一点", "Slower steps"),
    SAID("念给我听", "Read to me"),
    CHOSEN_SO("好了", "Done"),

    HELP("帮助", "Help"),
    HEAR("听一听", "Listen"),
    BACK("返回", "Back"),
    STOP("停止", "Stop"),

    PICK_BAND("你在上哪一段？", "Where are you at school?"),
    READ_TO_YOU("幼儿园\n大人读给你听", "Kindergarten\nread aloud"),
    PICK_SURVEY("想说哪一个？", "What would you like to talk about?"),

    ASSENT("你愿意说说吗？", "Would you like to tell us?"),
    WHO_ASKS("区里的大人\n想听你说", "The district office would like to hear you"),
    WHAT_ABOUT("说说你\n身边的地方", "It is about places near you"),
    WHO_SEES("只有区里能打开，\n这里的老师看不到", "Only the office can open it, not the teacher here"),
    MAY_STOP("想停就停，\n不用说为什么", "You can stop any time, no need to say why"),
    MUST_TELL(
            "要是你告诉我们\n有人伤害你，\n我们会请能帮你的\n大人来",
            "If you tell us that someone hurts you, we will ask a grown-up to come who can help you"),
    NEXT_CARD("下一个", "Next"),
    CHECK("什么时候可以停下来？", "When may you stop?"),
    ANY_TIME("随时可以", "Any time"),
    ONLY_AT_THE_END("全部答完才可以", "Only when all is answered"),
    MAY_STOP_AGAIN("没关系，再看一看：\n想停就停，\n随时都可以", "That's fine. Look again:\nyou can stop at any time"),
    AGREE("参加", "Yes, I'll join"),
    REFUSE("不参加", "No, thanks"),

    EXPLAINERS("我知道", "Good to know"),
    PICK_EXPLAINER("想知道哪一个？", "What would you like to know?"),
    UNDERSTOOD("知道啦！", "Now you know!"),
    GO_ON("好", "OK"),
    LOOK_AGAIN("没关系，再看一看", "That's fine, look again"),
    MORE("还有", "More"),

    HALL("小小议事厅", "Our little council"),
    PICK_BALLOT("一起来决定", "Let's decide together"),
    SCAN_BADGE("请刷一下你的卡", "Please scan your card"),
    NOT_OF_GROUP("这次请别的孩子来投，\n下次再轮到你", "Other children vote this time.\nYour turn comes another time"),
    HAS_VOTED("你已经投过了，\n谢谢你", "You have voted already.\nThank you"),
    BALLOT_CLOSED("投票已经结束了，\n过几天来看结果", "This vote is over.\nSee the result in a few days"),
    CONFIRM_VOTE("要这样投吗？", "Vote like this?"),
    VOTE_LOCKED("投进去，谁也看不到", "Once in, nobody can see it"),
    CAST("投进去", "Put it in"),
    TOO_FEW_VOTED("投的人还太少，\n看不出来", "Too few have voted\nto tell"),
    MOST_CHOSE("最多人选的", "What most chose"),

    BOX("我有话说", "I have an idea"),
    IDEA_PLACE("在哪里？", "Where is it?"),
    IDEA_THING("是哪一样？", "Which one is it?"),
    IDEA_MATTER("想说什么？", "What about it?"),
    IDEA_FEELING("你心里觉得怎么样？", "How do you feel about it?"),
    IDEA_WHOLE("这是你的点子，想改就点一点", "This is your idea. Tap a picture to change it"),
    WRITE_MORE("写一写", "Write"),
    TYPE_MORE("打字写", "Type"),
    DRAW_MORE("画一画", "Draw"),
    IDEA_CARD("我的点子卡", "My idea card"),
    IDEA_CARD_EXPLAINED("记住这四张图", "Remember these four pictures"),

    WALL("回音墙", "Echo wall"),
    WALL_SAYS("你们说，我们做", "You said, we did"),
    WALL_EMPTY("墙上还空着，\n过几天再来看看", "The wall is still empty.\nCome back in a few days"),
    YOU_SAID("你们说", "You said"),
    WE_DID("我们做", "We did"),
    MATCH("卡上的图，一张一张点", "Tap the pictures of your card, one by one"),
    MORE_PICTURES("别的图", "Other pictures"),
    MATCH_AGAIN("再点一次", "Try again"),
    NOW_HERE("现在", "Now"),
    DECISION_OPEN("大人正在想", "Grown-ups are thinking about it"),
    DECISION_MADE("大人定好了", "It is decided"),
    DECISION_DECLINED("这次做不了", "Not this time"),
    CARD_KEPT("还没有回音", "No answer yet"),
    CARD_IS_READ("你的点子收好了，\n大人会看的", "Your idea is safe.\nGrown-ups will read it"),
    CARD_LATER("过几天\n再来看看", "Come back\nin a few days"),
    CARD_UNKNOWN("没找到这张卡", "This card is not here"),
    LOOK_AT_CARD("看看你卡上的\n四张图", "Look at the four\npictures on your card"),
    OTHER_KIOSK("在别的机器说的，\n去那里找找", "Said at another kiosk?\nLook there"),
    PICTURES_REST("图片休息一下", "The pictures have a rest"),
    PICTURES_COME_BACK("等一等，\n它们自己会回来", "They come back\nby themselves"),
    TO_THE_WALL("看看回音墙", "See the echo wall"),

    DONE_CHOOSING("选好了", "Done"),
    DONE_DRAWING("画好了", "Done"),
    DONE_WRITING("写好了", "Done"),

    UNDO("退一步", "Undo"),
    CLEAR("擦掉", "Clear"),
    CLEAR_ALL("要全部擦掉吗？", "Clear everything?"),
    CLEAR_YES("全擦掉", "Clear it"),
    CLEAR_NO("留着", "Keep it"),
    SHEET_FULL("这张纸满了。\n可以退一步。", "This sheet is full.\nYou can undo something."),
    PEN_BLACK("黑色", "Black"),
    PEN_RED("红色", "Red"),
    PEN_YELLOW("黄色", "Yellow"),
    PEN_GREEN("绿色", "Green"),
    PEN_BLUE("蓝色", "Blue"),
    PEN_BROWN("棕色", "Brown"),
    LETTERS("字母", "ABC"),
    BY_HAND("手写", "By hand"),
    SPACE("空格", "Space"),
    DELETE("删掉", "Delete"),
    EARLIER("前面的", "Earlier"),

    CALL_ADULT("现在就找大人", "Find a grown-up now"),
    WHO_HELPS("看看谁能帮我", "See who can help me"),

    HAND_OVER_TITLE("都答完了，要交给大人吗？", "All done. Hand it over?"),
    YOUR_ANSWERS("你的回答", "Your answers"),
    LOCKED("马上锁好", "are locked up"),
    TO_OFFICE("只有区里能打开", "Only the office can open them"),
    HAND_OVER("交给大人", "Hand it over"),

    THANKS("谢谢你来！", "Thank you for coming!"),
    GOODBYE("再见，祝你今天开心", "Goodbye, have a lovely day"),
    HOME("再见", "Bye-bye"),

    REALLY_STOP("要停下来吗？", "Stop now?"),
    STOP_EXPLAINED("停下来，刚才的回答就不留了。\n没关系的。", "If you stop, your answers\nare not kept. That is fine."),
    STOP_YES("停下来", "Stop"),
    STOP_NO("接着答", "Keep going"),
    STOP_IDEA("停下来，刚才的点子就不留了。\n没关系的。", "If you stop, your idea\nis not kept. That is fine."),
    STOP_IDEA_NO("接着说", "Keep going"),
    STOP_VOTE("没投进去的，就不算。\n没关系的。", "What is not put in\ndoes not count. That is fine."),
    STOP_VOTE_NO("接着投", "Keep voting"),
    STOP_LOOKING("停下来也没关系。\n下次还可以再来看。", "That is fine.\nYou can look again next time."),
    STOP_LOOKING_NO("接着看", "Keep looking"),
    STOP_NOTHING("停下来，什么也不会少。\n没关系的。", "Nothing gets lost.\nThat is fine."),

    NEED_HELP("需要帮忙吗？", "Do you need help?"),
    TRUSTED_ADULT("告诉身边\n你信任的大人", "Tell a grown-up\nyou trust"),
    IN_DANGER("很危险的时候打", "In danger, call this"),
    READ_ALOUD("请身边的大人读给你听", "Ask a grown-up to read it to you"),
    SEEN("知道了", "Got it"),

    STILL_THERE("你还在吗？", "Are you still there?"),
    HERE("我在", "I'm here"),
    LEAVE("不答了", "I'm leaving"),
    LEAVE_IDEA("不说了", "I'm leaving"),
    LEAVE_VOTE("不投了", "I'm leaving"),
    LEAVE_LOOKING("不看了", "I'm leaving"),
    LEAVE_NOTHING("我先走了", "I'm leaving"),

    REST("眼睛休息一下", "Rest your eyes"),
    LOOK_OUT("看看窗外\n远远的地方", "Look out of the window,\nfar away"),
    DRINK("喝几口水", "Have some water"),
    ASLEEP("现在休息", "Sleeping now"),
    RESUME("刚才停了一下", "We had a little break"),
    CONTINUE("继续", "Go on"),
    ANEW("重新开始", "Start again"),

    STAFF_CODE("代码", "Code");

    private final Wording wording;

    Words(String zh, String en) {
        this.wording = new Wording(zh, en);
    }

    public Wording wording() {
        return wording;
    }

    public String in(Language language) {
        return wording.in(language);
    }
}
