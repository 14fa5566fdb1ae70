package org.disentangle.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.disentangle.importing.TableImporter;
import org.disentangle.importing.check.DirectionQuestions;
import org.disentangle.importing.joining.ChosenMatch;
import org.disentangle.importing.joining.ModelMatch;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.note.NearestNames;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.source.ReferenceFiles;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.session.AttributeEdit;
import org.disentangle.session.Recipe;
import org.disentangle.session.json.RecipeException;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ScoreTable;

/** Reads the tables of a recipe and joins to them what is to be joined. */
final class InputTables {
    private final Recipe recipe;
    private final Progress progress;
    private final Consumer<String> teller;
    private final Map<String, Source> opened = new HashMap<>();

    /**
     * Reads the tables of a recipe.
     *
     * @param teller told in a sentence what the user should know meanwhile
     */
    InputTables(Recipe recipe, Progress progress, Consumer<String> teller) {
        this.recipe = recipe;
        this.progress = progress;
        this.teller = teller;
    }

    /**
     * A table, and which models of the added tables were joined to which of it.
     *
     * @param base the table without what was joined
     * @param readWith how the tables were read
     */
    record Joined(ScoreTable table, List<ModelMatch> matches, ScoreTable base, List<ImportOptions> readWith) {
        /** The table with a note in front for each direction that nobody has settled. */
        ScoreTable asked(Progress progress) throws CommandException {
            try {
                return DirectionQuestions.ask(table, readWith, progress);
            } catch (ImportException unreadable) {
                throw new CommandException(ExitCode.INPUT, unreadable.getMessage(), unreadable);
            }
        }
    }

    Joined read() throws CommandException {
        List<String> joins = recipe.input().joins();
        boolean reference = recipe.files().isEmpty();
        List<Source> sources = reference ? ReferenceFiles.tables() : sources(recipe.files());
        ImportOptions options = options(reference);
        ImportOptions own = reference
                ? options.withReading(
                        Reading.guess().withRepeated(options.reading().repeated()))
                : options;
        try {
            if (joins.isEmpty()) {
                ScoreTable table = TableImporter.read(sources, own, progress);
                requireColumns(table);
                return new Joined(edited(table), List.of(), table, List.of(own));
            }
            ImportOptions ofAdded = recipe.input().columns().catalogue().isEmpty()
                    ? options
                    : options.withCatalogue(catalogue(recipe.input().columns().catalogue()));
            Joined joined = new AddedTables(recipe, this::source, own, ofAdded, progress).joinTo(sources);
            requireKnown(joined.matches());
            requireColumns(joined.table());
            ScoreTable complete = TableImporter.complete(joined.table(), options, progress);
            return new Joined(edited(complete), joined.matches(), joined.base(), joined.readWith());
        } catch (ImportException e) {
            boolean undecided =
                    e.kind() == ImportException.Kind.UNKNOWN_COLUMN || e.kind() == ImportException.Kind.CONFLICT;
            throw new CommandException(undecided ? ExitCode.USAGE : ExitCode.INPUT, e.getMessage(), e);
        }
    }

    private ScoreTable edited(ScoreTable table) throws CommandException {
        try {
            return AttributeEdit.apply(recipe.input().edits(), table);
        } catch (RecipeException e) {
            throw new CommandException(ExitCode.INPUT, "The recipe does not fit. " + e.getMessage(), e);
        }
    }

    /** A choice for a model that no table has is a slip of the pen. */
    private void requireKnown(List<ModelMatch> matches) throws CommandException {
        Set<String> models =
                matches.stream().map(match -> match.added().model()).collect(Collectors.toSet());
        Optional<String> unknown = recipe.input().added().stream()
                .flatMap(table -> table.matches().stream())
                .map(ChosenMatch::added)
                .filter(model -> !models.contains(model))
                .findFirst();
        if (unknown.isPresent()) {
            List<String> near = NearestNames.of(unknown.get(), models);
            throw new CommandException(
                    ExitCode.USAGE,
                    "A match is chosen for \"" + unknown.get() + "\", but no added table has such a model"
                            + (near.isEmpty() ? "." : "; did you mean " + String.join(" or ", near) + "?"));
        }
    }

    /** What is said of a column that no table has was meant for another. */
    private void requireColumns(ScoreTable table) throws CommandException {
        ColumnUses uses = recipe.input().columns().uses();
        require(uses.percentages(), "which is said to mix percentages and fractions", table);
        require(uses.directions().keySet(), "of which a direction is given", table);
    }

    private static void require(Set<String> wanted, String clause, ScoreTable table) throws CommandException {
        List<String> columns =
                table.benchmarks().stream().map(Benchmark::column).toList();
        for (String column : new TreeSet<>(wanted)) {
            if (!columns.contains(column)) {
                List<String> near = NearestNames.of(column, columns);
                throw new CommandException(
                        ExitCode.USAGE,
                        "There is no column of scores \"" + column + "\", " + clause
                                + (near.isEmpty() ? "." : "; did you mean " + String.join(" or ", near) + "?"));
            }
        }
    }

    private ImportOptions options(boolean reference) {
        return new ImportOptions(
                        catalogue(
                                reference
                                        ? Optional.of(ReferenceFiles.catalogue())
                                        : recipe.input().columns().catalogue()),
                        recipe.capabilities(),
                        recipe.safety(),
                        false)
                .withReading(recipe.input().reading())
                .withUses(recipe.input().columns().uses());
    }

    private Optional<Source> catalogue(Optional<Source> otherwise) {
        Optional<Source> file = recipe.benchmarks().map(name -> Source.file(Path.of(name)));
        return file.isPresent() ? file : otherwise;
    }

    private List<Source> sources(List<String> files) {
        return files.stream().map(this::source).toList();
    }

    /** The same for the same file, because a pipe can be read only once. */
    private Source source(String file) {
        return opened.computeIfAbsent(file, name -> Source.fileOrPipe(Path.of(name), teller));
    }
}
