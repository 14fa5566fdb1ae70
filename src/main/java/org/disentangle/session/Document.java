package org.disentangle.session;

import java.util.List;
import org.disentangle.importing.ImportOptions;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/**
 * The open document: a table and the choices made on it.
 *
 * @param title for the window: "Reference table" or the files' names
 * @param files the files it was read from, by path; empty: the shipped reference table
 * @param original the scores as they were read
 * @param table the scores with what was edited
 * @param choices the options and the filter
 * @param importing how the files were read
 */
public record Document(
        String title,
        List<String> files,
        ScoreTable original,
        ScoreTable table,
        Choices choices,
        ImportOptions importing) {
    public Document {
        files = List.copyOf(files);
    }

    /** A document whose files were read as guessed. */
    public Document(String title, List<String> files, ScoreTable table, Choices choices) {
        this(title, files, table, choices.edits().applyTo(table), choices, ImportOptions.literal());
    }

    public Document withImporting(ImportOptions newImporting) {
        return new Document(title, files, original, table, choices, newImporting);
    }

    public Document withChoices(Choices newChoices) {
        ScoreTable edited = newChoices.edits().equals(choices.edits())
                ? table
                : newChoices.edits().applyTo(original);
        return new Document(title, files, original, edited, newChoices, importing);
    }

    /** The models that the filter lets through. */
    public Subset visible() {
        return choices.filter().visible(table);
    }

    /** The recipe that leads to what is shown: filtered models are left out where the filter refits. */
    public Recipe recipe() {
        Recipe recipe = Recipe.defaults()
                .withFiles(files)
                .withAnalysis(choices.options())
                .withInput(InputChoices.defaults().withReading(importing.reading()));
        return choices.mode() == FilterMode.REFIT
                ? recipe.withFilter(choices.filter().toFilter())
                : recipe;
    }
}
