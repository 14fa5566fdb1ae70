package org.disentangle.catalogue;

import java.util.Locale;
import java.util.Optional;
import org.disentangle.table.Direction;
import org.disentangle.table.Purpose;
import org.disentangle.table.Role;

/** Parses the words of a catalogue's cells; empty for an unknown word. */
public final class CatalogueWords {
    public static final String ROLES = "capabilities, safety or ignored";
    public static final String DIRECTIONS = "higher, lower or target followed by a number";
    public static final String PURPOSES = "climb, diagnostic or doubtful";
    static final String TRUTHS = "true or false";

    private CatalogueWords() {}

    public static Optional<Role> role(String cell) {
        return switch (plain(cell)) {
            case "capabilities", "capability" -> Optional.of(Role.CAPABILITIES);
            case "safety" -> Optional.of(Role.SAFETY);
            case "ignored", "ignore" -> Optional.of(Role.IGNORED);
            default -> Optional.empty();
        };
    }

    public static Optional<Direction> direction(String cell) {
        String word = plain(cell);
        return switch (word) {
            case "higher", "higher is better", "up", "↑" -> Optional.of(Direction.HIGHER);
            case "lower", "lower is better", "down", "↓" -> Optional.of(Direction.LOWER);
            default -> word.startsWith("target") ? target(word.substring("target".length())) : Optional.empty();
        };
    }

    public static Optional<Purpose> purpose(String cell) {
        return switch (plain(cell)) {
            case "climb" -> Optional.of(Purpose.CLIMB);
            case "diagnostic" -> Optional.of(Purpose.DIAGNOSTIC);
            case "doubtful" -> Optional.of(Purpose.DOUBTFUL);
            default -> Optional.empty();
        };
    }

    static Optional<Boolean> truth(String cell) {
        return switch (plain(cell)) {
            case "true", "yes", "y", "1" -> Optional.of(true);
            case "false", "no", "n", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Direction> target(String number) {
        String digits = number.startsWith(":") || number.startsWith("=") ? number.substring(1) : number;
        try {
            double value = Double.parseDouble(digits.strip());
            return Double.isFinite(value) ? Optional.of(new Direction.Target(value)) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static String plain(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }
}
