package org.disentangle.importing.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.disentangle.catalogue.ModelNames;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ImportNote.Severity;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;

/** Joins the attributes of two tables; if both have a value, the base table's is kept. */
final class JoinedAttributes {
    private final ScoreTable base;
    private final ScoreTable added;
    private final JoinedRows rows;
    private final JoinNotes notes;

    JoinedAttributes(ScoreTable base, ScoreTable added, JoinedRows rows, JoinNotes notes) {
        this.base = base;
        this.added = added;
        this.rows = rows;
        this.notes = notes;
    }

    /** The attributes of the base table, then those that only the added table has. */
    List<Attribute> join() {
        List<Attribute> joined = new ArrayList<>();
        for (Attribute attribute : base.attributes()) {
            joined.add(
                    attribute instanceof Attribute.Number number
                            ? widened(number)
                            : widened(attribute, counterpart(attribute)));
        }
        for (Attribute attribute : added.attributes()) {
            if (isNew(attribute)) {
                joined.add(
                        attribute instanceof Attribute.Number number
                                ? number(number, filled(nothing(), number.values()))
                                : words(attribute, filled(noWords(), attribute)));
            }
        }
        return joined;
    }

    /**
     * Whether an added attribute adds anything: an inferred one does not if the base table has an attribute of that
     * kind.
     */
    private boolean isNew(Attribute attribute) {
        AttributeKind kind = attribute.kind();
        return base.attribute(attribute.column()).isEmpty()
                && base.benchmark(attribute.column()).isEmpty()
                && !(attribute.inferred() && base.attribute(kind).isPresent());
    }

    private Optional<Attribute> counterpart(Attribute attribute) {
        Optional<Attribute> same =
                added.attribute(attribute.column()).filter(other -> attribute.inferred() || !other.inferred());
        return same.isPresent() || !attribute.inferred()
                ? same
                : added.attribute(attribute.kind()).filter(Attribute::inferred);
    }

    private Attribute widened(Attribute.Number attribute) {
        double[] numbers = Arrays.copyOf(attribute.values().toArray(), rows.count());
        Arrays.fill(numbers, attribute.values().size(), numbers.length, Double.NaN);
        Optional<Values> others = added.numbers(attribute.column());
        if (others.isPresent()) {
            filled(numbers, others.get());
        } else if (added.attribute(attribute.column()).isPresent()) {
            notes.warn(
                    attribute.column(), "this column holds words here and numbers in the base table; it was left out");
        }
        Attribute joined = number(attribute, numbers);
        others.ifPresent(values -> noteDifferences(joined, row -> Optional.of(values.get(row))
                .filter(value -> !Double.isNaN(value) && value != numbers[rows.target(row)])
                .map(JoinNotes::number)));
        return joined;
    }

    private Attribute widened(Attribute attribute, Optional<Attribute> other) {
        List<String> words = noWords();
        for (int row = 0; row < base.modelCount(); row++) {
            words.set(row, attribute.text(row).orElse(""));
        }
        if (other.isEmpty()) {
            return words(attribute, inferredForNewRows(attribute, words));
        }
        Attribute joined = words(attribute, inferredForNewRows(attribute, filled(words, other.get())));
        if (!other.get().inferred()) {
            noteDifferences(
                    joined, row -> other.get().text(row).filter(text -> !text.equals(words.get(rows.target(row)))));
        }
        return joined;
    }

    /**
     * Fills new rows of a column read from a file with what their names say, since otherwise they would be in no group;
     * existing rows stay as read. A type is used only if the column already has it, in the column's own word for it, so
     * that an inference never creates a group.
     */
    private List<String> inferredForNewRows(Attribute attribute, List<String> words) {
        boolean type = attribute.kind() == AttributeKind.TYPE;
        if (attribute.inferred() || !type && attribute.kind() != AttributeKind.FAMILY) {
            return words;
        }
        WordsInUse inUse = WordsInUse.of(words.subList(0, base.modelCount()));
        List<String> told = new ArrayList<>();
        for (int row = base.modelCount(); row < words.size(); row++) {
            if (words.get(row).isEmpty()) {
                String model = rows.models().get(row);
                Optional<String> word = type
                        ? ModelNames.type(model).flatMap(inUse::type)
                        : ModelNames.family(model).map(inUse::family);
                if (word.isPresent()) {
                    words.set(row, word.get());
                    told.add("\"" + model + "\" (" + word.get() + ")");
                }
            }
        }
        if (!told.isEmpty()) {
            notes.warn(
                    attribute.column(),
                    "inferred from the names of the models that match none"
                            + (type ? ", which puts them in the groups of that type: " : ": ")
                            + JoinNotes.listed(told));
        }
        return words;
    }

    /** The value of an added row that differs from the joined one, if it does. */
    private interface OtherValue {
        Optional<String> of(int addedRow);
    }

    private void noteDifferences(Attribute joined, OtherValue other) {
        List<String> differences = new ArrayList<>();
        for (int row = 0; row < rows.addedCount(); row++) {
            int target = rows.target(row);
            other.of(row)
                    .ifPresent(text -> differences.add("\"" + rows.models().get(target) + "\" has " + text
                            + " here and " + joined.text(target).orElse("nothing")
                            + " in the base table; the latter is kept"));
        }
        notes.each(
                Severity.INFORMATION,
                Optional.of(joined.column()),
                differences,
                text -> text,
                others -> others + " more values differ from those in the base table");
    }

    private double[] filled(double[] numbers, Values values) {
        for (int row = 0; row < rows.addedCount(); row++) {
            int target = rows.target(row);
            if (Double.isNaN(numbers[target])) {
                numbers[target] = values.get(row);
            }
        }
        return numbers;
    }

    private List<String> filled(List<String> words, Attribute attribute) {
        for (int row = 0; row < rows.addedCount(); row++) {
            int target = rows.target(row);
            if (words.get(target).isEmpty()) {
                words.set(target, attribute.text(row).orElse(""));
            }
        }
        return words;
    }

    private double[] nothing() {
        double[] numbers = new double[rows.count()];
        Arrays.fill(numbers, Double.NaN);
        return numbers;
    }

    private List<String> noWords() {
        return new ArrayList<>(Collections.nCopies(rows.count(), ""));
    }

    private static Attribute number(Attribute like, double[] numbers) {
        return new Attribute.Number(like.column(), like.kind(), like.inferred(), Values.adopt(numbers));
    }

    private static Attribute words(Attribute like, List<String> words) {
        return Attribute.Text.of(like.column(), like.kind(), like.inferred(), words);
    }
}
