package org.disentangle.importing.format;

import java.util.EnumSet;
import java.util.Set;
import org.disentangle.importing.json.HarnessResults;

/** One model's results by task, with a choice of metrics; JSON recognised by its contents. */
final class TaskResultsFormat extends JsonFormat {
    private static final TaskResultsFormat HARNESS = new TaskResultsFormat("lm-evaluation-harness results");
    private static final TaskResultsFormat LIGHTEVAL = new TaskResultsFormat("lighteval results");

    private final String words;

    private TaskResultsFormat(String words) {
        this.words = words;
    }

    /** EleutherAI's lm-evaluation-harness, or Hugging Face's lighteval. */
    static TaskResultsFormat of(HarnessResults results) {
        return results.areLighteval() ? LIGHTEVAL : HARNESS;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Set<ReadingChoice> choices() {
        return EnumSet.of(ReadingChoice.METRIC);
    }
}
