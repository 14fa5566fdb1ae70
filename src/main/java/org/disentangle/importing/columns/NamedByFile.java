package org.disentangle.importing.columns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.disentangle.catalogue.AttributeNames;
import org.disentangle.importing.format.SourceNames;
import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.note.UniqueNames;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.raw.RawTable;
import org.disentangle.job.Progress;

/**
 * Files of one benchmark each, whose column of scores has the same name in all of them ({@code score}): it is named
 * after the file, so that no file's scores replace another's. They are different benchmarks if a model has different
 * scores in two of them; files that share no model, or agree, are parts of one table. Columns on the spread or number
 * of the scores are named after the file, too.
 */
public final class NamedByFile {
    private final List<RawTable> tables;
    private final List<Integer> modelColumns;
    private final List<ScoresOfFile> files;
    private final ImportOptions options;
    private final Notes notes;

    public NamedByFile(
            List<RawTable> tables,
            List<Integer> modelColumns,
            List<ScoresOfFile> files,
            ImportOptions options,
            Notes notes) {
        this.tables = new ArrayList<>(tables);
        this.modelColumns = modelColumns;
        this.files = new ArrayList<>(files);
        this.options = options;
        this.notes = notes;
    }

    /** The tables with the new names. */
    public List<RawTable> tables() {
        return tables;
    }

    /** The judgements of their columns, under the new names. */
    public List<ScoresOfFile> files() {
        return files;
    }

    public void name(Progress progress) {
        Map<String, List<Integer>> byColumn = new LinkedHashMap<>();
        for (int file = 0; file < files.size(); file++) {
            String chosen = options.namedByFile().get(tables.get(file).source());
            Optional<String> only = chosen == null
                    ? files.get(file).onlyUnknown()
                    : files.get(file).only();
            if (only.isPresent() && chosen != null) {
                name(file, only.get(), chosen);
                notes.inform(tables.get(file).source(), only.get(), reason(chosen));
            } else if (only.isPresent()) {
                byColumn.computeIfAbsent(only.get(), unused -> new ArrayList<>())
                        .add(file);
            }
        }
        byColumn.forEach((column, withIt) -> {
            progress.check();
            if (isNoScoreElsewhere(column) || differ(column, withIt)) {
                name(column, withIt);
            }
        });
    }

    /** The reason for naming a benchmark after its file. */
    static String reason(String name) {
        return "named after the file, " + CellsInWords.quoted(name) + ", because another has a column of this name";
    }

    private boolean isNoScoreElsewhere(String column) {
        return files.stream().anyMatch(file -> file.others().containsKey(column));
    }

    /** Whether a model has different scores in two files. */
    private boolean differ(String column, List<Integer> withIt) {
        Map<String, Double> scores = new HashMap<>();
        for (int file : withIt) {
            Map<String, Double> own = new HashMap<>();
            for (int row = 0; row < tables.get(file).rowCount(); row++) {
                OptionalDouble score = files.get(file).score(column, row);
                Optional<String> model =
                        tables.get(file).column(modelColumns.get(file)).text(row);
                if (model.isPresent() && score.isPresent()) {
                    own.putIfAbsent(model.get(), score.getAsDouble());
                }
            }
            for (Map.Entry<String, Double> entry : own.entrySet()) {
                Double other = scores.putIfAbsent(entry.getKey(), entry.getValue());
                if (other != null && !other.equals(entry.getValue())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void name(String column, List<Integer> withIt) {
        Set<String> taken = new HashSet<>();
        tables.forEach(table -> taken.addAll(table.names()));
        taken.remove(column);
        UniqueNames unique = new UniqueNames(taken);
        List<String> names = SourceNames.of(
                withIt.stream().map(file -> tables.get(file).source()).toList());
        Set<String> given = new LinkedHashSet<>();
        for (int i = 0; i < withIt.size(); i++) {
            String name = unique.unique(names.get(i));
            given.add(CellsInWords.quoted(name));
            name(withIt.get(i), column, name);
        }
        notes.inform(
                tables.get(withIt.get(0)).source(),
                column,
                withIt.size() == 1
                        ? reason(names.get(0))
                        : "holds another benchmark's scores in each of " + withIt.size()
                                + " files, so the benchmarks are named after the files: " + String.join(", ", given)
                                + "; if it is one benchmark after all, name the column with --safety");
    }

    private void name(int file, String column, String name) {
        Map<String, String> renamed = renamed(tables.get(file), files.get(file), column, name);
        tables.set(file, tables.get(file).renamed(renamed));
        files.set(file, files.get(file).renamed(tables.get(file), renamed));
    }

    private static Map<String, String> renamed(RawTable table, ScoresOfFile file, String column, String name) {
        return renamed(table.names(), column, name, other -> file.others().containsKey(other));
    }

    /**
     * The new names of the column of scores and of the columns that belong to it.
     *
     * @param isNoScore tells whether a column is known to be a count or a summary
     */
    static Map<String, String> renamed(
            Collection<String> names, String column, String name, Predicate<String> isNoScore) {
        Map<String, String> renamed = new HashMap<>();
        Set<String> key = Set.of(column.toLowerCase(Locale.ROOT));
        for (String other : names) {
            boolean goesWithIt = isNoScore.test(other)
                    || AttributeNames.isUncertainty(other)
                    || StandardErrorColumns.isOfAnother(other, key);
            if (other.equals(column)) {
                renamed.put(other, name);
            } else if (goesWithIt) {
                renamed.put(
                        other, other.startsWith(column) ? name + other.substring(column.length()) : name + "_" + other);
            }
        }
        return renamed;
    }
}
