package org.disentangle.state;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The folder where the program keeps what it must remember between runs, such as its log and autosaved sessions. */
public final class StateFolder {
    /** The system property that sets the folder. */
    public static final String PROPERTY = "disentangle.state";

    private StateFolder() {}

    /**
     * The folder, which need not exist: the one in the system property {@value #PROPERTY}, otherwise the usual place on
     * the platform ({@code $XDG_STATE_HOME} or {@code ~/.local/state}; {@code ~/Library/Application Support}; {@code
     * %LOCALAPPDATA%}).
     */
    public static Path path() {
        String chosen = System.getProperty(PROPERTY, "");
        if (!chosen.isEmpty()) {
            return Path.of(chosen);
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        if (system.contains("win")) {
            return environment("LOCALAPPDATA").orElse(home).resolve("Disentangle");
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Disentangle");
        }
        return environment("XDG_STATE_HOME")
                .orElse(home.resolve(".local").resolve("state"))
                .resolve("disentangle");
    }

    /** A folder named by an environment variable; relative ones are ignored, as the XDG specification demands. */
    private static Optional<Path> environment(String variable) {
        String value = System.getenv(variable);
        return Optional.ofNullable(value)
                .filter(text -> !text.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
