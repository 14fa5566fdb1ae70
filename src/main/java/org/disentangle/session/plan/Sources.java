package org.disentangle.session.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.Reading;

/**
 * The files to read, and how to read them.
 *
 * @param files the tables, by path; empty: the shipped reference table
 * @param reading how to read every file
 * @param roles the roles stated by options and a catalogue file
 * @param columns the choices for single columns
 * @param joins the tables whose scores are added by model name, in this order, with the decisions about each
 * @param acceptMatches whether to join models whose names are only similar
 */
public record Sources(
        List<String> files,
        Reading reading,
        RoleChoices roles,
        ColumnChoices columns,
        List<AddedTable> joins,
        boolean acceptMatches) {
    public Sources {
        files = List.copyOf(files);
        joins = List.copyOf(joins);
    }

    /** The sources for these files, with everything guessed and nothing joined. */
    public static Sources of(List<String> files) {
        return new Sources(files, Reading.guess(), RoleChoices.none(), ColumnChoices.none(), List.of(), false);
    }

    /** The reference table. */
    public static Sources reference() {
        return of(List.of());
    }

    /** Whether the table is the reference table. */
    public boolean isReference() {
        return files.isEmpty();
    }

    public Sources withFiles(List<String> newFiles) {
        return new Sources(newFiles, reading, roles, columns, joins, acceptMatches);
    }

    public Sources withReading(Reading newReading) {
        return new Sources(files, newReading, roles, columns, joins, acceptMatches);
    }

    public Sources withRoles(RoleChoices newRoles) {
        return new Sources(files, reading, newRoles, columns, joins, acceptMatches);
    }

    public Sources withColumns(ColumnChoices newColumns) {
        return new Sources(files, reading, roles, newColumns, joins, acceptMatches);
    }

    /** The same with changed uses of columns. */
    public Sources withUses(UnaryOperator<ColumnUses> change) {
        return withColumns(columns.withUses(change.apply(columns.uses())));
    }

    /** The same with a column used as the standard errors of another's scores, and no longer as a benchmark. */
    public Sources withErrors(String score, String column) {
        Map<String, String> errors = new HashMap<>(columns.uses().errors());
        errors.put(score, column);
        return withColumns(new ColumnChoices(
                        columns.benchmarks().stream()
                                .filter(entry -> !entry.benchmark().equals(column))
                                .toList(),
                        columns.uses().withErrors(errors)))
                .withRoles(roles.without(column));
    }

    public Sources withJoins(List<AddedTable> newJoins) {
        return new Sources(files, reading, roles, columns, newJoins, acceptMatches);
    }

    public Sources withAcceptMatches(boolean accept) {
        return new Sources(files, reading, roles, columns, joins, accept);
    }
}
