package org.disentangle.importing.number;

import java.util.Optional;
import org.disentangle.importing.number.WrittenNumber.Relation;

/** Reads one number with its surroundings, from left to right. */
final class NumberScanner {
    private static final String FOOTNOTES = "*†‡§¶#^¹²³⁰⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉ◊▲▼△▽↑↓⬆⬇★☆";
    private static final int FOOTNOTE_LENGTH = 3;

    private final String text;
    private final DecimalMark mark;
    private int at;
    private boolean percent;
    private boolean marked;

    NumberScanner(String text, DecimalMark mark) {
        this.text = text;
        this.mark = mark;
    }

    Optional<WrittenNumber> scan() {
        Relation relation = relation();
        double value = number(true);
        if (Double.isNaN(value)) {
            return Optional.empty();
        }
        percentAndFootnotes();
        double error = error();
        percentAndFootnotes();
        boolean complete = at == text.length();
        return complete ? Optional.of(new WrittenNumber(value, error, percent, relation, marked)) : Optional.empty();
    }

    double scanErrorAlone() {
        double error = error();
        return at == text.length() ? error : Double.NaN;
    }

    private Relation relation() {
        skipSpaces();
        if (take("<=") || take(">=") || take("<") || take(">") || take("≤") || take("≥")) {
            return Relation.BOUND;
        }
        return take("~") || take("≈") || take("ca.") ? Relation.ABOUT : Relation.EQUAL;
    }

    /** Reads a number with its sign; returns NaN and consumes nothing if there is none. */
    private double number(boolean signed) {
        skipSpaces();
        int begin = at;
        boolean negative = signed && take("-");
        if (signed && !negative) {
            take("+");
        }
        int end = endOfNumber(at);
        double number = GroupedNumbers.parse(text, at, end, mark);
        if (Double.isNaN(number)) {
            at = begin;
            return Double.NaN;
        }
        at = end;
        return negative && number != 0 ? -number : number;
    }

    /** The end of a number: digits, marks, single spaces or apostrophes between digits, and an exponent. */
    private int endOfNumber(int begin) {
        int end = begin;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean between = end > begin
                    && end + 1 < text.length()
                    && isDigit(text.charAt(end - 1))
                    && isDigit(text.charAt(end + 1));
            boolean belongs = isDigit(c)
                    || c == '.'
                    || c == ','
                    || between && (c == ' ' || c == '\'' || c == '_')
                    || isExponent(end, begin);
            if (!belongs) {
                break;
            }
            end += c == 'e' || c == 'E' ? 2 : 1;
        }
        return Math.min(end, text.length());
    }

    private boolean isExponent(int i, int begin) {
        char c = text.charAt(i);
        if (c != 'e' && c != 'E' || i == begin || i + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(i + 1);
        boolean sign = next == '-' || next == '+';
        return isDigit(next) || sign && i + 2 < text.length() && isDigit(text.charAt(i + 2));
    }

    private void percentAndFootnotes() {
        skipSpaces();
        if (take("%")) {
            percent = true;
        }
        skipSpaces();
        while (at < text.length() && footnote()) {
            marked = true;
            skipSpaces();
        }
    }

    private boolean footnote() {
        char c = text.charAt(at);
        if (FOOTNOTES.indexOf(c) >= 0) {
            at++;
            boolean letter = c == '^' && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            at += letter ? 1 : 0;
            return true;
        }
        char closing = c == '[' ? ']' : c == '(' ? ')' : '\0';
        int end = closing == '\0' ? -1 : text.indexOf(closing, at);
        if (end < 0 || end == at + 1 || end - at - 1 > FOOTNOTE_LENGTH) {
            return false;
        }
        boolean letters = text.substring(at + 1, end).chars().allMatch(Character::isLetter);
        boolean number = c == '[' && text.substring(at + 1, end).chars().allMatch(Character::isDigit);
        if (letters || number) {
            at = end + 1;
            return true;
        }
        return false;
    }

    /** Reads an error, written ±e, +/-e, (e), (±e) or +a/-b; returns NaN and consumes nothing if there is none. */
    private double error() {
        skipSpaces();
        int begin = at;
        boolean bracket = take("(");
        skipSpaces();
        double error;
        if (take("±") || take("+/-") || take("+-") || take("+\u2215-")) {
            error = number(false);
        } else if (take("+")) {
            error = twoSided();
        } else {
            error = bracket ? number(false) : Double.NaN;
        }
        percent = !Double.isNaN(error) && take("%") || percent;
        skipSpaces();
        if (Double.isNaN(error) || bracket && !take(")")) {
            at = begin;
            return Double.NaN;
        }
        return error;
    }

    private double twoSided() {
        double above = number(false);
        skipSpaces();
        take("/");
        skipSpaces();
        double below = take("-") ? number(false) : Double.NaN;
        return (above + below) / 2;
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean take(String sign) {
        boolean there = text.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
