package org.disentangle.importing.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disentangle.catalogue.AttributeNames;
import org.disentangle.catalogue.UncertaintyName;
import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.number.Missing;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.raw.JoinedColumn;
import org.disentangle.importing.raw.RawColumn;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Values;

/** Decides which columns are scores and which describe the models in other ways. */
public final class ColumnSorter {
    private final Set<String> namedAsScores;
    private final Set<String> namedAsAttributes;
    private final Set<String> noScores;
    private final ImportOptions options;
    private final Set<String> namedAsErrors;
    private final StandardErrorColumns standardErrors;
    private final ColumnValues values;
    private final Notes notes;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<ScoreColumn> scores = new ArrayList<>();
    private String unreadExample = "";

    /**
     * Starts sorting.
     *
     * @param namedAsScores the columns that were named as benchmarks, whatever their names suggest
     * @param noScores the columns of numbers that are not scores
     * @param options the decimal mark, the columns that are not scores, and those that mix percentages and fractions
     */
    public ColumnSorter(
            Set<String> namedAsScores, Set<String> noScores, ImportOptions options, ColumnValues values, Notes notes) {
        this.namedAsScores = Set.copyOf(namedAsScores);
        this.noScores = Set.copyOf(noScores);
        this.namedAsAttributes = options.uses().attributes();
        this.options = options;
        this.values = values;
        this.notes = notes;
        this.namedAsErrors = Set.copyOf(options.uses().errors().values());
        this.standardErrors = new StandardErrorColumns(scores, values, notes);
    }

    public void sort(List<JoinedColumn> columns, Progress progress) {
        progress.begin("Sorting columns", columns.size());
        Set<String> keys = StandardErrorColumns.keys(columns);
        for (JoinedColumn column : columns) {
            if (isNamed(column.name()) || !standardErrors.setAside(column, keys)) {
                add(column);
            }
            progress.advance(1);
        }
        standardErrors.take(options).forEach(this::addUncertainty);
    }

    /** Whether the user has said what the column is. */
    private boolean isNamed(String column) {
        return namedAsScores.contains(column) || namedAsAttributes.contains(column) || namedAsErrors.contains(column);
    }

    public List<Attribute> attributes() {
        return attributes;
    }

    public List<ScoreColumn> scores() {
        return scores;
    }

    /** An example of number-like cells, to add to the sentence that there are no scores; may be empty. */
    public String unreadExample() {
        return unreadExample;
    }

    /** Handles a column of uncertainties: it is not a column of scores, even if it is unclear whose they are. */
    private void addUncertainty(JoinedColumn column) {
        boolean alone = UncertaintyName.of(column.name())
                .filter(UncertaintyName::isAlone)
                .isPresent();
        if (alone && !standardErrors.takeTwoSided(column)) {
            attributes.add(attribute(column, AttributeKind.OTHER));
        } else if (!alone) {
            add(column);
        }
    }

    private void add(JoinedColumn column) {
        if (namedAsErrors.contains(column.name())) {
            attributes.add(attribute(column, AttributeKind.OTHER));
            return;
        }
        Optional<AttributeKind> kind = namedAsScores.contains(column.name()) ? Optional.empty() : kindOf(column.name());
        if (kind.isPresent()) {
            boolean errors = !isNamed(column.name()) && standardErrors.takeTwoSided(column);
            if (!errors) {
                attributes.add(attribute(column, kind.get()));
            }
            return;
        }
        ScoreNotation notation = ScoreNotation.of(column, options);
        if (notation.isNumeric(column)) {
            addScores(column, notation);
        } else if (column.content() == RawColumn.Content.EMPTY) {
            notes.warn(column.source(), column.name(), "this column has no value in any row");
            addScores(column, notation);
        } else if (!standardErrors.takeTwoSided(column)) {
            warnOfUnreadNumbers(column);
            attributes.add(words(column, AttributeKind.OTHER));
        }
    }

    private Optional<AttributeKind> kindOf(String name) {
        Optional<AttributeKind> known = AttributeNames.kindOf(name);
        boolean other = namedAsAttributes.contains(name) || noScores.contains(name);
        return known.isEmpty() && other ? Optional.of(AttributeKind.OTHER) : known;
    }

    private void addScores(JoinedColumn column, ScoreNotation notation) {
        Values numbers = Values.adopt(values.scores(column, notation));
        notation.note(column, notes);
        ScoreChecks.check(column, numbers, notation.mixesPercents() || notation.mixtureIsDecided(), notes);
        Optional<Values> errors = notation.hasErrors()
                ? Optional.of(Values.adopt(values.errors(column, notation.errors())))
                : Optional.empty();
        scores.add(new ScoreColumn(column.name(), column.source(), numbers, errors));
    }

    private Attribute attribute(JoinedColumn column, AttributeKind kind) {
        return switch (kind) {
            case NAME, FAMILY, DEVELOPER, TYPE -> words(column, kind);
            case PARAMETERS -> numbers(column, kind, CellNumber.parameters(column.name()));
            case FLOP -> numbers(column, kind, CellNumber.flop(column.name()));
            case RELEASE -> numbers(column, kind, CellNumber.release());
            case OTHER -> {
                ScoreNotation notation = ScoreNotation.of(column, options);
                yield notation.isNumeric(column) ? numbers(column, kind, notation) : words(column, kind);
            }
        };
    }

    private Attribute numbers(JoinedColumn column, AttributeKind kind, CellNumber reading) {
        if (values.mostlyNumbers(column, reading)) {
            return new Attribute.Number(column.name(), kind, false, Values.adopt(values.numbers(column, reading)));
        }
        notes.warn(
                column.source(),
                column.name(),
                "most cells of this column cannot be read as numbers, so it was kept as text");
        return words(column, AttributeKind.OTHER);
    }

    private Attribute words(JoinedColumn column, AttributeKind kind) {
        return Attribute.Text.of(column.name(), kind, false, values.words(column));
    }

    /** Warns if a column kept as text looks like numbers in an unsupported notation. */
    private void warnOfUnreadNumbers(JoinedColumn column) {
        int words = 0;
        int numberLike = 0;
        String example = "";
        for (JoinedColumn.Part part : column.parts()) {
            for (int row = 0; row < part.column().filledRows(); row++) {
                String text = part.column().text(row).orElse("");
                if (!Missing.isMissing(text)) {
                    words++;
                    if (looksLikeANumber(text)) {
                        numberLike++;
                        example = text;
                    }
                }
            }
        }
        if (2 * numberLike > words) {
            unreadExample = " that can be read (" + CellsInWords.quoted(example) + " in column "
                    + CellsInWords.quoted(column.name()) + " is not a plain decimal number)";
            notes.decide(
                    column.source(),
                    column.name(),
                    "the cells of this column look like numbers in a notation that is not supported, such as "
                            + CellsInWords.quoted(example)
                            + "; it was kept as text and is not a benchmark. Write plain decimal numbers to "
                            + "have it read as one");
        }
    }

    /** Whether a text has digits and otherwise only characters used in numbers, and is not a date or a time. */
    private static boolean looksLikeANumber(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digit = true;
            } else if (Character.isLetter(c) && c != 'e' && c != 'E') {
                return false;
            } else if ((c == '/' || c == '-' || c == ':') && isBetweenDigits(text, i)) {
                return false;
            }
        }
        return digit;
    }

    private static boolean isBetweenDigits(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }
}
