package org.disentangle.importing.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.disentangle.catalogue.StatisticNames;
import org.disentangle.table.Attribute;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ImportNote;
import org.disentangle.table.ImportNote.Severity;
import org.disentangle.table.Provenance;
import org.disentangle.table.ScoreTable;

/** A table of one benchmark, renamed after its file; choices made for the benchmark are kept. */
public final class RenamedTable {
    private RenamedTable() {}

    /** The table with another name for its benchmark, and for columns that count or summarise its scores. */
    public static ScoreTable of(ScoreTable table, String name) {
        Benchmark benchmark = table.benchmarks().get(0);
        Map<String, String> renamed = NamedByFile.renamed(
                table.attributes().stream().map(Attribute::column).toList(),
                benchmark.column(),
                name,
                column -> StatisticNames.isMiddle(column)
                        || StatisticNames.isSpread(column)
                        || StatisticNames.isCount(column));
        List<ImportNote> notes = new ArrayList<>(table.provenance().notes());
        String source = table.provenance().sources().get(0).name();
        notes.add(new ImportNote(
                Severity.INFORMATION,
                source,
                OptionalInt.empty(),
                Optional.of(benchmark.column()),
                NamedByFile.reason(name)));
        return new ScoreTable(
                table.models(),
                table.attributes().stream()
                        .map(fact -> named(fact, renamed.getOrDefault(fact.column(), fact.column())))
                        .toList(),
                List.of(new Benchmark(
                        name, benchmark.info().withName(name), benchmark.scores(), benchmark.standardErrors())),
                new Provenance(
                        table.provenance().sources(),
                        notes,
                        table.provenance().askedDirections().isEmpty() ? Set.of() : Set.of(name)));
    }

    private static Attribute named(Attribute fact, String name) {
        if (fact.inferred() || name.equals(fact.column())) {
            return fact;
        }
        return fact instanceof Attribute.Number number
                ? new Attribute.Number(name, number.kind(), false, number.values())
                : fact;
    }
}
