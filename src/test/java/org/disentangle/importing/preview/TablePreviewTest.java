package org.disentangle.importing.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disentangle.importing.TableImporter;
import org.disentangle.importing.TextSource;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.PreviewColumn.Use;
import org.disentangle.importing.source.Source;
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

    @Test
    void ofALongFileSaysThatItLooksAtTheBeginning() throws ImportException {
        String row = "Llama-2-7b,0.5,0.25,0.75\n";
        assertThat(saysBeginning("model,mmlu,gsm8k,mine\n" + row.repeat(100))).isFalse();
        assertThat(saysBeginning("model,mmlu,gsm8k,mine\n" + row.repeat(20_000)))
                .isTrue();
    }

    private static boolean saysBeginning(String text) throws ImportException {
        return TablePreview.of(List.of(TextSource.of(text)), ImportOptions.literal(), Progress.unwatched())
                .notes()
                .stream()
                .anyMatch(note -> note.message().startsWith("only the beginning of this long file was examined"));
    }

    @Test
    void showsTheFirstColumnsAndListsThemAll() throws ImportException {
        String header = IntStream.range(0, 100).mapToObj(i -> ",b" + i).collect(Collectors.joining());
        String row = "m" + ",1".repeat(100) + "\n";
        Preview preview = TablePreview.of(
                List.of(TextSource.of("model" + header + "\n" + row + row)),
                ImportOptions.literal(),
                Progress.unwatched());
        assertThat(preview.header()).hasSize(60).endsWith("b58");
        assertThat(preview.rows()).hasSize(2).allMatch(cells -> cells.size() == 60);
        assertThat(preview.columns()).hasSize(101);
    }
}
