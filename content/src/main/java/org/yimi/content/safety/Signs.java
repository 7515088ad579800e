package org.yimi.content.safety;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a text as {@link Sign}s: without width, case, doubled punctuation, or characters repeated for their own sake. */
final class Signs {
    /** A Chinese character, letters, digits, blanks, or anything else. */
    private static final Pattern STEP = Pattern.compile("(?<han>\\p{IsHan})|(?<letters>[a-zü]+)|(?<digits>[0-9]+)|(?<other>.)", Pattern.DOTALL);
    /** Police, fire brigade, ambulance, and the help line for minors. */
    private static final Set<String> HELP_LINES = Set.of("110", "119", "120", "12355");
    private static final String DIGITS = "零一二三四五六七八九";

    private final Sounds sounds;

    Signs(Sounds sounds) {
        this.sounds = sounds;
    }

    List<Sign> of(String text) {
        var signs = new ArrayList<Sign>();
        var steps = STEP.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        while (steps.find()) {
            if (steps.group("han") != null) put(signs, character(steps.group()));
            else if (steps.group("letters") != null) letters(signs, steps.group());
            else if (steps.group("digits") != null) put(signs, number(steps.group()));
            else if (!steps.group().isBlank() || !afterLetters(signs)) put(signs, Sign.BREAK);
        }
        return signs;
    }

    private Sign character(String one) {
        return new Sign(one, sounds.of(one.codePointAt(0)), false);
    }

    /** 4 stands for 死 as often as for a number: it keeps its sound. */
    private Sign number(String digits) {
        if (HELP_LINES.contains(digits)) return new Sign(digits, "", false);
        if (digits.length() > 1) return Sign.NUMBER;
        return new Sign(digits, sounds.of(DIGITS.codePointAt(digits.charAt(0) - '0')), false);
    }

    private void letters(List<Sign> signs, String letters) {
        var syllables = sounds.syllables(letters.replace('ü', 'v'));
        if (syllables.isEmpty()) put(signs, new Sign(letters, "", false));
        for (var one : syllables) signs.add(new Sign(one, Sounds.alike(one), true));
    }

    private static boolean afterLetters(List<Sign> signs) {
        return !signs.isEmpty() && signs.getLast().typed();
    }

    /** Nobody says more by writing a character a third time, or by breaking off twice. */
    private static void put(List<Sign> signs, Sign sign) {
        var size = signs.size();
        var again = size > 0 && signs.getLast().equals(sign);
        if (again && (sign.isBreak() || (size > 1 && signs.get(size - 2).equals(sign)))) return;
        signs.add(sign);
    }
}
