package org.disentangle.analysis.options;

/** How to treat models that lack scores on some capabilities benchmarks. */
public enum MissingPolicy {
    /** They get no capabilities score and are listed with what they lack. The default, as in the paper. */
    COMPLETE("complete"),
    /**
     * The capabilities benchmark that costs the most models is left out first; models that still lack one get no score.
     */
    WITHOUT_COSTLIEST("without-costliest"),
    /** Missing capabilities scores are filled in by iterative PCA, and every filled model is marked. */
    IMPUTE("impute");

    private final String word;

    MissingPolicy(String word) {
        this.word = word;
    }

    /** Its name on the command line and in files. */
    public String word() {
        return word;
    }
}
