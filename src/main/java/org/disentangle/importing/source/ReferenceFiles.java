package org.disentangle.importing.source;

import java.util.List;

/** The files of the reference table that comes with the program. */
public final class ReferenceFiles {
    private static final String FOLDER = "/org/disentangle/importing/reference/";

    private ReferenceFiles() {}

    /** The scores. */
    public static List<Source> tables() {
        return List.of(resource("reference-scores.csv"));
    }

    /** What the benchmarks are. */
    public static Source catalogue() {
        return resource("reference-catalogue.csv");
    }

    private static Source resource(String name) {
        return new Source.Resource(name, ReferenceFiles.class, FOLDER + name);
    }
}
