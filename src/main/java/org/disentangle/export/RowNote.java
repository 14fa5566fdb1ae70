package org.disentangle.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.disentangle.analysis.estimate.Estimate;

/** The note of a row: why each empty cell is empty, each reason once, and anything else about the row. */
final class RowNote {
    private final Set<String> reasons = new LinkedHashSet<>();
    private final List<String> parts = new ArrayList<>();

    /** Adds the reason why a cell is empty, if it is. */
    RowNote missing(String column, Estimate estimate) {
        return missing(column, estimate.reason());
    }

    /** Adds the reason why a cell is empty; an empty reason means that it is not. */
    RowNote missing(String column, String reason) {
        if (!reason.isEmpty() && reasons.add(reason)) {
            parts.add("no " + column + ": " + reason);
        }
        return this;
    }

    /** Adds sentences, each once. */
    RowNote say(List<String> sentences) {
        for (String sentence : sentences) {
            if (!sentence.isEmpty() && !parts.contains(sentence)) {
                parts.add(sentence);
            }
        }
        return this;
    }

    String text() {
        if (parts.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            boolean afterSentence = !text.isEmpty() && text.charAt(text.length() - 1) == '.';
            text.append(text.isEmpty() ? "" : afterSentence ? " " : "; ").append(part);
        }
        return text.toString();
    }

    Cell cell() {
        return Cell.of(text());
    }
}
