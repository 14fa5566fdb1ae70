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
 * Sends the log to a file. Java's logging makes an object of this class when something is logged for the first time, so
 * that a run that logs nothing loads none of it.
 */
public final class LogSetup {
    /** Sets the file as the only place the log goes to; the constructor that Java's logging calls. */
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
     * Asks Java's logging to set itself up with this class, unless the user has set it up otherwise.
     *
     * @param version of the program, asked for when it is to be logged
     */
    public static void install(Supplier<String> version) {
        FaultText.setProgram(version);
        if (System.getProperty("java.util.logging.config.class") == null
                && System.getProperty("java.util.logging.config.file") == null) {
            System.setProperty("java.util.logging.config.class", LogSetup.class.getName());
        }
    }

    /** The file of the log, or where that cannot be written another in the folder for temporary files. */
    static LogFile newFile() {
        return new LogFile(LogFiles.places());
    }
}
