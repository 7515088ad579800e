package org.yimi.kiosk.ui;

import java.util.Optional;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.rime.Pinyin;

/** What children of this kiosk type with: letters and digits, and Chinese by pinyin where the machine has it. */
public final class Keys {
    private final Optional<Pinyin> pinyin;

    private Keys(Optional<Pinyin> pinyin) {
        this.pinyin = pinyin;
    }

    /** Chinese as well, for as long as this stands ready. */
    public static Keys with(Pinyin pinyin) {
        return new Keys(Optional.of(pinyin));
    }

    public static Keys withoutChinese() {
        return new Keys(Optional.empty());
    }

    /** Whether Chinese can be typed now. */
    public boolean haveChinese() {
        return ready().isPresent();
    }

    /** Whether they write the language of a child's screens. */
    public boolean write(Language language) {
        return language == Language.EN || haveChinese();
    }

    Optional<Pinyin> ready() {
        return pinyin.filter(one -> one.standing() instanceof Pinyin.Standing.Ready);
    }

    /**
     * One line to type, with its keys, in the language of the screen first. It fills the room it is given, which should
     * be the whole width of a screen ({@link Frame#spread()}). FX thread only.
     *
     * @param begun what stands there already
     * @param longest most code points
     * @param onChange after everything that changes {@link Keyboard#text()} or {@link Keyboard#isWhole()}
     */
    public Keyboard keyboard(String begun, int longest, Script script, Runnable onChange) {
        return new Keyboard(this, Typed.of(begun, longest), script, onChange);
    }
}
