package org.disentangle.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.session.filter.ModelFilter;
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
 * @param joins files whose scores were added by model name, with what was decided about each
 */
public record Document(
        String title,
        List<String> files,
        ScoreTable original,
        ScoreTable table,
        Choices choices,
        ImportOptions importing,
        List<AddedTable> joins) {
    public Document {
        files = List.copyOf(files);
        joins = List.copyOf(joins);
    }

    /** A document whose files were read as guessed. */
    public Document(String title, List<String> files, ScoreTable table, Choices choices) {
        this(title, files, table, choices.applyTo(table), choices, ImportOptions.literal(), List.of());
    }

    public Document withImporting(ImportOptions newImporting) {
        return new Document(title, files, original, table, choices, newImporting, joins);
    }

    /** The document with the scores of further files, which kept every row where it was. */
    public Document joined(ScoreTable withScores, List<AddedTable> added) {
        List<AddedTable> all = new ArrayList<>(joins);
        all.addAll(added);
        String newTitle = title
                + added.stream()
                        .map(table -> " + " + Path.of(table.file()).getFileName())
                        .collect(Collectors.joining());
        return new Document(newTitle, files, withScores, choices.applyTo(withScores), choices, importing, all);
    }

    public Document withChoices(Choices newChoices) {
        ScoreTable edited = newChoices.appliesAs(choices) ? table : newChoices.applyTo(original);
        return new Document(title, files, original, edited, newChoices, importing, joins);
    }

    /** The models that the filter lets through. */
    public Subset visible() {
        return choices.filter().visible(table);
    }

    /**
     * What the benchmarks are, however that was found: stated, so that the command line, which takes over no known direction
     * by itself, comes to the same. The shipped table has its own catalogue; there only the columns added to it are stated.
     */
    private ColumnChoices columns() {
        Set<String> added =
                joins.stream().flatMap(table -> table.roles().keySet().stream()).collect(Collectors.toSet());
        Map<String, String> errors = new HashMap<>(importing.uses().errors());
        errors.putAll(choices.errors());
        return ColumnChoices.of(
                table.benchmarks(),
                benchmark -> !files.isEmpty() || added.contains(benchmark.column()),
                table.provenance().askedDirections(),
                importing.uses().withErrors(errors));
    }

    /** A column that was chosen to hold errors is no benchmark any more. */
    private List<String> scores(List<String> columns) {
        return columns.stream()
                .filter(column -> !choices.errors().containsValue(column))
                .toList();
    }

    /** The plan that leads to what is shown, with what was found out stated. */
    public Plan recipe() {
        return new Plan(
                new Sources(
                        files,
                        importing.reading(),
                        new RoleChoices(
                                Optional.empty(), scores(importing.capabilities()), scores(importing.safety()), false),
                        columns(),
                        joins,
                        !joins.isEmpty()),
                AttributeEdit.of(choices.edits(), original),
                choices.options(),
                new ModelFilter(choices.filter().toFilter(), choices.mode()),
                choices.studies().choices(),
                FigureChoices.defaults(),
                List.of());
    }
}
