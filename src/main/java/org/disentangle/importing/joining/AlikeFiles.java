package org.disentangle.importing.joining;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.disentangle.importing.FilesRead;
import org.disentangle.importing.format.SourceNames;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;

/**
 * Files of one benchmark each whose score columns have the same name, for the case that they are joined rather than
 * opened together.
 */
public final class AlikeFiles {
    private final List<Source> files;
    private final Function<String, ImportOptions> options;
    private final Map<String, Optional<String>> onlyColumns = new HashMap<>();

    /**
     * Examines files.
     *
     * @param files all files opened or joined
     * @param options how to read them
     */
    public AlikeFiles(List<Source> files, ImportOptions options) {
        this(files, file -> options);
    }

    /**
     * Examines files.
     *
     * @param files all files opened or joined
     * @param options how to read a file of a given name
     */
    public AlikeFiles(List<Source> files, Function<String, ImportOptions> options) {
        this.files = List.copyOf(files);
        this.options = options;
    }

    /**
     * The only column of scores of a file, if it has just one and the benchmark is unknown. Each file is read only
     * once.
     */
    public Optional<String> onlyColumn(Source file, Progress progress) {
        return onlyColumns.computeIfAbsent(file.name(), name -> lookedUp(file, progress));
    }

    private Optional<String> lookedUp(Source file, Progress progress) {
        try {
            ImportOptions own = options.apply(file.name()).withNamedByFile(Map.of());
            return FilesRead.of(List.of(file), own, new Notes(), progress)
                    .judged()
                    .onlyUnknown()
                    .get(0);
        } catch (ImportException otherwise) {
            return Optional.empty();
        }
    }

    /** The names of the benchmarks of the files whose only column of scores is this one, by file. */
    public Map<String, String> names(String column, Progress progress) {
        return names(column, files, progress);
    }

    private Map<String, String> names(String column, List<Source> among, Progress progress) {
        List<String> alike = among.stream()
                .filter(file ->
                        onlyColumn(file, progress).filter(column::equals).isPresent())
                .map(Source::name)
                .distinct()
                .toList();
        List<String> names = SourceNames.of(alike);
        Map<String, String> byFile = new LinkedHashMap<>();
        for (int i = 0; i < alike.size(); i++) {
            byFile.put(alike.get(i), names.get(i));
        }
        return byFile;
    }

    /**
     * Whether a column of scores to be joined is a separate benchmark although its name is taken.
     *
     * @param column the only column of scores of the file to be joined
     * @param base the base table
     * @param before the files of the base table
     * @param conflicts whether the scores differ from the base table's in that column
     */
    public boolean isApart(String column, ScoreTable base, List<Source> before, boolean conflicts, Progress progress) {
        boolean isFact = base.attribute(column).filter(fact -> !fact.inferred()).isPresent();
        boolean mayBeNamed = base.benchmark(column).isEmpty() && before.size() > 1;
        if (isFact || !conflicts && !mayBeNamed) {
            return isFact;
        }
        return !names(column, before, progress).isEmpty();
    }
}
