package org.disentangle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.disentangle.SourceFiles;
import org.junit.jupiter.api.Test;

/** That plurals and cut lists are written in one place, so that they read the same wherever they stand. */
class OneWordingTest {
    @Test
    void pluralsAreChosenInOnePlace() throws IOException {
        assertThat(foundOutside("[^)] == 1L? \\? \"[^\"]*[a-z]|[.a-z](size|count|n)\\(\\) == 1 \\? \"[^\"]*[a-z]"))
                .isEmpty();
    }

    @Test
    void listsAreCutInOnePlace() throws IOException {
        assertThat(foundOutside("\\+ \" more\"")).isEmpty();
        assertThat(foundOutside("\" and \" \\+ \\w+\\.get\\(")).isEmpty();
    }

    /** The places that match, but for those in the package itself. */
    private static List<String> foundOutside(String regex) throws IOException {
        return SourceFiles.having(regex, "wording");
    }
}
