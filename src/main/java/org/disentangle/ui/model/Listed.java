package org.disentangle.ui.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.disentangle.table.Role;

/** Which benchmarks the ranking lists. */
public enum Listed {
    SAFETY("Safety benchmarks"),
    CAPABILITIES("Capabilities benchmarks"),
    ALL("All benchmarks");

    private final String title;

    Listed(String title) {
        this.title = title;
    }

    boolean includes(Role role) {
        return switch (this) {
            case SAFETY -> role == Role.SAFETY;
            case CAPABILITIES -> role == Role.CAPABILITIES;
            case ALL -> true;
        };
    }

    /** Its name in saved files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Listed> called(String word) {
        return Arrays.stream(values())
                .filter(listed -> listed.word().equals(word))
                .findFirst();
    }

    @Override
    public String toString() {
        return title;
    }
}
