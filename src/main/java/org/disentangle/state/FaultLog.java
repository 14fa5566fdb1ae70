package org.disentangle.state;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Records unexpected exceptions, whether or not there is anyone to tell. */
public final class FaultLog {
    private static final String NAME = FaultLog.class.getName();

    private FaultLog() {}

    /**
     * Logs an internal error, even if the user has configured logging differently.
     *
     * @param what happened, in a few words
     * @return {@link #where}
     */
    public static String keep(String what, Throwable fault) {
        LogRecord record = new LogRecord(Level.SEVERE, what);
        record.setLoggerName(NAME);
        record.setThrown(fault);
        Logger.getLogger(NAME).log(record);
        boolean own = Stream.of(Logger.getLogger("").getHandlers()).anyMatch(LogFile.class::isInstance);
        if (!own) {
            LogSetup.newFile().publish(record);
        }
        return where(fault);
    }

    /**
     * The end of a sentence that says where the error just logged can be read, or, if no log can be written, the
     * exception in short.
     */
    public static String where(Throwable fault) {
        return where().orElseGet(() -> "no log can be written; it would say: " + FaultText.brief(fault));
    }

    /** The same for whatever was logged last; empty if no log can be written. */
    public static Optional<String> where() {
        return LogFile.last().map(file -> "the log " + file + " has the details");
    }
}
