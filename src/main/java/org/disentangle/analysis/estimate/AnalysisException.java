package org.disentangle.analysis.estimate;

/** The requested analysis is impossible for this table. The message is one plain sentence for the user. */
public final class AnalysisException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AnalysisException(String message) {
        super(message);
    }
}
