package org.disentangle.analysis.estimate;

/** An analysis was asked for that cannot be made of this table. The message is one plain sentence for the user. */
public final class AnalysisException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AnalysisException(String message) {
        super(message);
    }
}
