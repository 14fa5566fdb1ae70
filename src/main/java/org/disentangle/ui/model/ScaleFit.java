package org.disentangle.ui.model;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.disentangle.analysis.scale.FrozenScale;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.analysis.scale.ScaleColumn;
import org.disentangle.analysis.scale.ScaledModel;
import org.disentangle.analysis.scale.ScaledModels;
import org.disentangle.session.Results;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Listing;

/** How a saved scale fits a table: the sentences shown when it is chosen, and what to do if it does not fit. */
final class ScaleFit {
    private static final String RENAME = "; if it has them under other names, rename its columns and open it again.";

    private final Path file;
    private final FrozenScales scales;
    private final Results results;
    private final List<ScaledModels> groups;

    ScaleFit(Path file, FrozenScales scales, Results results) {
        this.file = file;
        this.scales = scales;
        this.results = results;
        this.groups = results.all().groups().stream()
                .map(group -> scales.score(results.document().table(), group.name(), group.models()))
                .toList();
    }

    /** Whether a model of any group has a score on it. */
    boolean scoresAny() {
        return !scored().isEmpty();
    }

    /** Why no model can be scored, and what to do. */
    String problem() {
        String begin = "Models cannot be scored on " + file.getFileName() + ", because ";
        if (groups.stream().allMatch(group -> group.scale().isEmpty())) {
            return begin + "it holds " + Listing.and(names(scales.scales()), Integer.MAX_VALUE)
                    + " models, each on its own scale, and this table has " + theGroups()
                    + ". Give the table a column “type” with these words, or first filter out the other "
                    + "groups, with “left out (refit)”, and save a scale of one group alone.";
        }
        String reason = groups.stream()
                .map(ScaledModels::reason)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("no model has a score on any of its benchmarks");
        boolean none = groups.stream()
                .flatMap(group -> group.scale().stream())
                .flatMap(scale -> scale.columns().stream())
                .allMatch(column ->
                        results.document().table().benchmark(column.benchmark()).isEmpty());
        return begin + reason + (none ? ": " + String.join(", ", wanted()) + RENAME : ".");
    }

    /** Says how many models have a score, and which benchmarks were not found. */
    String outcome() {
        Set<Integer> all = groups.stream()
                .flatMap(group -> group.models().stream())
                .map(ScaledModel::row)
                .collect(Collectors.toSet());
        long lacking = groups.stream()
                .flatMap(group -> group.lacking().keySet().stream())
                .distinct()
                .count();
        Set<String> absent = new LinkedHashSet<>();
        groups.forEach(group -> absent.addAll(group.absent()));
        StringBuilder said = new StringBuilder("Scored " + scored().size() + " of " + Counts.models(all.size())
                + " on the scale " + file.getFileName() + "; nothing is fitted to this table.");
        if (lacking > 0) {
            said.append(" ")
                    .append(Counts.models(lacking))
                    .append(Counts.form(lacking, " lacks", " lack"))
                    .append(" benchmarks of the scale and ")
                    .append(Counts.form(lacking, "is", "are"))
                    .append(" marked ○.");
        }
        if (!absent.isEmpty()) {
            said.append(" The table has no column ")
                    .append(String.join(", ", absent))
                    .append(RENAME);
        }
        return said.toString();
    }

    private Set<Integer> scored() {
        return groups.stream()
                .flatMap(group -> group.models().stream())
                .filter(model -> model.score().isPresent())
                .map(ScaledModel::row)
                .collect(Collectors.toSet());
    }

    /** The columns that the table lacks. */
    private Set<String> wanted() {
        return groups.stream()
                .flatMap(group -> group.scale().stream())
                .flatMap(scale -> scale.columns().stream())
                .map(ScaleColumn::benchmark)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> names(List<FrozenScale> scales) {
        return scales.stream().map(scale -> "“" + scale.group() + "”").toList();
    }

    private String theGroups() {
        Set<String> present = new TreeSet<>();
        results.all().groups().forEach(group -> present.add("“" + group.name() + "”"));
        return present.equals(Set.of("“all”"))
                ? "no groups"
                : "only " + Listing.and(List.copyOf(present), Integer.MAX_VALUE);
    }
}
