package org.disentangle.session.command;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** How the program was started, so that the commands it proposes can be pasted. */
public final class Invocation {
    private Invocation() {}

    /** The launcher of an installed program, {@code java -jar} with the path of the jar, or the program's bare name. */
    public static String program() {
        Optional<String> launcher = Optional.ofNullable(System.getProperty("jpackage.app-path"));
        return launcher.map(RecipeCommand::quote)
                .or(() -> jar().map(jar -> "java -jar " + RecipeCommand.quote(jar)))
                .orElse("disentangle");
    }

    /** The path of the jar, as short as possible from the working directory. */
    private static Optional<String> jar() {
        CodeSource source = Invocation.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = Path.of(source.getLocation().toURI());
            if (!Files.isRegularFile(jar)) {
                return Optional.empty();
            }
            Path here = Path.of("").toAbsolutePath();
            return Optional.of((jar.startsWith(here) ? here.relativize(jar) : jar).toString());
        } catch (URISyntaxException | IllegalArgumentException unusual) {
            return Optional.empty();
        }
    }
}
