package org.disentangle.session.opening;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.disentangle.catalogue.CatalogueException;
import org.disentangle.catalogue.CatalogueFile;
import org.disentangle.catalogue.StatedEntry;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.source.Source;
import org.disentangle.session.plan.ColumnChoices;
import org.disentangle.session.plan.RoleChoices;
import org.disentangle.session.plan.Sources;

/** Turns the choices made in a preview into the sources of a plan. */
public final class ChosenSources {
    private ChosenSources() {}

    /**
     * The sources for files read with these options; the entries of their catalogue are included.
     *
     * @throws ImportException if the catalogue cannot be read
     */
    public static Sources of(List<String> files, ImportOptions options) throws ImportException {
        return Sources.of(files)
                .withReading(options.reading())
                .withRoles(RoleChoices.none()
                        .withCapabilities(options.capabilities())
                        .withSafety(options.safety())
                        .withKnownDirections(options.proposeKnownDirections()))
                .withColumns(new ColumnChoices(stated(options.catalogue()), options.uses()));
    }

    /** The entries of a catalogue, without their line numbers. */
    public static List<StatedEntry> stated(Optional<Source> catalogue) throws ImportException {
        if (catalogue.isEmpty()) {
            return List.of();
        }
        Source source = catalogue.get();
        try (InputStream bytes = source.open()) {
            return CatalogueFile.read(bytes, source.name()).entries().stream()
                    .map(entry -> StatedEntry.of(entry.benchmark(), entry.info()))
                    .toList();
        } catch (IOException | CatalogueException e) {
            throw new ImportException(
                    ImportException.Kind.UNREADABLE, "What was chosen for the columns cannot be read.", e);
        }
    }

    /**
     * The same files read differently; joins, and statements about joined columns, are kept.
     *
     * @param before the open sources
     * @param read the table they make
     * @param anew the files as they are to be read now
     */
    public static Sources differently(Sources before, JoinedTable read, Sources anew) {
        Set<String> added = new HashSet<>();
        read.added().forEach(added::addAll);
        ColumnUses was = before.columns().uses();
        ColumnUses uses = anew.columns().uses();
        Set<String> percentages = new HashSet<>(uses.percentages());
        was.percentages().stream().filter(added::contains).forEach(percentages::add);
        return anew.withColumns(new ColumnChoices(
                                before.columns().benchmarks().stream()
                                        .filter(entry -> added.contains(entry.benchmark()))
                                        .toList(),
                                uses.withPercentages(percentages)
                                        .withErrors(kept(was.errors(), uses.errors(), added::contains))
                                        .withDirections(kept(was.directions(), uses.directions(), added::contains)))
                        .and(anew.columns().benchmarks()))
                .withJoins(before.joins())
                .withAcceptMatches(before.acceptMatches());
    }

    private static <T> Map<String, T> kept(Map<String, T> before, Map<String, T> anew, Predicate<String> wanted) {
        Map<String, T> all = new HashMap<>(before);
        all.keySet().removeIf(wanted.negate());
        all.putAll(anew);
        return all;
    }
}
