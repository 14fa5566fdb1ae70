package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.job.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CancellationTest {
    private static final String ROW = ",0.125,0.25,0.5,0.75,1\n";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 14, 16})
    void stopsAtWhateverQuestionIsAnsweredWithNo(int questions) {
        Recorded progress = new Recorded(questions);
        assertThatThrownBy(() -> read(10_000, progress)).isInstanceOf(CancellationException.class);
        assertThat(progress.asked).isEqualTo(questions);
    }

    @Test
    void countsEveryByteInSmallSteps() throws ImportException {
        Recorded progress = new Recorded(Integer.MAX_VALUE);
        long bytes = read(10_000, progress);
        assertThat(progress.steps.get(0)).isEqualTo("Reading scores.csv: " + bytes);
        assertThat(progress.doneInFirstStep).isEqualTo(bytes);
        assertThat(progress.greatestAdvance).isLessThanOrEqualTo(64 * 1024);
        assertThat(progress.steps.get(1)).isEqualTo("Sorting columns: 5");
    }

    private static long read(int rows, Progress progress) throws ImportException {
        StringBuilder text = new StringBuilder("model,x1,x2,x3,x4,x5\n");
        for (int row = 0; row < rows; row++) {
            text.append("a-model-with-a-long-name-").append(row).append(ROW);
        }
        TextSource source = TextSource.of(text.toString());
        TableImporter.read(List.of(source), ImportOptions.literal(), progress);
        return source.size();
    }

    /** Is cancelled at the n-th question. */
    private static final class Recorded implements Progress {
        private final int cancelledAt;
        private final List<String> steps = new ArrayList<>();
        private int asked;
        private long doneInFirstStep;
        private long greatestAdvance;

        Recorded(int cancelledAt) {
            this.cancelledAt = cancelledAt;
        }

        @Override
        public void begin(String step, long units) {
            steps.add(step + ": " + units);
        }

        @Override
        public void advance(long units) {
            check();
            if (steps.size() == 1) {
                doneInFirstStep += units;
                greatestAdvance = Math.max(greatestAdvance, units);
            }
        }

        @Override
        public synchronized boolean isCancelled() {
            return ++asked >= cancelledAt;
        }
    }
}
