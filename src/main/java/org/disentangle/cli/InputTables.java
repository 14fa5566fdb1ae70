package org.disentangle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.disentangle.importing.AlikeFiles;
import org.disentangle.importing.ColumnUses;
import org.disentangle.importing.DirectionQuestions;
import org.disentangle.importing.ImportException;
import org.disentangle.importing.ImportOptions;
import org.disentangle.importing.NearestNames;
import org.disentangle.importing.Reading;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.importing.Source;
import org.disentangle.importing.TableImporter;
import org.disentangle.importing.joining.ChosenMatch;
import org.disentangle.importing.joining.Conflict;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.joining.JoinDecision;
import org.disentangle.importing.joining.JoinException;
import org.disentangle.importing.joining.Matching;
import org.disentangle.importing.joining.ModelMatch;
import org.disentangle.importing.joining.TableJoin;
import org.disentangle.job.Progress;
import org.disentangle.session.AddedTable;
import org.disentangle.session.AttributeEdit;
import org.disentangle.session.Recipe;
import org.disentangle.session.RecipeException;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Direction;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;

/** Reads the tables of a recipe and joins to them what is to be joined. */
final class InputTables {
    private static final int LISTED = 3;

    private final Recipe recipe;
    private final Progress progress;
    private final Consumer<String> teller;
    private final List<ModelMatch> matches = new ArrayList<>();
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
        List<Source> sources = reference ? ReferenceTable.tables() : sources(recipe.files());
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
            Map<String, String> named = new HashMap<>();
            Optional<Joined> joined = joined(sources, own, ofAdded, named);
            while (joined.isEmpty()) {
                joined = joined(sources, own, ofAdded, named);
            }
            requireKnown();
            requireColumns(joined.get().table());
            ScoreTable complete = TableImporter.complete(joined.get().table(), options, progress);
            return new Joined(
                    edited(complete), List.copyOf(matches), joined.get().base(), List.of(own, ofAdded));
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
    private void requireKnown() throws CommandException {
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
                                        ? Optional.of(ReferenceTable.catalogue())
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

    /**
     * The tables joined one after the other; empty where it turned out on the way that files are to be read again, because
     * their columns of one name hold different benchmarks.
     *
     * @param named what the benchmarks of such files are called, which is added to
     */
    private Optional<Joined> joined(
            List<Source> sources, ImportOptions ofBase, ImportOptions ofAdded, Map<String, String> named)
            throws ImportException, CommandException {
        matches.clear();
        ScoreTable base = TableImporter.readPart(sources, ofBase.withNamedByFile(named), progress);
        ScoreTable table = base;
        List<Source> before = new ArrayList<>(recipe.files().isEmpty() ? List.of() : sources);
        for (String file : recipe.input().joins()) {
            Optional<ScoreTable> next = joined(table, file, ofAdded.withNamedByFile(named), before);
            if (next.isEmpty()) {
                named.putAll(namesByFile(file, ofAdded));
                return Optional.empty();
            }
            table = next.get();
            before.add(source(file));
        }
        return Optional.of(new Joined(table, List.copyOf(matches), base, List.of()));
    }

    /** What the benchmarks of all files are called that have the same column for another benchmark. */
    private Map<String, String> namesByFile(String file, ImportOptions options) {
        List<String> all = new ArrayList<>(recipe.files());
        all.addAll(recipe.input().joins());
        AlikeFiles files = new AlikeFiles(sources(all), options);
        return files.onlyColumn(source(file), progress)
                .map(column -> files.names(column, progress))
                .orElse(Map.of());
    }

    private boolean isApart(
            ScoreTable base, ScoreTable added, List<Conflict> conflicts, ImportOptions options, List<Source> before) {
        String file = added.provenance().sources().get(0).name();
        if (added.benchmarks().size() != 1 || options.namedByFile().containsKey(file)) {
            return false;
        }
        String column = added.benchmarks().get(0).column();
        AlikeFiles others = new AlikeFiles(before, options);
        return others.onlyColumn(source(file), progress).isPresent()
                && others.areApart(column, base, !conflicts.isEmpty(), progress);
    }

    private Optional<ScoreTable> joined(ScoreTable base, String file, ImportOptions options, List<Source> before)
            throws ImportException, CommandException {
        AddedTable said = recipe.input().decided(file);
        ImportOptions own = said.benchmark()
                .map(name -> options.withNamedByFile(Map.of(file, name)))
                .orElse(options)
                .withReading(said.reading().orElse(options.reading()))
                .withUses(uses(said));
        ScoreTable added = TableImporter.readPart(sources(List.of(file)), own, progress);
        List<ModelMatch> proposed = decided(file, said, base, added);
        List<ModelMatch> doubtful =
                proposed.stream().filter(ModelMatch::doubtful).toList();
        if (!doubtful.isEmpty() && !recipe.input().acceptMatches()) {
            throw new CommandException(ExitCode.USAGE, refusal(file, doubtful));
        }
        matches.addAll(proposed);
        try {
            boolean undecided = said.conflicts() == Conflicts.REFUSE;
            List<Conflict> conflicts = undecided ? TableJoin.conflicts(base, added, proposed, progress) : List.of();
            if (undecided && isApart(base, added, conflicts, own, before)) {
                return Optional.empty();
            }
            Map<String, Role> roles = new HashMap<>();
            TableImporter.saidToBeCapabilities(own, added, progress)
                    .forEach(column -> roles.put(column, Role.CAPABILITIES));
            roles.putAll(said.roles());
            refuseConflicts(file, conflicts);
            return Optional.of(
                    TableJoin.join(base, added, proposed, new JoinDecision(said.conflicts(), roles), progress));
        } catch (JoinException e) {
            throw new CommandException(ExitCode.USAGE, file + ": " + e.getMessage(), e);
        }
    }

    /** What an option says of a column concerns every table; what was decided about this one comes first. */
    private ColumnUses uses(AddedTable said) {
        ColumnUses all = recipe.input().columns().uses();
        Map<String, Direction> directions = new HashMap<>(all.directions());
        directions.putAll(said.uses().directions());
        Map<String, String> errors = new HashMap<>(all.errors());
        errors.putAll(said.uses().errors());
        return said.uses().withDirections(directions).withErrors(errors);
    }

    private static void refuseConflicts(String file, List<Conflict> conflicts) throws CommandException {
        if (conflicts.isEmpty()) {
            return;
        }
        List<String> named = conflicts.stream()
                .limit(LISTED)
                .map(conflict -> conflict.model() + " in " + conflict.column() + ": " + conflict.baseText() + " there, "
                        + conflict.addedText() + " here")
                .toList();
        int others = conflicts.size() - named.size();
        throw new CommandException(
                ExitCode.USAGE,
                file + ": " + Report.count(conflicts.size(), "score") + " differ" + (conflicts.size() == 1 ? "s" : "")
                        + " from the table that is there (" + String.join("; ", named)
                        + (others > 0 ? "; and " + Decimals.grouped(others) + " more" : "")
                        + "); say with --conflicts keep that those there stay, or with --conflicts replace that these"
                        + " take their place.");
    }

    private static List<ModelMatch> decided(String file, AddedTable said, ScoreTable base, ScoreTable added)
            throws CommandException {
        try {
            return ChosenMatch.apply(said.matches(), Matching.propose(base, added), base);
        } catch (JoinException e) {
            throw new CommandException(ExitCode.USAGE, file + ": " + e.getMessage(), e);
        }
    }

    private static String refusal(String file, List<ModelMatch> doubtful) {
        List<String> named = doubtful.stream()
                .limit(LISTED)
                .map(match -> "\"" + match.added().model() + "\" for \""
                        + match.base().map(row -> row.model()).orElse("") + "\"")
                .toList();
        int others = doubtful.size() - named.size();
        return file + ": " + Report.count(doubtful.size(), "model") + " would be joined by a likeness of names only ("
                + String.join(", ", named) + (others > 0 ? " and " + Decimals.grouped(others) + " more" : "")
                + "); add --accept-matches if that is right, say with --matches FILE which belong together, or write the names as"
                + " they are in the other table.";
    }
}
