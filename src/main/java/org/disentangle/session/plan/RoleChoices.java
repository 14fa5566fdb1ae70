package org.disentangle.session.plan;

import java.util.List;
import java.util.Optional;

/**
 * The roles of benchmarks, if stated for all at once.
 *
 * @param catalogue a catalogue file, by path
 * @param capabilities the capabilities benchmarks by column name; empty: as known
 * @param safety the safety benchmarks by column name; empty: every other
 * @param knownDirections whether to use the known direction of a benchmark (the window proposes it), or only a stated
 *     one (the command line)
 */
public record RoleChoices(
        Optional<String> catalogue, List<String> capabilities, List<String> safety, boolean knownDirections) {
    public RoleChoices {
        capabilities = List.copyOf(capabilities);
        safety = List.copyOf(safety);
    }

    /** Known roles, but only stated directions. */
    public static RoleChoices none() {
        return new RoleChoices(Optional.empty(), List.of(), List.of(), false);
    }

    /** Known roles and directions. */
    public static RoleChoices known() {
        return none().withKnownDirections(true);
    }

    public RoleChoices withCatalogue(Optional<String> newCatalogue) {
        return new RoleChoices(newCatalogue, capabilities, safety, knownDirections);
    }

    public RoleChoices withCapabilities(List<String> newCapabilities) {
        return new RoleChoices(catalogue, newCapabilities, safety, knownDirections);
    }

    public RoleChoices withSafety(List<String> newSafety) {
        return new RoleChoices(catalogue, capabilities, newSafety, knownDirections);
    }

    /** The same without statements about a column. */
    RoleChoices without(String column) {
        return new RoleChoices(
                catalogue,
                capabilities.stream().filter(name -> !name.equals(column)).toList(),
                safety.stream().filter(name -> !name.equals(column)).toList(),
                knownDirections);
    }

    public RoleChoices withKnownDirections(boolean known) {
        return new RoleChoices(catalogue, capabilities, safety, known);
    }
}
