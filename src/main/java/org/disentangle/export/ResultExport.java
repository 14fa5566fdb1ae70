package org.disentangle.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.disentangle.analysis.Analysis;
import org.disentangle.job.Progress;
import org.disentangle.session.file.PlanJson;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.studies.Studies;
import org.disentangle.state.FileFailure;
import org.disentangle.state.SafeWriter;

/**
 * Writes an analysis to a folder: tables, {@code analysis.json}, {@code recipe.json}, figures; all or nothing, except
 * that a figure that cannot be drawn does not stop the rest.
 */
public final class ResultExport {
    private static final String RECIPE = "recipe.json";

    /** The entries of the folder besides tables, in lower case. */
    static final Set<String> OWN_NAMES = Set.of(EarlierResult.MARKER, RECIPE, ResultFigures.FOLDER);

    private ResultExport() {}

    /**
     * What was written.
     *
     * @param folder the folder written to
     * @param figures the number of figure files
     * @param guardedCells how many cells of CSV files got a leading apostrophe, so that no spreadsheet runs them as
     *     formulas
     * @param failures the figure files that could not be written; everything else was
     * @param lettersSentence a sentence about characters drawn as boxes in the figures; empty if there are none
     */
    public record Written(
            Path folder, int figures, int guardedCells, List<FigureFailure> failures, String lettersSentence) {
        public Written {
            failures = List.copyOf(failures);
        }
    }

    /**
     * Claims a folder for the results before the work starts: until it is closed, no other run writes to it.
     *
     * @throws ExportException if it is not new, empty, or an earlier result, if it cannot be written to, or if another run
     *     has claimed it
     */
    public static ClaimedFolder claim(Path out) throws ExportException {
        return ClaimedFolder.of(out);
    }

    /**
     * Writes everything. If this throws an exception, the folder is unchanged.
     *
     * @param plan the choices that led to the analysis, and which figures to write
     * @param progress counts files
     * @throws ExportException with a sentence for the user if it cannot be written
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static Written write(Analysis analysis, Plan plan, Path out, Progress progress) throws ExportException {
        return write(analysis, plan, JoinedModels.none(), out, progress);
    }

    /**
     * Writes the analysis alone, and which models were joined, if tables were.
     *
     * @throws ExportException with a sentence for the user if it cannot be written
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static Written write(Analysis analysis, Plan plan, JoinedModels joined, Path out, Progress progress)
            throws ExportException {
        return write(analysis, Studies.none(), plan, joined, out, progress);
    }

    /**
     * Writes everything, and which models were joined, if tables were.
     *
     * @param studies the results beyond the analysis; may be {@link Studies#none()}
     * @throws ExportException with a sentence for the user if it cannot be written
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static Written write(
            Analysis analysis, Studies studies, Plan plan, JoinedModels joined, Path out, Progress progress)
            throws ExportException {
        try (ClaimedFolder claimed = claim(out)) {
            return write(analysis, studies, plan, joined, claimed, progress);
        }
    }

    /**
     * Writes everything to a folder that was claimed before.
     *
     * @throws ExportException with a sentence for the user if it cannot be written
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static Written write(
            Analysis analysis,
            Studies studies,
            Plan plan,
            JoinedModels joined,
            ClaimedFolder claimed,
            Progress progress)
            throws ExportException {
        Path out = claimed.wanted();
        try {
            Written written =
                    new Filling(claimed.staging().folder(), analysis, studies, plan, joined).fill(out, progress);
            progress.check();
            claimed.staging().commit();
            return written;
        } catch (IOException e) {
            throw new ExportException("The results cannot be written to " + out + FileFailure.because(e) + ".", e);
        }
    }

    /** Fills a folder that is not visible yet. */
    private record Filling(Path folder, Analysis analysis, Studies studies, Plan plan, JoinedModels joined) {
        Written fill(Path out, Progress progress) throws IOException, ExportException {
            List<ResultTable> tables = new ArrayList<>(ResultTables.of(analysis, studies));
            joined.table().ifPresent(tables::add);
            FigureFiles figures = ResultFigures.write(analysis, studies, plan, folder, progress);
            List<String> files = new ArrayList<>();
            tables.forEach(table -> files.add(fileOf(table)));
            figures.written().forEach(file -> files.add(ResultFigures.FOLDER + "/" + file.getFileName()));
            files.add(EarlierResult.MARKER);
            files.add(RECIPE);
            List<Text> texts = new ArrayList<>();
            // the longest first
            texts.add(new Text(EarlierResult.MARKER, writer -> {
                AnalysisJson.write(
                        analysis, studies, plan, tables, new AnalysisJson.Files(files, notes(figures)), writer);
                return 0;
            }));
            tables.forEach(table -> texts.add(new Text(fileOf(table), writer -> CsvFile.write(table, writer))));
            texts.add(new Text(RECIPE, writer -> {
                writer.write(PlanJson.text(plan));
                return 0;
            }));
            int guarded = write(texts, progress);
            return new Written(out, figures.written().size(), guarded, figures.failures(), figures.lettersSentence());
        }

        /** The notes on the figures: which are missing, and which characters are. */
        private static List<String> notes(FigureFiles figures) {
            List<String> notes = new ArrayList<>();
            figures.failures().forEach(failure -> notes.add(failure.file() + ": " + failure.reason() + "."));
            if (!figures.lettersSentence().isEmpty()) {
                notes.add(figures.lettersSentence());
            }
            return notes;
        }

        private static String fileOf(ResultTable table) {
            return table.name() + ".csv";
        }

        /** Writes files in parallel; returns the sum of their counts. */
        private int write(List<Text> texts, Progress progress) throws IOException {
            try {
                return texts.parallelStream()
                        .mapToInt(text -> text.write(folder, progress))
                        .sum();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    /** A file and its writer. */
    private record Text(String file, Content content) {
        private interface Content {
            /** Writes the file; returns the number of guarded cells. */
            int write(Writer writer) throws IOException;
        }

        int write(Path folder, Progress progress) {
            progress.check();
            try (Writer writer = writer(folder.resolve(file))) {
                return content.write(writer);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A writer that replaces lone surrogates instead of failing on them. */
    private static Writer writer(Path file) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(SafeWriter.unseen(file), StandardCharsets.UTF_8));
    }
}
