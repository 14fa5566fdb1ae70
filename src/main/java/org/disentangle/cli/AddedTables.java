package org.disentangle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.disentangle.importing.TableImporter;
import org.disentangle.importing.joining.AlikeFiles;
import org.disentangle.importing.joining.ChosenMatch;
import org.disentangle.importing.joining.Conflict;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.joining.JoinDecision;
import org.disentangle.importing.joining.JoinException;
import org.disentangle.importing.joining.Matching;
import org.disentangle.importing.joining.ModelMatch;
import org.disentangle.importing.joining.TableJoin;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.session.AddedTable;
import org.disentangle.session.Recipe;
import org.disentangle.table.Direction;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;

/** Joins the added tables of a recipe to its table, one after the other. */
final class AddedTables {
    private static final int LISTED = 3;

    private final Recipe recipe;
    private final Function<String, Source> sources;
    private final ImportOptions ofBase;
    private final ImportOptions ofAdded;
    private final Progress progress;
    private final AlikeFiles alike;
    private final List<ModelMatch> matches = new ArrayList<>();
    private final List<ImportOptions> readWith = new ArrayList<>();
    /** What the benchmarks of files are called whose columns of one name hold different ones. */
    private final Map<String, String> named = new HashMap<>();

    /**
     * Joins nothing yet.
     *
     * @param sources the files by their names
     * @param ofBase how the table is read
     * @param ofAdded how added tables are read, but for what was decided about each
     */
    AddedTables(
            Recipe recipe,
            Function<String, Source> sources,
            ImportOptions ofBase,
            ImportOptions ofAdded,
            Progress progress) {
        this.recipe = recipe;
        this.sources = sources;
        this.ofBase = ofBase;
        this.ofAdded = ofAdded;
        this.progress = progress;
        List<String> all = new ArrayList<>(recipe.files());
        all.addAll(recipe.input().joins());
        this.alike = new AlikeFiles(all.stream().map(sources).toList(), name -> recipe.input().joins().stream()
                .filter(file -> nameOf(file).equals(name))
                .findFirst()
                .map(this::optionsOf)
                .orElse(ofBase));
    }

    /**
     * The table of these files with the others joined to it.
     *
     * @throws CommandException if a match or a score is in doubt
     */
    InputTables.Joined joinTo(List<Source> base) throws ImportException, CommandException {
        Optional<InputTables.Joined> joined = joinedOnce(base);
        while (joined.isEmpty()) {
            joined = joinedOnce(base);
        }
        return joined.get();
    }

    /** Empty where it turned out on the way that files are to be read again under names of their own. */
    private Optional<InputTables.Joined> joinedOnce(List<Source> files) throws ImportException, CommandException {
        matches.clear();
        readWith.clear();
        readWith.add(ofBase);
        ScoreTable base = TableImporter.readPart(files, ofBase.withNamedByFile(named), progress);
        ScoreTable table = base;
        List<Source> before = new ArrayList<>(recipe.files().isEmpty() ? List.of() : files);
        for (String file : recipe.input().joins()) {
            Optional<ScoreTable> next = joined(table, file, before);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            table = next.get();
            before.add(sources.apply(file));
        }
        return Optional.of(new InputTables.Joined(table, List.copyOf(matches), base, List.copyOf(readWith)));
    }

    /** As sources are called. */
    private static String nameOf(String file) {
        return Path.of(file).toString();
    }

    private ImportOptions optionsOf(String file) {
        AddedTable said = recipe.input().decided(file);
        Map<String, String> names =
                said.benchmark().map(name -> Map.of(nameOf(file), name)).orElse(named);
        return ofAdded.withNamedByFile(names)
                .withReading(said.reading().orElse(ofAdded.reading()))
                .withUses(uses(said));
    }

    private Optional<ScoreTable> joined(ScoreTable base, String file, List<Source> before)
            throws ImportException, CommandException {
        AddedTable said = recipe.input().decided(file);
        ImportOptions own = optionsOf(file);
        readWith.add(own);
        ScoreTable added = TableImporter.readPart(List.of(sources.apply(file)), own, progress);
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
            if (undecided && isNamedAnew(file, base, added, !conflicts.isEmpty(), before)) {
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

    /** Names the benchmarks of all files that have the same column for another benchmark; whether this file is one of them. */
    private boolean isNamedAnew(
            String file, ScoreTable base, ScoreTable added, boolean conflicts, List<Source> before) {
        boolean decided = named.containsKey(nameOf(file))
                || recipe.input().decided(file).benchmark().isPresent();
        Optional<String> column = decided || added.benchmarks().size() != 1
                ? Optional.empty()
                : alike.onlyColumn(sources.apply(file), progress);
        if (column.isEmpty() || !alike.isApart(column.get(), base, before, conflicts, progress)) {
            return false;
        }
        Map<String, String> names = alike.names(column.get(), progress);
        named.putAll(names);
        return names.containsKey(nameOf(file));
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
