package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disentangle.importing.PreviewColumn.Use;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;

class TablePreviewTest {
    private static final Source ARENA =
            TextSource.of("model,arena_score,95_pct_ci,votes\na,1470,+5/-5,10\nb,1400,+6/-4,20\nc,1300,+4/-4,30\n");

    @Test
    void opensWhatItShowsWithStandardErrorsKept() throws ImportException {
        Preview preview = TablePreview.of(List.of(ARENA), ImportOptions.literal(), Progress.unwatched());
        assertThat(preview.problem()).isEmpty();
        assertThat(preview.columns())
                .extracting(PreviewColumn::use)
                .containsExactly(Use.MODEL, Use.SAFETY, Use.STANDARD_ERRORS, Use.ATTRIBUTE);
        ImportOptions chosen = new ChosenColumns(preview.columns()).over(ImportOptions.literal());
        ScoreTable table = TableImporter.read(List.of(ARENA), chosen, Progress.unwatched());
        assertThat(table.benchmark("arena_score")
                        .orElseThrow()
                        .standardErrors()
                        .orElseThrow()
                        .get(0))
                .isEqualTo(5 / 1.959963984540054);
        assertThat(table.attribute("votes")).isPresent();
    }
}
