package org.yimi.kiosk.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

record NoLure() implements Rule.OfAScreen {
    private static final Pattern CHINESE = Pattern.compile(
            "奖|积分|得分|分数|排名|排行|第一名|冠军|连续|打卡|快点|赶快|赶紧|只剩|还剩|倒计时|最后机会|马上就|再答|"
                    + "加油|真棒|别走|可惜|失望|抽|送你|礼物|金币|升级|解锁|通关|\\d+ ?(秒|分钟)");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(points?|scores?|prizes?|rewards?|win(s|ner)?|won|streaks?|hurry|quick(ly)?|leaders?|leaderboard|rank(s|ing)?|"
                    + "badges?|coins?|level( up)?|unlock(ed)?|bonus|gifts?|lucky|last chance|only \\d+|\\d+ ?(s|sec|"
                    + "seconds?|min|minutes?) (left|remaining)|(time|seconds) left|don't (go|leave)|"
                    + "miss(ed|ing)? out|well done|good job|keep it up)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "U12";
    }

    @Override
    public String says() {
        return "no words of prizes, points, ranks, streaks, haste, countdowns, praise or guilt";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        return shown.words().filter(said -> !said.forStaff()).map(said -> {
            var words = said.words();
            var lure = Stream.of(CHINESE, ENGLISH)
                    .map(pattern -> pattern.matcher(words))
                    .filter(Matcher::find)
                    .map(Matcher::group)
                    .findFirst();
            return Look.at(words, lure.isEmpty(), said + " says " + lure.orElse(""));
        });
    }
}
