package org.disentangle.importing.text;

import java.io.IOException;

/** A text is not the expected table. The message says what is wrong and what to do, without the file's name. */
public class TextProblem extends IOException {
    private static final long serialVersionUID = 1L;

    public TextProblem(String sentence) {
        super(sentence);
    }

    public TextProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
