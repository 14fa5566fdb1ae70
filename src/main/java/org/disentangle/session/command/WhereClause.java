package org.disentangle.session.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.option.NameList;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Filter;
import org.disentangle.table.ScoreTable;

/**
 * The models to keep, as written on the command line: {@code COLUMN=VALUE,VALUE}. An equals sign in the column's name
 * is escaped by a backslash; values are a {@link NameList}; an empty value stands for a missing one.
 *
 * @param column the column's name; {@code model} for the models' names
 * @param values the values to keep
 */
public record WhereClause(String column, List<String> values) {
    public WhereClause {
        values = List.copyOf(values);
    }

    /** Parses a clause; empty if there is no column or no equals sign. */
    public static Optional<WhereClause> parse(String text) {
        StringBuilder column = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                column.append(text.charAt(i));
            } else if (c == '=') {
                String name = column.toString().strip();
                return name.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new WhereClause(name, NameList.split(text.substring(i + 1))));
            } else {
                column.append(c);
            }
        }
        return Optional.empty();
    }

    /** The clause as an argument. */
    public String text() {
        return column.replace("\\", "\\\\").replace("=", "\\=") + "=" + NameList.join(values);
    }

    /**
     * The filter it stands for on a table: texts are compared as text; in a column of numbers other than release dates,
     * values are compared as numbers.
     *
     * @throws RecipeException if the table has no such column, or a value for a column of numbers is not a number
     */
    public Filter filter(ScoreTable table) throws RecipeException {
        Optional<Attribute> attribute = table.attribute(column);
        boolean words = attribute.isPresent()
                ? attribute.get() instanceof Attribute.Text || attribute.get().kind() == AttributeKind.RELEASE
                : column.equals("model") && table.benchmark(column).isEmpty();
        if (words) {
            return new Filter.OneOf(column, new TreeSet<>(values));
        }
        if (table.numbers(column).isEmpty()) {
            throw new RecipeException("There is no column \"" + column + "\" to choose models by.");
        }
        List<Filter> parts = new ArrayList<>();
        for (String value : values) {
            parts.add(number(value));
        }
        return parts.size() == 1 ? parts.get(0) : anyOf(parts);
    }

    private Filter number(String value) throws RecipeException {
        if (value.isEmpty()) {
            return new Filter.Not(new Filter.InRange(column, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        }
        try {
            double number = Double.parseDouble(value);
            return new Filter.InRange(column, number, number);
        } catch (NumberFormatException e) {
            throw new RecipeException(
                    "\"" + column + "\" is a column of numbers, and \"" + value + "\" is not a number.", e);
        }
    }

    private static Filter anyOf(List<Filter> parts) {
        List<Filter> refused = new ArrayList<>();
        for (Filter part : parts) {
            refused.add(new Filter.Not(part));
        }
        return new Filter.Not(new Filter.And(refused));
    }

    /** The clauses for a filter; empty if it cannot be expressed as clauses. */
    public static Optional<List<WhereClause>> of(Filter filter) {
        if (filter instanceof Filter.And and) {
            List<WhereClause> clauses = new ArrayList<>();
            for (Filter part : and.filters()) {
                Optional<List<WhereClause>> inner = of(part);
                if (inner.isEmpty()) {
                    return Optional.empty();
                }
                clauses.addAll(inner.get());
            }
            return Optional.of(clauses);
        }
        return single(filter).map(List::of);
    }

    private static Optional<WhereClause> single(Filter filter) {
        if (filter instanceof Filter.OneOf oneOf && !oneOf.words().isEmpty()) {
            return Optional.of(new WhereClause(oneOf.column(), List.copyOf(new TreeSet<>(oneOf.words()))));
        }
        if (filter instanceof Filter.InRange range && range.low() == range.high()) {
            return Optional.of(new WhereClause(range.column(), List.of(Double.toString(range.low()))));
        }
        if (filter instanceof Filter.Not not && not.filter() instanceof Filter.And refused) {
            return anyNumber(refused.filters());
        }
        return Optional.empty();
    }

    /** The clause for "not (not a and not b …)" with numbers a, b, … of one column. */
    private static Optional<WhereClause> anyNumber(List<Filter> refused) {
        TreeSet<String> columns = new TreeSet<>();
        List<String> values = new ArrayList<>();
        for (Filter part : refused) {
            if (!(part instanceof Filter.Not not
                    && not.filter() instanceof Filter.InRange range
                    && range.low() == range.high())) {
                return Optional.empty();
            }
            columns.add(range.column());
            values.add(Double.toString(range.low()));
        }
        return columns.size() == 1 ? Optional.of(new WhereClause(columns.first(), values)) : Optional.empty();
    }
}
