package org.disentangle.importing.options;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.importing.source.Source;

/**
 * How tables are read.
 *
 * @param catalogue a catalogue file that says what the benchmarks are
 * @param capabilities the capabilities benchmarks by column name; when not empty they are all there are, and a column
 *     that is otherwise known as one counts as safety
 * @param safety the safety benchmarks by column name; when not empty every other benchmark that is not a capabilities
 *     benchmark is ignored
 * @param proposeKnownDirections whether a known benchmark's direction is taken (the window) or only one that a catalogue
 *     file states (the command line)
 * @param reading how every file is read
 * @param uses what columns are used for besides being benchmarks
 * @param namedByFile what the only benchmark of a file is called, by the file's name, where its column is called as that of
 *     another benchmark
 */
public record ImportOptions(
        Optional<Source> catalogue,
        List<String> capabilities,
        List<String> safety,
        boolean proposeKnownDirections,
        Reading reading,
        ColumnUses uses,
        Map<String, String> namedByFile) {
    /** No column is named by its file unless the files contradict each other. */
    public ImportOptions(
            Optional<Source> catalogue,
            List<String> capabilities,
            List<String> safety,
            boolean proposeKnownDirections,
            Reading reading,
            ColumnUses uses) {
        this(catalogue, capabilities, safety, proposeKnownDirections, reading, uses, Map.of());
    }

    /** Every file read as guessed. */
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

    /** Roles as known, directions as stated only. */
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

    /** The same where nobody said what the benchmarks are. */
    public ImportOptions withNothingStated() {
        return new ImportOptions(
                Optional.empty(), List.of(), List.of(), proposeKnownDirections, reading, uses, namedByFile);
    }
}
