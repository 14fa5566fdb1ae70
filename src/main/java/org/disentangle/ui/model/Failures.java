package org.disentangle.ui.model;

import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.importing.note.ImportException;
import org.disentangle.session.plan.PlanException;
import org.disentangle.state.FaultLog;
import org.disentangle.state.FaultText;

/**
 * Shows in the window why work failed.
 *
 * @param notices shows the sentence
 */
record Failures(Notices notices) {
    void say(Throwable cause) {
        if (cause instanceof ImportException || cause instanceof AnalysisException) {
            notices.error(String.valueOf(cause.getMessage()));
        } else if (cause instanceof PlanException unmet) {
            notices.error(sentence(unmet));
        } else if (cause instanceof OutOfMemoryError) {
            notices.error("There is not enough memory for this table; allow more when starting the program "
                    + "(java -Xmx8g …).");
        } else {
            // what is unchecked was logged where it was caught
            boolean logged = cause instanceof RuntimeException || cause instanceof Error;
            String where = logged ? FaultLog.where(cause) : FaultLog.keep("something failed in the window", cause);
            notices.fault("This did not work because of an internal error; " + where + ".", FaultText.of(cause));
        }
    }

    private static String sentence(PlanException unmet) {
        String sentence = unmet.getMessage();
        return switch (unmet.kind()) {
            case EDIT -> "The edits do not fit these tables. " + sentence;
            case DOUBTFUL_MATCHES ->
                sentence + "; open the table on its own, then add these scores: you will be asked where "
                        + "each model belongs.";
            case CONFLICTS ->
                sentence + "; open the table on its own, then add these scores: you will be asked which ones to keep.";
            default -> sentence;
        };
    }
}
