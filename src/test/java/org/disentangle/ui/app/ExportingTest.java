package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.disentangle.analysis.options.Resampling;
import org.junit.jupiter.api.Test;

class ExportingTest extends WindowFixture {
    /** The form remembers what was chosen last. */
    @Override
    protected boolean isKept() {
        return false;
    }

    private Path export(String format, String width, String height) {
        Path file = folder.resolve("figure." + format);
        dialogs.save = Optional.of(file);
        clickOn("#export-figure");
        clickOn("#export-" + format);
        fill("#export-width", width);
        fill("#export-height", height);
        screenshot("export-" + format);
        clickOn("#export-save");
        settle();
        await("the notice", () -> lookup("#notice").tryQuery().isPresent());
        assertThat(text("#notice")).startsWith("Written: ").contains(file.toString());
        return file;
    }

    private void fill(String field, String text) {
        doubleClickOn(field).write(text);
    }

    @Test
    void exportsThePdfOfTheScatterAtAChosenSize() throws IOException {
        settle();
        openScatterOf("TruthfulQA MC1");
        Path file = export("pdf", "82", "70");
        assertThat(dialogs.suggested).isEqualTo("TruthfulQA-MC1-chat.pdf");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDRectangle box = pdf.getPage(0).getMediaBox();
            assertThat(box.getWidth() / 72 * 25.4).isCloseTo(82, within(0.01));
            assertThat(box.getHeight() / 72 * 25.4).isCloseTo(70, within(0.01));
            assertThat(new PDFTextStripper().getText(pdf)).contains("TruthfulQA MC1", "n = 26", "ρ = 0.81");
        }
    }

    @Test
    void exportsByEnterAsWasChosenLast() {
        settle();
        Path file = folder.resolve("by-keyboard.pdf");
        dialogs.save = Optional.of(file);
        clickOn("#export-figure");
        push(KeyCode.ENTER);
        settle();
        await("the notice", () -> lookup("#notice").tryQuery().isPresent());
        assertThat(text("#notice")).startsWith("Written: ").contains(file.toString());
    }

    @Test
    void exportsSvgAndPng() throws IOException {
        settle();
        openScatterOf("TruthfulQA MC1");
        assertThat(Files.readString(export("svg", "100", "80")))
                .contains("width=\"100.0mm\"")
                .contains("TruthfulQA MC1");
        clickOn("#notice-dismiss");
        var picture = ImageIO.read(export("png", "127", "76.2").toFile());
        assertThat(picture.getWidth()).isEqualTo(1500);
        assertThat(picture.getHeight()).isEqualTo(900);
    }

    /** So many resamples are not drawn unasked. */
    @Test
    void aFigureWithIntervalsOfTheMomentSaysSoAndSoDoesItsRecipe() throws IOException {
        settle();
        assertThat(momentIsShown()).isFalse();
        interact(() -> workspace.change(
                "many resamples",
                plan -> plan.withAnalysis(
                        plan.analysis().withInterval(interval -> interval.withResampling(Resampling.MODELS)
                                .withResamples(1_000_000)))));
        settle();
        openScatterOf("TruthfulQA MC1");
        clickOn("#export-figure");
        assertThat(text("#export-moment"))
                .isEqualTo("Not all resamples are drawn yet: the figure shows the immediate intervals, as "
                        + "its caption and recipe say.");
        clickOn("#sheet-close");
        String svg = Files.readString(export("svg", "140", "105")).replace("&quot;", "\"");
        assertThat(text("#notice")).contains("Not all resamples are drawn yet");
        assertThat(svg).contains("(Fisher z)").contains("\"resample\":\"none\"");
    }

    @Test
    void aNameWithASeparatorOfLinesIsNoReasonToFail() throws IOException {
        settle();
        StringBuilder rows = new StringBuilder("model,mmlu,gsm8k,sa\u2028fe\n");
        for (int i = 0; i < 8; i++) {
            rows.append("m\u2029")
                    .append(i)
                    .append(',')
                    .append(i)
                    .append(',')
                    .append(i + i % 3)
                    .append(',');
            rows.append(i * 7 % 5).append('\n');
        }
        open(file("pasted.csv", rows.toString()));
        openScatterOf("sa fe");
        Path file = export("pdf", "140", "105");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("sa fe").containsPattern("m [0-7]");
        }
    }

    @Test
    void saysWhyAPlaceCannotBeWrittenTo() {
        settle();
        dialogs.save = Optional.of(folder.resolve("none/figure.pdf"));
        clickOn("#export-figure");
        clickOn("#export-save");
        settle();
        await("the notice", () -> lookup("#notice").tryQuery().isPresent());
        assertThat(text("#notice")).endsWith("because a folder in its path is missing; choose another place.");
    }

    private boolean momentIsShown() {
        clickOn("#export-figure");
        boolean shown = onWindow(() -> lookup("#export-moment").query().isVisible());
        clickOn("#sheet-close");
        return shown;
    }

    @Test
    void refusesAnAbsurdSizeInPlace() {
        settle();
        clickOn("#export-figure");
        fill("#export-width", "9999999");
        assertThat(text("#export-problem")).isNotEmpty();
        assertThat(lookup("#export-save").queryButton().isDisabled()).isTrue();
        clickOn("#sheet-close");
        assertThat(lookup("#sheet-layer").query().isVisible()).isFalse();
    }
}
