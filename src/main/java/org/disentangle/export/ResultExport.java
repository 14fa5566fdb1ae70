package org.disentangle.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.disentangle.analysis.Analysis;
import org.disentangle.job.Progress;
import org.disentangle.session.Recipe;
import org.disentangle.session.RecipeJson;
import org.disentangle.session.Studies;

/** Writes an analysis to a folder: tables, {@code analysis.json}, {@code recipe.json}, figures; all of it or nothing. */
public final class ResultExport {
    private static final String RECIPE = "recipe.json";

    private ResultExport() {}

    /**
     * What was written.
     *
     * @param folder where
     * @param figures how many files of figures
     * @param guardedCells how many cells of CSV files got an apostrophe in front so that no spreadsheet takes them for a
     *     formula
     */
    public record Written(Path folder, int figures, int guardedCells) {}

    /**
     * Asks whether a folder can take results, before the work is done.
     *
     * @throws ExportException if it is not new, empty, or an earlier result
     */
    public static void check(Path out) throws ExportException {
        OutputFolder.check(out);
    }

    /**
     * Writes everything. When this ends with an exception, the folder is as it was before.
     *
     * @param recipe the choices that led to the analysis; its figures are written
     * @param progress counts files
     * @throws ExportException with a sentence if it cannot be written
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static Written write(Analysis analysis, Recipe recipe, Path out, Progress progress) throws ExportException {
        return write(analysis, recipe, JoinedModels.none(), out, progress);
    }

    /**
     * Writes the analysis alone, and where tables were joined which models were.
     *
     * @throws ExportException with a sentence if it cannot be written
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static Written write(Analysis analysis, Recipe recipe, JoinedModels joined, Path out, Progress progress)
            throws ExportException {
        return write(analysis, Studies.none(), recipe, joined, out, progress);
    }

    /**
     * Writes everything, and where tables were joined which models were.
     *
     * @param studies what was computed beyond the analysis; may be {@link Studies#none()}
     * @throws ExportException with a sentence if it cannot be written
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static Written write(
            Analysis analysis, Studies studies, Recipe recipe, JoinedModels joined, Path out, Progress progress)
            throws ExportException {
        OutputFolder target = OutputFolder.check(out);
        try (Staging staging = Staging.open(target)) {
            Written written = new Filling(staging.folder(), analysis, studies, recipe, joined).fill(out, progress);
            progress.check();
            staging.commit();
            return written;
        } catch (IOException e) {
            throw new ExportException("The results cannot be written to " + out + OutputFolder.because(e) + ".", e);
        }
    }

    /** What is written to a folder that nobody sees yet. */
    private record Filling(Path folder, Analysis analysis, Studies studies, Recipe recipe, JoinedModels joined) {
        Written fill(Path out, Progress progress) throws IOException, ExportException {
            List<String> files = new ArrayList<>();
            List<ResultTable> tables = new ArrayList<>(ResultTables.of(analysis, studies));
            joined.table().ifPresent(tables::add);
            int guarded = 0;
            for (ResultTable table : tables) {
                String file = table.name() + ".csv";
                try (Writer writer = writer(folder.resolve(file))) {
                    guarded += CsvFile.write(table, writer);
                }
                files.add(file);
                progress.check();
            }
            List<String> figures = ResultFigures.write(analysis, studies, recipe, folder, progress);
            files.addAll(figures);
            files.add(EarlierResult.MARKER);
            files.add(RECIPE);
            try (Writer writer = writer(folder.resolve(RECIPE))) {
                writer.write(RecipeJson.text(recipe));
            }
            try (Writer writer = writer(folder.resolve(EarlierResult.MARKER))) {
                AnalysisJson.write(analysis, studies, recipe, tables, files, writer);
            }
            return new Written(out, figures.size(), guarded);
        }
    }

    /** A writer that replaces half a character (a lone surrogate) and does not fail on it. */
    private static Writer writer(Path file) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
    }
}
