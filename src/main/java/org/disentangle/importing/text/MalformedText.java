package org.disentangle.importing.text;

/** Bytes do not fit the assumed encoding; another one may fit. */
public final class MalformedText extends TextProblem {
    private static final long serialVersionUID = 1L;

    public MalformedText(String sentence) {
        super(sentence);
    }
}
