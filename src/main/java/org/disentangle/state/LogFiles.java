package org.disentangle.state;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the log is, and whether there is one. */
public final class LogFiles {
    private static final String NAME = "disentangle";

    private LogFiles() {}

    /** The file of the log, and another in the folder for temporary files where that cannot be written. */
    static List<Path> places() {
        String user = System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9]", "_");
        return List.of(
                StateFolder.path().resolve(NAME + ".log"),
                Path.of(System.getProperty("java.io.tmpdir", "."), NAME + "-" + user + ".log"));
    }

    /** Every file that a log may be in, with the older ones that are kept. */
    public static List<Path> all() {
        return places().stream()
                .flatMap(file -> Stream.of(file, LogFile.older(file)))
                .toList();
    }

    /** From now on nothing is logged ({@code false}), or everything is again. */
    public static void keep(boolean kept) {
        LogFile.keep(kept);
    }
}
