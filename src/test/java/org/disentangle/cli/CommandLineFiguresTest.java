package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Figures on the command line, and what becomes of the rest when one cannot be made. */
class CommandLineFiguresTest extends CommandLineFixture {
    private Outcome figures(String... options) {
        List<String> arguments = new ArrayList<>(List.of("analyze", table.toString(), "--out", out.toString()));
        arguments.addAll(List.of("--capabilities", "know,math,code"));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private void rename(String before, String after) throws IOException {
        List<String> renamed = new ArrayList<>();
        Files.readAllLines(table).forEach(line -> renamed.add(line.replace(before, after)));
        Files.write(table, renamed);
    }

    /** As names pasted from web pages have it. */
    @Test
    void separatorsOfLinesAndParagraphsInNamesAreSpaces() throws IOException {
        rename("model-3,", "mo\u2028del-3,");
        rename("truth", "tr\u2029uth");
        rename("toxic", "\u2028toxic");
        Outcome outcome = figures("--figures", "pdf,svg,png", "--safety", "tr uth,toxic");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(read(out.resolve("scores.csv")).stream().map(row -> row.get("model")))
                .contains("mo del-3");
        assertThat(text(out.resolve("figures/scatter_all_1_tr_uth.pdf"))).contains("tr uth", "mo del-3");
        assertThat(names(out.resolve("figures")))
                .contains("scatter_all_1_tr_uth.pdf", "scatter_all_1_tr_uth.svg", "scatter_all_1_tr_uth.png");
    }

    @Test
    void aFigureThatCannotBeMadeIsNamedAndKeepsNothingElseFromBeingWritten() throws IOException {
        Outcome outcome =
                figures("--figures", "png,pdf", "--size", "1900mmx1900mm", "--dpi", "600", "--safety", "truth");
        assertThat(outcome.code()).isEqualTo(5);
        assertThat(outcome.err().lines())
                .containsExactly(
                        "ranking.png, capabilities_all.png, scatter_all_1_truth.png: A PNG of this size at 600 dpi would"
                                + " have more than 64 million pixels; choose a lower resolution, a smaller "
                                + "size, or PDF.",
                        "3 figures could not be made; everything else is in " + out + ".");
        assertThat(outcome.out()).contains("Results with 3 figures: ").contains("truth");
        assertThat(correlations()).isNotEmpty();
        assertThat(names(out.resolve("figures")))
                .containsExactly("capabilities_all.pdf", "ranking.pdf", "scatter_all_1_truth.pdf");
        assertThat(Files.readString(out.resolve("analysis.json")))
                .contains("\"figure_notes\"", "ranking.png: A PNG of this size")
                .doesNotContain("figures/ranking.png");
        assertThat(figures("--figures", "pdf", "--safety", "truth").code())
                .as("the folder is a result like any other, and may be replaced")
                .isZero();
    }

    @Test
    void lettersThatNoFontHasAreToldInTheNotesAndTheFile() throws IOException {
        String unassigned = Character.toString(0x40000);
        rename("model-3,", "model" + unassigned + ",");
        Outcome outcome = figures("--figures", "svg", "--safety", "truth");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().replaceAll("\\s+", " ")).contains("Note: No font on this computer has U+40000; boxes");
        assertThat(Files.readString(out.resolve("analysis.json"))).contains("No font on this computer has U+40000");
        assertThat(Files.readString(out.resolve("figures/scatter_all_1_truth.svg")))
                .contains("Missing letters: U+40000");
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
