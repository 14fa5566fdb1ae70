package org.disentangle.importing.options;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.importing.source.Source;

/**
 * How to read tables.
 *
 * @param catalogue a catalogue file that describes the benchmarks
 * @param capabilities the capabilities benchmarks by column name; if not empty they are the only ones, and any other
 *     column known as one counts as safety
 * @param safety the safety benchmarks by column name; if not empty, every other benchmark except capabilities
 *     benchmarks is ignored
 * @param proposeKnownDirections whether to use the direction of a known benchmark (the window) or only one stated in a
 *     catalogue file (the command line)
 * @param reading how to read every file
 * @param uses what columns are used for besides being benchmarks
 * @param namedByFile the name of a file's only benchmark, by file name, if its column has the name of another benchmark
 */
public record ImportOptions(
        Optional<Source> catalogue,
        List<String> capabilities,
        List<String> safety,
        boolean proposeKnownDirections,
        Reading reading,
        ColumnUses uses,
        Map<String, String> namedByFile) {
    /** Makes options in which a benchmark is named after its file only if the files contradict each other. */
    public ImportOptions(
            Optional<Source> catalogue,
            List<String> capabilities,
            List<String> safety,
            boolean proposeKnownDirections,
            Reading reading,
            ColumnUses uses) {
        this(catalogue, capabilities, safety, proposeKnownDirections, reading, uses, Map.of());
    }

    /** Makes options with everything about the files guessed. */
    public ImportOptions(
            Optional<Source> catalogue,
            List<String> capabilities,
            List<String> safety,
            boolean proposeKnownDirections) {
        this(catalogue, capabilities, safety, proposeKnownDirections, Reading.guess(), ColumnUses.guess());
    }

    public ImportOptions {
        capabilities = List.copyOf(capabilities);
        safety = List.copyOf(safety);
        namedByFile = Map.copyOf(namedByFile);
    }

    /** The defaults of the command line: known roles, but only stated directions. */
    public static ImportOptions literal() {
        return new ImportOptions(Optional.empty(), List.of(), List.of(), false);
    }

    public ImportOptions withCatalogue(Optional<Source> newCatalogue) {
        return new ImportOptions(
                newCatalogue, capabilities, safety, proposeKnownDirections, reading, uses, namedByFile);
    }

    public ImportOptions withReading(Reading newReading) {
        return new ImportOptions(
                catalogue, capabilities, safety, proposeKnownDirections, newReading, uses, namedByFile);
    }

    public ImportOptions withUses(ColumnUses newUses) {
        return new ImportOptions(
                catalogue, capabilities, safety, proposeKnownDirections, reading, newUses, namedByFile);
    }

    public ImportOptions withNamedByFile(Map<String, String> newNamedByFile) {
        return new ImportOptions(
                catalogue, capabilities, safety, proposeKnownDirections, reading, uses, newNamedByFile);
    }

    /** The same options without any statements about the benchmarks. */
    public ImportOptions withNothingStated() {
        return new ImportOptions(
                Optional.empty(), List.of(), List.of(), proposeKnownDirections, reading, uses, namedByFile);
    }
}
