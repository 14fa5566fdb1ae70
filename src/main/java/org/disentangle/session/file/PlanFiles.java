package org.disentangle.session.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.plan.RoleChoices;
import org.disentangle.session.plan.Sources;
import org.disentangle.session.studies.StudyChoices;

/** The files that a plan names. */
public final class PlanFiles {
    private PlanFiles() {}

    /** The name of every file, once each: tables, joined tables, the catalogue, and the files of studies. */
    public static List<String> of(Plan plan) {
        Set<String> names = new LinkedHashSet<>(plan.input().files());
        plan.input().joins().forEach(join -> names.add(join.file()));
        plan.input().roles().catalogue().ifPresent(names::add);
        StudyChoices studies = plan.studies();
        List.of(studies.scale(), studies.pairs(), studies.subdomains()).forEach(file -> file.ifPresent(names::add));
        return List.copyOf(names);
    }

    /** The same plan with every file renamed. */
    public static Plan renamed(Plan plan, UnaryOperator<String> naming) {
        Sources input = plan.input();
        RoleChoices roles = input.roles();
        StudyChoices studies = plan.studies();
        List<AddedTable> joins =
                input.joins().stream().map(join -> renamed(join, naming)).toList();
        return plan.withInput(input.withFiles(input.files().stream().map(naming).toList())
                        .withJoins(joins)
                        .withRoles(roles.withCatalogue(renamed(roles.catalogue(), naming))))
                .withStudies(studies.withScale(renamed(studies.scale(), naming))
                        .withPairs(renamed(studies.pairs(), naming))
                        .withSubdomains(renamed(studies.subdomains(), naming)));
    }

    private static Optional<String> renamed(Optional<String> name, UnaryOperator<String> naming) {
        return name.map(naming);
    }

    private static AddedTable renamed(AddedTable join, UnaryOperator<String> naming) {
        return new AddedTable(
                naming.apply(join.file()),
                join.reading(),
                join.columns(),
                join.matches(),
                join.conflicts(),
                join.roles(),
                join.benchmark());
    }
}
