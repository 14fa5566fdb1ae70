package org.disentangle.ui.data;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import org.disentangle.finding.TableWords;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.wording.Numbers;

/**
 * A column of the table.
 *
 * @param name the column's name; empty for the model column
 * @param title the heading
 * @param explanation the column's name and role
 * @param numeric whether it holds numbers
 * @param cells the contents of its cells
 * @param edited the attribute that editing a cell changes; empty if it cannot be edited
 */
public record DataColumn(
        String name, String title, String explanation, boolean numeric, Cells cells, Optional<Attribute> edited) {
    private DataColumn(String name, String title, String explanation, boolean numeric, Cells cells) {
        this(name, title, explanation, numeric, cells, Optional.empty());
    }

    boolean isCalled(String part) {
        return name.toLowerCase(Locale.ROOT).contains(part)
                || title.toLowerCase(Locale.ROOT).contains(part);
    }

    /** The contents of a column's cells, for display and for sorting. */
    public interface Cells {
        String text(int row);

        /** The number, NaN if there is none. */
        double number(int row);

        /** Whether the number is missing and was filled in for the capabilities score. */
        default boolean isFilled(int row) {
            return false;
        }
    }

    /** The names of the models. */
    static DataColumn ofModels(IntFunction<String> names) {
        return new DataColumn("", "Model", "model", false, text(names));
    }

    /** An attribute; families and types can be edited. */
    static DataColumn of(Attribute attribute) {
        String explanation = attribute.column() + (attribute.inferred() ? ", inferred from the names" : "");
        if (attribute instanceof Attribute.Number number) {
            return new DataColumn(attribute.column(), TableWords.title(attribute), explanation, true, new Cells() {
                @Override
                public String text(int row) {
                    return attribute.text(row).isEmpty()
                            ? ""
                            : attribute.kind() == AttributeKind.RELEASE
                                    ? attribute.text(row).orElse("")
                                    : Numbers.compact(number.values().get(row));
                }

                @Override
                public double number(int row) {
                    return number.values().get(row);
                }
            });
        }
        boolean editable = attribute.kind() == AttributeKind.FAMILY || attribute.kind() == AttributeKind.TYPE;
        return new DataColumn(
                attribute.column(),
                TableWords.title(attribute),
                editable ? explanation + "; double-click a cell to edit it" : explanation,
                false,
                text(row -> attribute.text(row).orElse("")),
                editable ? Optional.of(attribute) : Optional.empty());
    }

    /**
     * Scores.
     *
     * @param filled whether a benchmark's missing score of a row was filled in
     */
    static DataColumn of(Benchmark benchmark, BiPredicate<Benchmark, Integer> filled) {
        String explanation = benchmark.column() + ", " + benchmark.role().word()
                + (benchmark.info().area().isEmpty()
                        ? ""
                        : ", " + benchmark.info().area())
                + (benchmark.standardErrors().isPresent() ? ", with standard errors" : "");
        return new DataColumn(benchmark.column(), benchmark.info().name(), explanation, true, new Cells() {
            @Override
            public String text(int row) {
                return benchmark.scores().isMissing(row)
                        ? ""
                        : Numbers.significant(benchmark.scores().get(row), 5);
            }

            @Override
            public double number(int row) {
                return benchmark.scores().get(row);
            }

            @Override
            public boolean isFilled(int row) {
                return filled.test(benchmark, row);
            }
        });
    }

    private static Cells text(IntFunction<String> words) {
        return new Cells() {
            @Override
            public String text(int row) {
                return words.apply(row);
            }

            @Override
            public double number(int row) {
                return Double.NaN;
            }
        };
    }
}
