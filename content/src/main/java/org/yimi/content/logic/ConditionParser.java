package org.yimi.content.logic;

import java.util.regex.Pattern;

/**
 * Recursive descent over the grammar
 * {@code or := and ("or" and)*; and := unit ("and" unit)*; unit := not(or) | selected(ref, text) | (or) | ref op text}.
 */
final class ConditionParser {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9_-]*)}");
    private static final Pattern TEXT = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
    private static final Pattern OPERATOR = Pattern.compile("!=|=");
    private static final int DEEPEST = 50;

    private final String text;
    private int at;
    private int depth;

    ConditionParser(String text) {
        this.text = text;
    }

    Condition parse() {
        var condition = or();
        skipSpace();
        if (at < text.length()) throw expected("'and', 'or' or the end");
        return condition;
    }

    private Condition or() {
        var left = and();
        while (word("or")) left = new Condition.Or(left, and());
        return left;
    }

    private Condition and() {
        var left = unit();
        while (word("and")) left = new Condition.And(left, unit());
        return left;
    }

    private Condition unit() {
        if (++depth > DEEPEST) throw expected("at most " + DEEPEST + " terms");
        if (call("not")) {
            var inner = or();
            symbol(")");
            return new Condition.Not(inner);
        }
        if (call("selected")) {
            var question = reference();
            symbol(",");
            var choice = literal();
            symbol(")");
            return new Condition.Selected(question, choice);
        }
        if (accept("(")) {
            var inner = or();
            symbol(")");
            return inner;
        }
        var question = reference();
        var equal = token(OPERATOR, "= or !=").equals("=");
        return new Condition.Compare(question, equal, literal());
    }

    private String reference() {
        var token = token(REFERENCE, "${question}, not(…), selected(…) or (");
        return token.substring(2, token.length() - 1);
    }

    private String literal() {
        var token = token(TEXT, "a text in quotes");
        return token.substring(1, token.length() - 1);
    }

    private String token(Pattern pattern, String what) {
        skipSpace();
        var matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) throw expected(what);
        at = matcher.end();
        return matcher.group();
    }

    private boolean call(String name) {
        var start = at;
        if (word(name) && accept("(")) return true;
        at = start;
        return false;
    }

    private boolean word(String word) {
        skipSpace();
        var end = at + word.length();
        if (!text.startsWith(word, at)) return false;
        if (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) return false;
        at = end;
        return true;
    }

    private void symbol(String symbol) {
        if (!accept(symbol)) throw expected("'" + symbol + "'");
    }

    private boolean accept(String symbol) {
        skipSpace();
        if (!text.startsWith(symbol, at)) return false;
        at += symbol.length();
        return true;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    }

    private BadCondition expected(String what) {
        return new BadCondition(at, what, text);
    }
}
