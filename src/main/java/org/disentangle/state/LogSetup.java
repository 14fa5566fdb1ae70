package org.disentangle.state;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * Sends the log to a file. Java's logging instantiates this class when something is first logged, so that a run that
 * logs nothing loads none of it.
 */
public final class LogSetup {
    /** Called by Java's logging; makes the file the only destination of the log. */
    public LogSetup() throws IOException {
        String settings = ".level = INFO\n";
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(settings.getBytes(StandardCharsets.ISO_8859_1)));
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        Handler handler = newFile();
        handler.setLevel(Level.INFO);
        root.addHandler(handler);
    }

    /**
     * Configures Java's logging to use this class, unless the user has configured it.
     *
     * @param version supplies the program's version when it is logged
     */
    public static void install(Supplier<String> version) {
        FaultText.setProgram(version);
        if (System.getProperty("java.util.logging.config.class") == null
                && System.getProperty("java.util.logging.config.file") == null) {
            System.setProperty("java.util.logging.config.class", LogSetup.class.getName());
        }
    }

    /** Makes the log file, with a fallback in the folder for temporary files. */
    static LogFile newFile() {
        return new LogFile(LogFiles.places());
    }
}
