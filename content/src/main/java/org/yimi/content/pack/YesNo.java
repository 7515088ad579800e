package org.yimi.content.pack;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.yimi.content.survey.Wording;

/** Recognises questions that want a yes or a no, and the answers to them (U2). */
record YesNo(Wording wording) {
    private static final Pattern ASKING = Pattern.compile("吗|(.)不\\1|有没有");
    private static final Set<String> WORDS = Set.of(
            "是", "是的", "不是", "否", "对", "不对", "有", "没有", "会", "不会", "要", "不要", "能", "不能", "可以", "不可以", "yes", "no");

    boolean asks() {
        return ASKING.matcher(wording.zh()).find();
    }

    /** Whether it is a yes or a no in itself, or only the denial of another answer: 喜欢, 不喜欢. */
    boolean answers(Wording other) {
        return WORDS.contains(wording.zh())
                || WORDS.contains(wording.en().toLowerCase(Locale.ROOT))
                || wording.zh().equals("不" + other.zh())
                || wording.zh().equals("没" + other.zh());
    }
}
