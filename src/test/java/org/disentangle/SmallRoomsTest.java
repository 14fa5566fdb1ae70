package org.disentangle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SmallRoomsTest {
    private static final int MOST_LINES = 300;

    @Test
    void aClassWithMoreLinesHoldsTwoIdeas() throws IOException {
        assertThat(SourceFiles.longerThan(MOST_LINES)).isEmpty();
        assertThat(SourceFiles.longerThan(MOST_LINES / 2))
                .as("what is looked at")
                .isNotEmpty();
    }
}
