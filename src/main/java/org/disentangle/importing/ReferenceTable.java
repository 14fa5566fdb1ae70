package org.disentangle.importing;

import java.util.List;
import java.util.Optional;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;

/** The table of 53 models that comes with the program: the scores that Ren et al. (2024, arXiv 2407.21792) released. */
public final class ReferenceTable {
    /** How options call it. */
    public static final String NAME = "safetywashing-2024";

    private ReferenceTable() {}

    /** The scores. */
    public static List<Source> tables() {
        return List.of(resource("reference-scores.csv"));
    }

    /** What the benchmarks are. */
    public static Source catalogue() {
        return resource("reference-catalogue.csv");
    }

    /** Reads the table with its catalogue. */
    public static ScoreTable read(Progress progress) throws ImportException {
        ImportOptions options = new ImportOptions(Optional.of(catalogue()), List.of(), List.of(), false);
        return TableImporter.read(tables(), options, progress);
    }

    private static Source resource(String name) {
        return new Source.Resource(name, ReferenceTable.class, "reference/" + name);
    }
}
