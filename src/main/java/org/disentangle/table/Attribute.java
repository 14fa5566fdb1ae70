package org.disentangle.table;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column about the models that is not a score. */
public sealed interface Attribute {
    /** Its name in the table. */
    String column();

    AttributeKind kind();

    /** Whether it was inferred from the model names rather than read from a file. */
    boolean inferred();

    /** Its value in a row, as text; empty if missing. */
    Optional<String> text(int row);

    /** A text attribute. */
    final class Text implements Attribute {
        private final String column;
        private final AttributeKind kind;
        private final boolean inferred;
        private final List<@Nullable String> words;

        private Text(String column, AttributeKind kind, boolean inferred, List<@Nullable String> words) {
            this.column = column;
            this.kind = kind;
            this.inferred = inferred;
            this.words = words;
        }

        /** Makes a text attribute from one text per model; an empty text is a missing value. */
        public static Text of(String column, AttributeKind kind, boolean inferred, List<String> words) {
            List<@Nullable String> own = new ArrayList<>(words.size());
            for (String word : words) {
                own.add(word.isEmpty() ? null : word);
            }
            return new Text(column, kind, inferred, Collections.unmodifiableList(own));
        }

        @Override
        public String column() {
            return column;
        }

        @Override
        public AttributeKind kind() {
            return kind;
        }

        @Override
        public boolean inferred() {
            return inferred;
        }

        @Override
        public Optional<String> text(int row) {
            return Optional.ofNullable(words.get(row));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Text text
                    && column.equals(text.column)
                    && kind == text.kind
                    && inferred == text.inferred
                    && words.equals(text.words);
        }

        @Override
        public int hashCode() {
            return 31 * column.hashCode() + words.hashCode();
        }

        @Override
        public String toString() {
            return column;
        }
    }

    /**
     * A numeric attribute.
     *
     * @param values one number per model; never oriented
     */
    record Number(String column, AttributeKind kind, boolean inferred, Values values) implements Attribute {
        @Override
        public Optional<String> text(int row) {
            if (values.isMissing(row)) {
                return Optional.empty();
            }
            double value = values.get(row);
            if (kind == AttributeKind.RELEASE) {
                return Optional.of(yearAndMonth(value));
            }
            return Optional.of(String.format(Locale.ROOT, "%.4g", value));
        }

        private static String yearAndMonth(double decimalYear) {
            int months = (int) Math.floor(decimalYear * 12 + 1e-6);
            return YearMonth.of(Math.floorDiv(months, 12), Math.floorMod(months, 12) + 1)
                    .toString();
        }
    }
}
