package org.disentangle.ui.joining;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.disentangle.importing.joining.ChosenMatch;
import org.disentangle.importing.joining.Conflict;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.joining.JoinException;
import org.disentangle.importing.joining.Matching;
import org.disentangle.importing.joining.ModelMatch;
import org.disentangle.importing.joining.NamedRow;
import org.disentangle.importing.joining.TableJoin;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.job.Progress;
import org.disentangle.session.opening.ChosenSources;
import org.disentangle.session.opening.Document;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.ColumnChoices;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;

/**
 * Scores read from files, to be added to a document.
 *
 * @param files where they come from
 * @param options how the files were read
 * @param base the document they are added to
 * @param scores the scores to add
 * @param namedByFile the name of a file's only benchmark, by file, where it differs from the column's name
 */
record AddedScores(
        List<Path> files, ImportOptions options, Document base, ScoreTable scores, Map<String, String> namedByFile) {
    AddedScores {
        namedByFile = Map.copyOf(namedByFile);
    }

    /** The same scores under other names. */
    AddedScores named(ScoreTable newScores, Map<String, String> names) {
        return new AddedScores(files, options, base, newScores, names);
    }

    /** The conflicts under some matches, or why the matches are impossible. */
    record Compared(List<Conflict> conflicts, String problem) {}

    private ScoreTable table() {
        return base.original();
    }

    List<ModelMatch> propose() {
        return Matching.propose(table(), scores);
    }

    Compared compare(List<ModelMatch> matches, Progress progress) {
        try {
            return new Compared(TableJoin.conflicts(table(), scores, matches, progress), "");
        } catch (JoinException impossible) {
            return new Compared(List.of(), impossible.getMessage());
        }
    }

    /** The capabilities benchmarks that the document does not have. */
    List<String> newCapabilities() {
        return TableJoin.newCapabilities(table(), scores);
    }

    /** The first benchmark that the document does not have, if any. */
    Optional<String> newBenchmark() {
        return scores.benchmarks().stream()
                .map(Benchmark::column)
                .filter(column -> table().benchmark(column).isEmpty())
                .findFirst();
    }

    /** The rows of the document to which an added row can be joined: its candidates first, then the others by name. */
    List<NamedRow> choices(ModelMatch match) {
        Set<NamedRow> choices = new LinkedHashSet<>(match.candidates());
        IntStream.range(0, table().modelCount())
                .mapToObj(row -> NamedRow.of(table(), row))
                .sorted(Comparator.comparing(NamedRow::model, String.CASE_INSENSITIVE_ORDER))
                .forEach(choices::add);
        return List.copyOf(choices);
    }

    /** The number of rows of the document that get no score. */
    int unmatchedCount(List<ModelMatch> matches) {
        return Matching.unmatched(table(), matches).size();
    }

    /**
     * The decisions as a plan records them.
     *
     * @param counting whether new capabilities benchmarks count in the capabilities score
     * @throws ImportException if the choices for the columns cannot be read
     */
    List<AddedTable> decided(List<ModelMatch> matches, Conflicts conflicts, boolean counting) throws ImportException {
        List<ChosenMatch> byHand = ChosenMatch.among(matches, table());
        ColumnChoices columns = columns();
        Map<String, Role> roles = new HashMap<>();
        newCapabilities().forEach(column -> roles.put(column, counting ? Role.CAPABILITIES : Role.IGNORED));
        return files.stream()
                .map(Path::toString)
                .map(file -> new AddedTable(
                        file,
                        Optional.of(options.reading()),
                        columns,
                        byHand,
                        conflicts,
                        roles,
                        Optional.ofNullable(namedByFile.get(file))))
                .toList();
    }

    /** The choices for the columns, or everything found out about them if the document's plan proposes nothing. */
    private ColumnChoices columns() throws ImportException {
        return base.plan().input().roles().knownDirections()
                ? new ColumnChoices(ChosenSources.stated(options.catalogue()), options.uses())
                : ColumnChoices.of(
                        scores.benchmarks(),
                        benchmark -> table().benchmark(benchmark.column()).isEmpty(),
                        scores.provenance().askedDirections(),
                        options.uses());
    }
}
