package org.disentangle.ui.filters;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disentangle.table.AttributeKind;
import org.disentangle.wording.Numbers;

/** Formats and parses the ends of a range: release dates as year and month, large numbers with K, M, B, T. */
enum RangeText {
    PLAIN {
        @Override
        String write(double value) {
            return Numbers.compact(value);
        }

        @Override
        Optional<Double> read(String text) {
            String number =
                    text.strip().toUpperCase(Locale.ROOT).replace('−', '-').replace(" ", "");
            double factor = 1;
            for (Magnitude magnitude : Magnitude.values()) {
                if (number.endsWith(magnitude.name())) {
                    factor = magnitude.factor;
                    number = number.substring(0, number.length() - 1);
                }
            }
            try {
                double value = Double.parseDouble(number) * factor;
                return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        @Override
        Optional<Double> readEnd(String text) {
            return read(text);
        }
    },
    DATE {
        @Override
        String write(double value) {
            int months = (int) Math.floor(value * 12 + 1e-6);
            return YearMonth.of(Math.floorDiv(months, 12), Math.floorMod(months, 12) + 1)
                    .toString();
        }

        @Override
        Optional<Double> read(String text) {
            Matcher matcher = YEAR_AND_MONTH.matcher(text.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int month = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
            return month < 1 || month > 12
                    ? Optional.empty()
                    : Optional.of(Integer.parseInt(matcher.group(1)) + (month - 1) / 12.0);
        }

        @Override
        Optional<Double> readEnd(String text) {
            boolean yearOnly = text.strip().length() == 4;
            return read(text).map(start -> start + (yearOnly ? 1 : 1 / 12.0) - 1e-6);
        }
    };

    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2}))?");

    private enum Magnitude {
        K(1e3),
        M(1e6),
        B(1e9),
        T(1e12);

        private final double factor;

        Magnitude(double factor) {
            this.factor = factor;
        }
    }

    static RangeText of(AttributeKind kind) {
        return kind == AttributeKind.RELEASE ? DATE : PLAIN;
    }

    /** The text of a number in a field. */
    abstract String write(double value);

    /** The number a text means as the start of a range; empty if it is not a number. */
    abstract Optional<Double> read(String text);

    /** The number a text means as the end of a range; a month or year is included in full. */
    abstract Optional<Double> readEnd(String text);
}
