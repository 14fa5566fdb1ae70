package org.disentangle.importing.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disentangle.catalogue.Catalogue;
import org.disentangle.catalogue.CatalogueFile;
import org.disentangle.catalogue.StatedEntry;
import org.disentangle.catalogue.StatedInfo;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.PreviewColumn.Use;
import org.disentangle.importing.source.Source;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Role;

/** Choices for the columns of a preview, in the form in which they are saved: a catalogue and column uses. */
public final class ChosenColumns {
    private final List<PreviewColumn> columns;
    private final Map<String, String> errors;
    private final Set<String> asked;

    /**
     * Makes the choices.
     *
     * @param errors the column chosen to hold the standard errors, by column of scores
     * @param asked the columns whose direction is still in question; their directions are not stated
     */
    public ChosenColumns(List<PreviewColumn> columns, Map<String, String> errors, Set<String> asked) {
        this.columns = List.copyOf(columns);
        this.errors = Map.copyOf(errors);
        this.asked = Set.copyOf(asked);
    }

    /** Makes choices without standard errors and without open questions. */
    public ChosenColumns(List<PreviewColumn> columns) {
        this(columns, Map.of(), Set.of());
    }

    /** The benchmarks as a catalogue file. */
    public String catalogue() {
        List<StatedEntry> entries = new ArrayList<>();
        for (PreviewColumn column : columns) {
            if (column.use().isBenchmark()) {
                entries.add(entry(column));
            }
        }
        StringBuilder text = new StringBuilder();
        try {
            CatalogueFile.write(entries, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a StringBuilder does not fail", impossible);
        }
        return text.toString();
    }

    private StatedEntry entry(PreviewColumn column) {
        Optional<BenchmarkInfo> known = Catalogue.known().find(column.name()).map(entry -> entry.info());
        return StatedEntry.of(
                column.name(),
                new StatedInfo(
                        Optional.empty(),
                        stated(column.unit()),
                        stated(column.area()),
                        Optional.of(role(column.use())),
                        asked.contains(column.name()) ? Optional.empty() : Optional.of(column.direction()),
                        StatedInfo.StatedSuite.NOTHING,
                        known.map(BenchmarkInfo::purpose)));
    }

    private static Role role(Use use) {
        return switch (use) {
            case CAPABILITIES -> Role.CAPABILITIES;
            case SAFETY -> Role.SAFETY;
            default -> Role.IGNORED;
        };
    }

    private static Optional<String> stated(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The column of models, the attributes, the columns that mix percentages and fractions, and those that hold errors. */
    public ColumnUses uses() {
        Optional<String> model = columns.stream()
                .filter(column -> column.use() == Use.MODEL)
                .map(PreviewColumn::name)
                .findFirst();
        Set<String> attributes = new LinkedHashSet<>();
        columns.stream()
                .filter(column -> column.use() == Use.ATTRIBUTE)
                .map(PreviewColumn::name)
                .forEach(attributes::add);
        Set<String> percentages = columns.stream()
                .filter(column -> column.scale() == PreviewColumn.Scale.PERCENT)
                .map(PreviewColumn::name)
                .collect(Collectors.toSet());
        return new ColumnUses(model, attributes, percentages).withErrors(errors);
    }

    /** Adds the choices to the options for opening the files. */
    public ImportOptions over(ImportOptions options) {
        Source catalogue = Source.text("the roles chosen in the preview", catalogue());
        return new ImportOptions(
                Optional.of(catalogue),
                names(Use.CAPABILITIES),
                names(Use.SAFETY),
                options.proposeKnownDirections(),
                options.reading(),
                uses());
    }

    private List<String> names(Use use) {
        return columns.stream()
                .filter(column -> column.use() == use)
                .map(PreviewColumn::name)
                .toList();
    }
}
