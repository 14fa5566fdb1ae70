package org.disentangle.importing.number;

import java.util.Optional;

/**
 * Counts the evidence for a decimal mark in numbers. {@code 0,77} can only have a decimal comma, {@code 1,234,567} and
 * {@code 0.5} only a decimal point; {@code 1,234} says nothing.
 */
public final class DecimalEvidence {
    private static final int GROUP = 3;

    private int points;
    private int commas;

    /** Counts the number at the start of a cell; names and dates are no evidence. */
    public void add(CharSequence cell) {
        int at = 0;
        while (at < cell.length() && !isDigit(cell.charAt(at))) {
            if (Character.isLetter(cell.charAt(at))) {
                return;
            }
            at++;
        }
        int begin = at;
        int pointCount = 0;
        int commaCount = 0;
        int lastMark = -1;
        for (; at < cell.length(); at++) {
            char c = cell.charAt(at);
            if (c == '.' || c == ',') {
                pointCount += c == '.' ? 1 : 0;
                commaCount += c == ',' ? 1 : 0;
                lastMark = at;
            } else if (!isDigit(c)) {
                break;
            }
        }
        if (lastMark < 0 || lastMark == at - 1) {
            return;
        }
        boolean lastIsPoint = cell.charAt(lastMark) == '.';
        boolean lastIsGroup = at - lastMark - 1 == GROUP;
        if (pointCount > 0 && commaCount > 0) {
            count(lastIsPoint);
        } else if (pointCount + commaCount > 1) {
            if (lastIsGroup) {
                count(!lastIsPoint);
            }
        } else if (!lastIsGroup || lastMark - begin > GROUP || cell.charAt(begin) == '0') {
            count(lastIsPoint);
        }
    }

    private void count(boolean point) {
        points += point ? 1 : 0;
        commas += point ? 0 : 1;
    }

    /** Adds the evidence of another count. */
    public void addAll(DecimalEvidence other) {
        points += other.points;
        commas += other.commas;
    }

    /** The decimal mark, if all evidence is for the same one. */
    public Optional<DecimalMark> mark() {
        if (points > 0 == commas > 0) {
            return Optional.empty();
        }
        return Optional.of(points > 0 ? DecimalMark.POINT : DecimalMark.COMMA);
    }

    /** Whether there is evidence for both marks. */
    public boolean isContradictory() {
        return points > 0 && commas > 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}
