package org.disentangle.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.disentangle.importing.format.TableFile;
import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.note.NearestNames;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.raw.RawTable;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.table.ImportNote;
import org.disentangle.table.ModelPair;

/**
 * A file of pairs of models, one per row: {@code before,after} and, if there are several, {@code technique}. Columns
 * may be in any order and case, others are ignored, and any kind of table file will do (CSV, TSV, XLSX, JSON).
 *
 * @param pairs the pairs in the order of the file; every name is one of the models
 * @param notes what was left out
 */
public record PairsFile(List<ModelPair> pairs, List<ImportNote> notes) {
    public PairsFile {
        pairs = List.copyOf(pairs);
        notes = List.copyOf(notes);
    }

    /**
     * Reads a file of pairs.
     *
     * @param models the names allowed in it, exactly as written
     * @throws ImportException if it cannot be read, lacks a column, holds no pair, names a model that does not exist
     *     (the sentence names the nearest ones), or lacks one of the two names
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public static PairsFile read(Source source, Collection<String> models, Progress progress) throws ImportException {
        Notes notes = new Notes();
        RawTable table = new TableFile(Source.small(source), Reading.guess())
                .read(name -> true, notes, progress)
                .table();
        return new PairsFile(new Rows(table, models, progress).pairs(), notes.list());
    }

    /** The rows of one file. */
    private static final class Rows {
        private final RawTable table;
        private final Collection<String> models;
        private final Set<String> known;
        private final Progress progress;

        Rows(RawTable table, Collection<String> models, Progress progress) {
            this.table = table;
            this.models = models;
            this.known = new HashSet<>(models);
            this.progress = progress;
        }

        List<ModelPair> pairs() throws ImportException {
            int before = needed("before");
            int after = needed("after");
            OptionalInt technique = column("technique");
            List<ModelPair> pairs = new ArrayList<>();
            for (int row = 0; row < table.rowCount(); row++) {
                progress.check();
                Optional<String> first = table.column(before).text(row);
                Optional<String> second = table.column(after).text(row);
                String third = technique.isPresent()
                        ? table.column(technique.getAsInt()).text(row).orElse("")
                        : "";
                if (first.isPresent() || second.isPresent()) {
                    pairs.add(new ModelPair(model(first, row, "before"), model(second, row, "after"), third));
                }
            }
            if (pairs.isEmpty()) {
                throw problem("the file holds no pairs; name two models in each row");
            }
            return pairs;
        }

        private int needed(String name) throws ImportException {
            return column(name)
                    .orElseThrow(() -> problem("there is no column \"" + name
                            + "\"; a file of pairs has the columns \"before\" and "
                            + "\"after\", and optionally \"technique\""));
        }

        private OptionalInt column(String name) {
            return IntStream.range(0, table.columnCount())
                    .filter(i -> table.name(i).strip().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
        }

        private String model(Optional<String> name, int row, String column) throws ImportException {
            if (name.isEmpty()) {
                throw problem("line " + table.line(row) + " names no model in the column \"" + column
                        + "\"; a pair needs both");
            }
            if (!known.contains(name.get())) {
                throw problem("line " + table.line(row) + " names the model " + CellsInWords.quoted(name.get())
                        + ", which the table does not have" + suggestion(name.get()));
            }
            return name.get();
        }

        private String suggestion(String wanted) {
            List<String> near = NearestNames.of(wanted, models);
            return near.isEmpty()
                    ? "; models are named as in the table"
                    : "; did you mean "
                            + String.join(
                                    ", ",
                                    near.stream().map(CellsInWords::quoted).toList()) + "?";
        }

        private ImportException problem(String sentence) {
            return new ImportException(ImportException.Kind.UNREADABLE, table.source() + ": " + sentence);
        }
    }
}
