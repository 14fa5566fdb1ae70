package org.disentangle.table;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A condition on models that can be saved. It evaluates to a {@link Subset} of a table's rows. */
public sealed interface Filter {
    /** The rows of a table that pass. */
    default Subset evaluate(ScoreTable table) {
        BitSet passing = new BitSet(table.modelCount());
        Test test = on(table);
        for (int row = 0; row < table.modelCount(); row++) {
            if (test.passes(row)) {
                passing.set(row);
            }
        }
        return Subset.of(passing, table.modelCount());
    }

    /** The filter as a test of a table's rows. */
    Test on(ScoreTable table);

    /** Tests a row. */
    @FunctionalInterface
    interface Test {
        boolean passes(int row);
    }

    /** Every model. */
    static Filter everything() {
        return new And(List.of());
    }

    /**
     * The models whose value in a text or number column is one of these words. A missing value is the empty word. No
     * model passes if the table has no such column.
     *
     * @param column the column's name; {@code model} means the models' names if no column has that name
     */
    record OneOf(String column, Set<String> words) implements Filter {
        public OneOf {
            words = Set.copyOf(words);
        }

        @Override
        public Test on(ScoreTable table) {
            Optional<Attribute> attribute = table.attribute(column);
            if (attribute.isPresent()) {
                Attribute present = attribute.get();
                return row -> words.contains(present.text(row).orElse(""));
            }
            return row -> column.equals("model") && words.contains(table.model(row));
        }

        @Override
        public String toString() {
            return column + "=" + String.join(",", new TreeSet<>(words));
        }
    }

    /** The models whose number in a column lies in a closed range; a missing number does not. */
    record InRange(String column, double low, double high) implements Filter {
        @Override
        public Test on(ScoreTable table) {
            Optional<Values> numbers = table.numbers(column);
            return row -> numbers.isPresent()
                    && numbers.get().get(row) >= low
                    && numbers.get().get(row) <= high;
        }
    }

    /** The models whose name contains a text, ignoring case. */
    record NameContains(String text) implements Filter {
        @Override
        public Test on(ScoreTable table) {
            String wanted = text.toLowerCase(Locale.ROOT);
            return row -> table.model(row).toLowerCase(Locale.ROOT).contains(wanted)
                    || table.displayName(row).toLowerCase(Locale.ROOT).contains(wanted);
        }
    }

    /** The models that pass all of several filters; all models if there are none. */
    record And(List<Filter> filters) implements Filter {
        public And {
            filters = List.copyOf(filters);
        }

        @Override
        public Test on(ScoreTable table) {
            List<Test> tests = filters.stream().map(filter -> filter.on(table)).toList();
            return row -> {
                for (Test test : tests) {
                    if (!test.passes(row)) {
                        return false;
                    }
                }
                return true;
            };
        }
    }

    /** The models that do not pass a filter. */
    record Not(Filter filter) implements Filter {
        @Override
        public Test on(ScoreTable table) {
            Test test = filter.on(table);
            return row -> !test.passes(row);
        }
    }
}
