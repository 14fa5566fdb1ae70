package org.disentangle.state;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Formats a log record: a line, followed by the exception, if any, with the versions of the program, Java and the
 * system.
 */
final class LogLine extends Formatter {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());

    @Override
    public String format(LogRecord record) {
        StringBuilder text = new StringBuilder();
        text.append(STAMP.format(record.getInstant()))
                .append(' ')
                .append(record.getLevel().getName())
                .append(' ')
                .append(record.getLoggerName())
                .append(": ")
                .append(FaultText.onOneLine(formatMessage(record)))
                .append('\n');
        if (record.getThrown() != null) {
            text.append(FaultText.of(record.getThrown()));
        }
        return text.toString();
    }
}
