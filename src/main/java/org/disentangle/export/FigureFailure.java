package org.disentangle.export;

import java.io.IOException;
import org.disentangle.state.FaultLog;
import org.disentangle.state.FileFailure;

/**
 * A figure file that could not be made, although everything else could.
 *
 * @param file the name of the file
 * @param reason the reason, as a clause or a sentence without full stop
 * @param isFault whether it is an internal error rather than a problem with the place or the request
 */
public record FigureFailure(String file, String reason, boolean isFault) {
    /** Describes a failure; an internal error is logged. */
    static FigureFailure of(String file, Throwable cause) {
        if (cause instanceof ExportException e) {
            return new FigureFailure(file, withoutStop(e.getMessage()), e.isFault());
        }
        if (cause instanceof IOException e) {
            return new FigureFailure(file, "it cannot be written there" + FileFailure.because(e), false);
        }
        if (cause instanceof OutOfMemoryError) {
            return new FigureFailure(file, "there is not enough memory; allow more with java -Xmx4g -jar", false);
        }
        FaultLog.keep(file + " could not be drawn", cause);
        return new FigureFailure(file, "it cannot be drawn because of an internal error (" + words(cause) + ")", true);
    }

    private static String words(Throwable cause) {
        String message = cause.getMessage();
        String kind = cause.getClass().getSimpleName();
        return message == null || message.isBlank() ? kind : kind + ": " + message.strip();
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
