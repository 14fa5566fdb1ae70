package org.disentangle.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.disentangle.importing.joining.ChosenMatch;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.number.DecimalMark;
import org.disentangle.importing.options.Arrangement;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.Layout;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.options.Repeated;
import org.disentangle.importing.text.Dialect;
import org.disentangle.session.option.NameList;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.ColumnChoices;
import org.disentangle.session.plan.Sources;
import org.disentangle.wording.Listing;

/** The options for reading and joining files; they override the recipe. */
final class InputOptions {
    static final String PERCENTAGES = "--percentages";
    private static final String ACCEPT = "--accept-matches";
    private static final String MATCHES = "--matches";
    private static final String CONFLICTS = "--conflicts";

    private final AnalyzeRequest request;

    InputOptions(AnalyzeRequest request) {
        this.request = request;
    }

    /**
     * Combines them with the recipe.
     *
     * @throws CommandException with a sentence for the user if an option has an invalid value
     */
    Sources over(Sources base) throws CommandException {
        List<AddedTable> joins = joins(base.joins());
        for (String option : List.of(ACCEPT, MATCHES, CONFLICTS)) {
            if (joins.isEmpty()
                    && (request.has(option) || request.option(option).isPresent())) {
                throw usage(option + " says how to join; name the table to join with --join FILE.");
            }
        }
        return base.withJoins(decided(joins))
                .withAcceptMatches(request.has(ACCEPT) || base.acceptMatches())
                .withReading(reading(base.reading()))
                .withColumns(columns(base.columns()));
    }

    /** The tables to join. What the recipe says about tables that are also joined here is kept; the rest is ignored. */
    private List<AddedTable> joins(List<AddedTable> base) {
        List<String> given = new ArrayList<>(request.has(RecipeChoices.REFERENCE) ? request.files() : List.of());
        given.addAll(request.joins());
        return given.isEmpty()
                ? base
                : given.stream()
                        .map(file -> base.stream()
                                .filter(table -> table.file().equals(file))
                                .findFirst()
                                .orElseGet(() -> AddedTable.undecided(file)))
                        .toList();
    }

    /** Overrides the decisions about the tables by the options given. */
    private List<AddedTable> decided(List<AddedTable> joins) throws CommandException {
        Optional<String> file = name(MATCHES);
        Optional<Conflicts> conflicts = choice(CONFLICTS, Conflicts.values(), Conflicts::word);
        Set<String> percentages = percentages();
        List<ChosenMatch> matches = file.isPresent() ? MatchesFile.read(file.get()) : List.of();
        return joins.stream()
                .map(table -> file.isPresent() ? table.withMatches(matches) : table)
                .map(table -> table.withConflicts(conflicts.orElse(table.conflicts())))
                .map(table -> table.withUses(in(table.uses(), percentages)))
                .toList();
    }

    private ColumnChoices columns(ColumnChoices base) throws CommandException {
        ColumnUses uses = new ColumnOptions(request).over(base.uses());
        return new ColumnChoices(base.benchmarks(), in(uses, percentages()));
    }

    private static ColumnUses in(ColumnUses uses, Set<String> percentages) {
        return percentages.isEmpty() ? uses : uses.withPercentages(percentages);
    }

    private Set<String> percentages() throws CommandException {
        Optional<String> given = request.option(PERCENTAGES);
        Set<String> names = given.map(NameList::split).map(LinkedHashSet::new).orElseGet(LinkedHashSet::new);
        names.remove("");
        if (given.isPresent() && names.isEmpty()) {
            throw usage(PERCENTAGES + " needs names of columns, separated by commas.");
        }
        return names;
    }

    private Reading reading(Reading base) throws CommandException {
        Optional<String> encoding = name("--encoding");
        Optional<Dialect> dialect = dialect();
        Optional<String> sheet = name("--sheet");
        Optional<Layout> layout = choice("--layout", Layout.values(), Layout::word);
        OptionalInt headerRow = headerRow();
        Optional<String> metric = name("--metric");
        Optional<DecimalMark> decimalMark = choice("--decimal-mark", DecimalMark.values(), DecimalMark::word);
        return new Reading(
                encoding.isPresent() ? encoding : base.encoding(),
                dialect.isPresent() ? dialect : base.dialect(),
                sheet.isPresent() ? sheet : base.sheet(),
                new Arrangement(
                        layout.isPresent() ? layout : base.layout(),
                        headerRow.isPresent() ? headerRow : base.headerRow(),
                        metric.isPresent() ? metric : base.metric()),
                decimalMark.isPresent() ? decimalMark : base.decimalMark(),
                choice("--repeated", Repeated.values(), Repeated::word).orElse(base.repeated()));
    }

    private Optional<String> name(String option) throws CommandException {
        Optional<String> given = request.option(option);
        if (given.filter(String::isBlank).isPresent()) {
            throw usage(option + " needs a name.");
        }
        return given;
    }

    private Optional<Dialect> dialect() throws CommandException {
        Optional<String> given = request.option("--delimiter");
        Optional<Dialect> dialect =
                given.flatMap(word -> Dialect.ofWord(word.length() == 1 ? word : word.toLowerCase(Locale.ROOT)));
        if (given.isPresent() && dialect.isEmpty()) {
            throw usage("--delimiter can be " + words(Dialect.ALL, Dialect::word) + ", not \"" + given.get() + "\".");
        }
        return dialect;
    }

    private OptionalInt headerRow() throws CommandException {
        Optional<String> given = request.option("--header-row");
        if (given.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!given.get().matches("0*[1-9][0-9]{0,8}")) {
            throw usage("--header-row must be a whole number from 1, not \"" + given.get() + "\".");
        }
        return OptionalInt.of(Integer.parseInt(given.get()));
    }

    private <T> Optional<T> choice(String option, T[] values, Function<T, String> word) throws CommandException {
        Optional<String> given = request.option(option);
        Optional<T> chosen = Arrays.stream(values)
                .filter(value ->
                        given.filter(word.apply(value)::equalsIgnoreCase).isPresent())
                .findFirst();
        if (given.isPresent() && chosen.isEmpty()) {
            throw usage(option + " can be " + words(List.of(values), word) + ", not \"" + given.get() + "\".");
        }
        return chosen;
    }

    private static <T> String words(List<T> values, Function<T, String> word) {
        return Listing.or(values.stream().map(word).toList());
    }

    private static CommandException usage(String sentence) {
        return new CommandException(ExitCode.USAGE, sentence);
    }
}
