package org.disentangle.session.opening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.ColumnChoices;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.plan.Sources;
import org.disentangle.table.Role;

/**
 * States what was inferred when a plan's files were read: what the benchmarks are and how they are used. The command
 * line, which does not use known directions by itself, and other versions of the program, which may know different
 * ones, then arrive at the same digits. An unsettled direction stays open. The shipped table has its own catalogue, so
 * only the columns added to it are stated.
 */
final class Settling {
    private final Plan plan;
    private final JoinedTable read;

    private Settling(Plan plan, JoinedTable read) {
        this.plan = plan;
        this.read = read;
    }

    /** The plan to write; one that proposes nothing already states everything. */
    static Plan of(Plan plan, JoinedTable read) {
        return plan.input().roles().knownDirections() ? new Settling(plan, read).settled() : plan;
    }

    private Plan settled() {
        Sources input = plan.input();
        Set<String> added = new HashSet<>();
        read.added().forEach(added::addAll);
        ColumnChoices columns = ColumnChoices.of(
                read.table().benchmarks(),
                benchmark -> !input.isReference() || added.contains(benchmark.column()),
                read.table().provenance().askedDirections(),
                input.columns().uses());
        List<AddedTable> joins = new ArrayList<>();
        for (int i = 0; i < input.joins().size(); i++) {
            joins.add(settled(input.joins().get(i), read.added().get(i)));
        }
        return plan.withInput(input.withColumns(columns)
                .withRoles(input.roles().withKnownDirections(false))
                .withJoins(joins));
    }

    private AddedTable settled(AddedTable table, List<String> columns) {
        Map<String, Role> roles = new HashMap<>();
        columns.forEach(
                column -> read.table().benchmark(column).ifPresent(benchmark -> roles.put(column, benchmark.role())));
        return table.withRoles(roles).withColumns(ColumnChoices.none().withUses(table.uses()));
    }
}
