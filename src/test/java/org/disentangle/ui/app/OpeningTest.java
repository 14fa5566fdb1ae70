package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpeningTest extends WindowFixture {
    private boolean isNoticeShown() {
        return lookup("#notice").queryAll().stream().map(Node.class::cast).anyMatch(node -> node.getParent()
                .isVisible());
    }

    @Test
    void startsOnTheAnalysedReferenceTable() {
        settle();
        assertThat(text("#status")).isEqualTo("Reference table · 53 models · 12 capabilities · 166 safety benchmarks");
        assertThat(stage.getTitle()).isEqualTo("Reference table – Disentangle");
        assertThat(rankingSize()).isEqualTo(55);
        assertThat(rankedColumns()).startsWith("brier_medqa_4options", "scrolls_quality");
        assertThat(text("#inspector-value")).isEqualTo("0.89");
        assertThat(text("#inspector-basis")).isEqualTo("n = 26 of all 26 chat models");
        assertThat(lookup("#scatter-preview").tryQuery()).isPresent();
        assertThat(text("#model-count")).isEqualTo("26 of 26");
    }

    @Test
    void opensOneTableAndSeveralAsOne() {
        settle();
        open(table("scores.csv", 20));
        assertThat(text("#status")).startsWith("scores.csv · 20 models · 3 capabilities · 1 safety benchmark");
        Path more = file("more.csv", "model,new_benchmark\nmodel-0,5\nmodel-7,1\nmodel-9,4\nmodel-11,2\nmodel-13,9\n");
        open(table("scores.csv", 20), more);
        assertThat(text("#status")).startsWith("scores.csv + 1 · 20 models · 3 capabilities · 2 safety benchmarks");
        openScatterOf("new_benchmark");
        assertThat(text("#inspector-basis")).startsWith("n = 5 of all 20");
    }

    @Test
    void opensAGzippedTableAndAFolderOfThemBehindALink() throws IOException {
        settle();
        Path packed = gzipped(table("scores.csv", 20), Files.createDirectory(folder.resolve("packed tables")));
        open(packed);
        assertThat(text("#status")).startsWith("scores.csv.gz · 20 models · 3 capabilities · 1 safety benchmark");
        open(table("others.csv", 12));
        open(Files.createSymbolicLink(folder.resolve("link"), packed.getParent()));
        assertThat(text("#status")).startsWith("scores.csv.gz · 20 models");
    }

    private static Path gzipped(Path file, Path place) throws IOException {
        Path packed = place.resolve(file.getFileName() + ".gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(file, gzip);
        }
        return packed;
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("empty.csv", "", "empty.csv"),
                Arguments.of("header.csv", "model,mmlu,gsm8k\n", "header.csv"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void saysInPlaceWhyAFileCannotBeOpenedAndKeepsTheOpenTable(String name, String content, String sentence) {
        settle();
        String before = text("#status");
        open(file(name, content));
        assertThat(text("#notice"))
                .contains(sentence)
                .doesNotContain("Exception")
                .doesNotContain("\n");
        assertThat(text("#status")).isEqualTo(before);
        assertThat(rankingSize()).isEqualTo(55);
        screenshot("error-" + name.substring(0, name.indexOf('.')));
        clickOn("#notice-dismiss");
        assertThat(isNoticeShown()).isFalse();
    }

    @Test
    void showsAFileWithoutScoresAndWhyItCannotBeOpened() {
        settle();
        String before = text("#status");
        choose(file("words.csv", "model,remark\na,good\nb,bad\n"));
        assertThat(text("#preview-problem")).contains("no column holds scores");
        assertThat(lookup("#preview-open").query().isDisabled()).isTrue();
        screenshot("preview-words");
        clickOn("#sheet-close");
        assertThat(text("#status")).isEqualTo(before);
    }

    @Test
    void saysThatAFileIsMissing() {
        settle();
        open(folder.resolve("nowhere.csv"));
        assertThat(text("#notice")).contains("nowhere.csv").contains("no such file");
        open(table("scores.csv", 12));
        assertThat(text("#status")).startsWith("scores.csv");
        assertThat(isNoticeShown()).isFalse();
    }

    @Test
    void saysWhyTooFewModelsHaveNoScore() {
        settle();
        open(file("single.csv", "model,mmlu,gsm8k,mine\nonly,1,2,3\n"));
        openScatterOf("mine");
        assertThat(lookup("#inspector .headline-missing").queryLabeled().getText())
                .startsWith("Cannot be computed");
        show(Views.CAPABILITIES);
        assertThat(lookup(".label").queryAll().stream()
                        .filter(node -> node instanceof javafx.scene.control.Labeled)
                        .map(node -> String.valueOf(((javafx.scene.control.Labeled) node).getText())))
                .anyMatch(text -> text.startsWith("There is no capabilities score"));
        screenshot("single-model");
    }

    @Test
    void saysWhyAConstantOrIncompleteColumnHasNoCorrelation() {
        settle();
        open(file("flat.csv", "model,mmlu,gsm8k,flat\na,1,2,0.5\nb,2,3,0.5\nc,3,5,0.5\nd,4,4,0.5\n"));
        openScatterOf("flat");
        assertThat(lookup("#inspector .headline-missing").queryLabeled().getText())
                .contains("the same");
        open(file("gaps.csv", "model,mmlu,gsm8k,mine\na,1,,5\nb,,3,4\nc,3,,3\nd,,4,1\n"));
        openScatterOf("mine");
        assertThat(lookup("#inspector .headline-missing").queryLabeled().getText())
                .startsWith("Cannot be computed");
    }
}
