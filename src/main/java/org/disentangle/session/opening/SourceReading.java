package org.disentangle.session.opening;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.disentangle.catalogue.StatedEntry;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.source.ReferenceFiles;
import org.disentangle.importing.source.Source;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.ColumnChoices;
import org.disentangle.session.plan.RoleChoices;
import org.disentangle.session.plan.Sources;
import org.disentangle.table.Direction;
import org.disentangle.table.Role;

/**
 * How to read the sources of a plan: the files, and the importer's options for the table's own files and for each
 * joined one.
 *
 * @param input the sources
 * @param files opens a file by its path
 */
record SourceReading(Sources input, Function<String, Source> files) {
    private static final String STATED = "the columns of the recipe";
    private static final String CHOSEN = "the roles chosen in the preview";

    /** The files of the table. */
    List<Source> tables() {
        return input.isReference()
                ? ReferenceFiles.tables()
                : input.files().stream().map(files).toList();
    }

    /** The options for the table as a whole. */
    ImportOptions ofAll() {
        return options(
                input.isReference() ? Optional.of(ReferenceFiles.catalogue()) : stated(input.columns()),
                input.roles().withKnownDirections(input.roles().knownDirections() && !input.isReference()));
    }

    /** The options of the table's own files; those of the shipped table are fixed. */
    ImportOptions ofBase() {
        return input.isReference()
                ? ofAll().withReading(
                                Reading.guess().withRepeated(input.reading().repeated()))
                : ofAll();
    }

    /** The options of a joined file, except the names of benchmarks named after their files. */
    ImportOptions ofAdded(AddedTable said) {
        List<StatedEntry> own = said.columns().benchmarks();
        Optional<Source> stated = stated(input.columns().and(own));
        RoleChoices all = input.roles();
        ImportOptions options = options(
                stated,
                all.withCapabilities(with(all.capabilities(), own, Role.CAPABILITIES))
                        .withSafety(with(all.safety(), own, Role.SAFETY)));
        // a statement about this table alone overrides what a catalogue says about all
        return (own.isEmpty() ? options : options.withCatalogue(stated))
                .withReading(said.reading().orElse(input.reading()))
                .withUses(uses(said));
    }

    /** The columns named for a role of all tables, and those of one table that have it; none named: every other has it. */
    private static List<String> with(List<String> named, List<StatedEntry> own, Role role) {
        if (named.isEmpty()) {
            return named;
        }
        Set<String> all = new LinkedHashSet<>(named);
        own.stream()
                .filter(entry -> entry.info().role().filter(role::equals).isPresent())
                .forEach(entry -> all.add(entry.benchmark()));
        return List.copyOf(all);
    }

    private ImportOptions options(Optional<Source> stated, RoleChoices roles) {
        Optional<Source> catalogue = roles.catalogue().map(files).or(() -> stated);
        return new ImportOptions(catalogue, roles.capabilities(), roles.safety(), roles.knownDirections())
                .withReading(input.reading())
                .withUses(input.columns().uses());
    }

    private Optional<Source> stated(ColumnChoices columns) {
        return columns.catalogue(input.roles().knownDirections() ? CHOSEN : STATED);
    }

    /**
     * The uses of columns: statements about a column apply to every table, but decisions about this one take
     * precedence.
     */
    private ColumnUses uses(AddedTable said) {
        ColumnUses all = input.columns().uses();
        Map<String, Direction> directions = new HashMap<>(all.directions());
        directions.putAll(said.uses().directions());
        Map<String, String> errors = new HashMap<>(all.errors());
        errors.putAll(said.uses().errors());
        return said.uses().withDirections(directions).withErrors(errors);
    }
}
