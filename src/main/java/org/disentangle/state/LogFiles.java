package org.disentangle.state;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The places of the log, and whether one is written. */
public final class LogFiles {
    private static final String NAME = "disentangle";

    private LogFiles() {}

    /** The log file, and a fallback in the folder for temporary files. */
    static List<Path> places() {
        String user = System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9]", "_");
        return List.of(
                StateFolder.path().resolve(NAME + ".log"),
                Path.of(System.getProperty("java.io.tmpdir", "."), NAME + "-" + user + ".log"));
    }

    /** All files that may hold a log, including older ones. */
    public static List<Path> all() {
        return places().stream()
                .flatMap(file -> Stream.of(file, LogFile.older(file)))
                .toList();
    }

    /** Turns logging off ({@code false}) or on again. */
    public static void keep(boolean kept) {
        LogFile.keep(kept);
    }
}
