package org.disentangle.importing.number;

import java.time.DateTimeException;
import java.time.YearMonth;

/** Reads release dates as decimal years, so that they can be an axis like other numbers. */
public final class ReleaseDates {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int DAY_LENGTH = "2024-04-18".length();

    private ReleaseDates() {}

    /**
     * A date as a decimal year: year + (month − 1)/12 + (day − 1)/(12 × days of the month), so that every day lies
     * within its month's twelfth. {@code 2024-04} is 2024.25; {@code 2024} is 2024; {@code 2024.25} is itself. Slashes
     * work like hyphens.
     *
     * @param cell the cell's text
     * @return the decimal year, from 1900 to 2100, or NaN if the cell is not a date
     */
    public static double decimalYear(CharSequence cell) {
        String text = withoutTime(Spaces.strip(cell)).replace('/', '-');
        if (text.length() < 6 || text.charAt(4) != '-') {
            double year = DecimalNumbers.parse(text);
            return year >= FIRST_YEAR && year <= LAST_YEAR ? year : Double.NaN;
        }
        int year = digits(text, 0, 4);
        int monthEnd = text.indexOf('-', 5) < 0 ? text.length() : text.indexOf('-', 5);
        int month = digits(text, 5, monthEnd);
        int day = monthEnd == text.length() ? 1 : digits(text, monthEnd + 1, text.length());
        if (year < FIRST_YEAR || year > LAST_YEAR || day < 1) {
            return Double.NaN;
        }
        try {
            int daysOfMonth = YearMonth.of(year, month).lengthOfMonth();
            return day > daysOfMonth ? Double.NaN : year + (month - 1 + (day - 1.0) / daysOfMonth) / 12;
        } catch (DateTimeException noSuchMonth) {
            return Double.NaN;
        }
    }

    /** The date part of a timestamp such as {@code 2024-04-18T12:00:00Z}. */
    private static String withoutTime(String text) {
        boolean time = text.length() > DAY_LENGTH + 1
                && (text.charAt(DAY_LENGTH) == 'T' || text.charAt(DAY_LENGTH) == ' ')
                && text.indexOf(':') > DAY_LENGTH;
        return time ? text.substring(0, DAY_LENGTH) : text;
    }

    /** One to four digits as a number; −1 if there is anything else. */
    private static int digits(String text, int from, int to) {
        if (from >= to || to - from > 4) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }
}
