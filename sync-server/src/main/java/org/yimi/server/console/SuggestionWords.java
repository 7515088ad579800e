package org.yimi.server.console;

import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;

/** Every fixed text about suggestions. {@code %s} is filled in. */
enum SuggestionWords {
    SUGGESTIONS("孩子的点子", "Children's suggestions"),
    SUGGESTION("点子", "Suggestion"),
    COUNT("%s 个点子", "Suggestions: %s"),
    NO_COUNT("还没有点子。", "No suggestion yet."),
    SEE("看点子", "See them"),
    NONE(
            "还没有点子。孩子在触摸屏上点“我有话说”，拼好图，交给大人；触摸屏下次联系后，点子就在这里。",
            "No suggestion yet. A child taps \"I have something to say\" at the kiosk and hands over a card of pictures; it appears"
                    + " here after the kiosk's next contact."),
    NONE_FITS("没有符合的点子。请去掉几个条件，再找一次。", "No suggestion fits. Take away some conditions and look again."),
    SHOW_ALL("显示全部", "Show all"),
    FILTER("筛选", "Narrow down"),
    ANY("全部", "All"),
    PLACE("地方", "Place"),
    THING("东西", "Thing"),
    FEELING("心情", "Feeling"),
    BAND("年龄段", "Age band"),
    WEEK("星期", "Week"),
    SITE("站点", "Site"),
    WEEK_OF("%s 年第 %s 周", "Week %2$s of %1$s"),
    NOT_KNOWN("不知道", "Don't know"),
    NOT_TOLD("不想说", "Rather not say"),
    FEELS("心情：%s", "Feeling: %s"),
    UNSEEN("有画或字，还没人看过", "Has ink that nobody has seen"),
    PRINT("打印", "Print"),
    TO_SCREEN("回到屏幕版", "Back to the screen version");

    private final Wording wording;

    SuggestionWords(String zh, String en) {
        this.wording = new Wording(zh, en);
    }

    String in(Language language, Object... values) {
        return String.format(Numbers.locale(language), wording.in(language), values);
    }
}
