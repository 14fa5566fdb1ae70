package org.disentangle.state;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;

/** Moves a damaged file of the program out of the way without losing it. */
public final class SetAside {
    /** Part of the name of every file set aside. */
    public static final String MARK = ".damaged-";

    private static final Logger LOG = System.getLogger(SetAside.class.getName());

    private SetAside() {}

    /**
     * Renames a file.
     *
     * @param what the subject of the sentence ("The settings")
     * @param so the consequence, as the end of the sentence ("the defaults are used")
     * @param cause the exception that showed the damage
     * @return a sentence for the user
     */
    public static String damaged(Path file, String what, String so, Exception cause) {
        LOG.log(Logger.Level.WARNING, what + " in " + file + " cannot be read", cause);
        try {
            Path aside = free(file);
            Files.move(file, aside);
            return what + " could not be read, so " + so + "; the damaged file was set aside as " + aside + ".";
        } catch (IOException left) {
            LOG.log(Logger.Level.WARNING, file + " cannot be set aside", left);
            return what + " could not be read, so " + so + "; the damaged file is " + file + ".";
        }
    }

    private static Path free(Path file) {
        int number = 1;
        while (true) {
            Path aside = file.resolveSibling(file.getFileName() + MARK + number);
            if (!Files.exists(aside)) {
                return aside;
            }
            number++;
        }
    }
}
