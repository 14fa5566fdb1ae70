package org.disentangle.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.ranking.RankingFigure;
import org.disentangle.figure.style.Theme;
import org.disentangle.job.Progress;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/** Names with every kind of odd code point, each drawn in a figure, in all formats. */
class OddCodePointsTest {
    private static final long SEED = 2028;
    /** Of kinds with very many code points, one in so many. */
    private static final int[] EVERY = new int[31];

    static {
        EVERY[Character.CONTROL] = 1;
        EVERY[Character.FORMAT] = 1;
        EVERY[Character.LINE_SEPARATOR] = 1;
        EVERY[Character.PARAGRAPH_SEPARATOR] = 1;
        EVERY[Character.SPACE_SEPARATOR] = 1;
        EVERY[Character.ENCLOSING_MARK] = 1;
        EVERY[Character.NON_SPACING_MARK] = 20;
        EVERY[Character.COMBINING_SPACING_MARK] = 10;
        EVERY[Character.SURROGATE] = 40;
        EVERY[Character.OTHER_SYMBOL] = 40;
        EVERY[Character.PRIVATE_USE] = 3000;
        EVERY[Character.UNASSIGNED] = 10_000;
    }

    @TempDir
    Path folder;

    private static List<Integer> oddOnes() {
        Random random = new Random(SEED);
        List<Integer> chosen = new ArrayList<>(
                List.of(0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xFDD0, 0x1F600, 0x1F1E9, 0x1F468, 0xFE0F, 0x202E, 0x2067));
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int every = EVERY[Character.getType(c)];
            if (every == 1 || every > 1 && random.nextInt(every) == 0) {
                chosen.add(c);
            }
        }
        return chosen;
    }

    private static RankingFigure figure(List<String> names) {
        List<RankingFigure.Row> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(new RankingFigure.Row(
                    name,
                    name,
                    List.of(new RankingFigure.Value(Estimate.of(0.5), Interval.of(0.4, 0.6, "fisher_z"), 26))));
        }
        return new RankingFigure(
                "Odd \u2029 names",
                "A \u2028 caption \uD800.",
                new RankingFigure.CoefficientNames("Correlation", "ρ"),
                List.of("all"),
                List.of(new RankingFigure.Section("area", rows)),
                0.4,
                List.of());
    }

    private FigureFiles export(FigureFormat format, List<String> names) throws ExportException {
        FigureExport export = new FigureExport(
                new FigureFacts(Provenance.none(), Plan.defaults()), FigureSize.millimetres(210, 297), 40, Theme.LIGHT);
        return export.write(figure(names), format, folder.resolve("odd." + format.word()), Progress.unwatched());
    }

    @Test
    void everyFormatTakesEveryName() throws Exception {
        List<String> names = new ArrayList<>();
        for (int c : oddOnes()) {
            names.add("m" + Character.toString(c) + "n " + String.format("%06X", c));
        }
        names.add("zalgo" + "\u0301".repeat(300));
        names.add("family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67");
        names.add("\u2028");
        names.add("\uDC00\uD800");
        assertThat(names).hasSizeGreaterThan(600);
        for (Path png : export(FigureFormat.PNG, names).written()) {
            assertThat(ImageIO.read(png.toFile())).isNotNull();
        }
        int texts = 0;
        for (Path svg : export(FigureFormat.SVG, names).written()) {
            texts += texts(svg);
        }
        assertThat(texts).isGreaterThan(names.size());
        Path pdf = export(FigureFormat.PDF, names).written().get(0);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("m n 002028", "m n 002029", "m n 000085", "mn 00202E");
        }
    }

    private static int texts(Path svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        NodeList texts = builder.parse(new ByteArrayInputStream(Files.readAllBytes(svg)))
                .getElementsByTagNameNS("http://www.w3.org/2000/svg", "text");
        return texts.getLength();
    }

    /** What steers the direction of text cannot turn around what stands beside a name. */
    @Test
    void aNameCannotTurnAroundWhatStandsBesideIt() throws Exception {
        Path svg = export(FigureFormat.SVG, List.of("evil\u202E7B\u2066x"))
                .written()
                .get(0);
        assertThat(Files.readString(svg)).contains(">evil7Bx</text>").doesNotContain("\u202E");
    }

    /** A title is ours, and reads from left to right; a name by itself reads as it does. */
    @Test
    void aTitleWithANameFromRightToLeftStaysInItsOrder() throws Exception {
        RankingFigure figure = figure(List.of("\u05E9\u05DC\u05D5\u05DD-7B"));
        RankingFigure titled = new RankingFigure(
                "\u05E9\u05DC\u05D5\u05DD, chat models",
                figure.caption(),
                new RankingFigure.CoefficientNames(figure.xTitle(), figure.symbol()),
                figure.groups(),
                figure.sections(),
                figure.threshold(),
                figure.reference());
        Path svg = new FigureExport(
                        new FigureFacts(Provenance.none(), Plan.defaults()),
                        FigureSize.millimetres(120, 90),
                        96,
                        Theme.LIGHT)
                .write(titled, FigureFormat.SVG, folder.resolve("title.svg"), Progress.unwatched())
                .written()
                .get(0);
        List<String> lines = Files.readAllLines(svg);
        assertThat(lines)
                .filteredOn(line -> line.contains(", chat models</text>"))
                .singleElement()
                .satisfies(line -> assertThat(line).doesNotContain("rtl"));
        assertThat(lines)
                .filteredOn(line -> line.contains("-7B</text>"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("direction=\"rtl\""));
    }

    @Test
    void lettersThatNoFontHasAreToldInTheFileAndByTheExport() throws Exception {
        int unassigned = 0x40000; // in a plane where nothing is
        FigureFiles files = export(FigureFormat.SVG, List.of("m" + Character.toString(unassigned)));
        assertThat(files.missingLetters()).containsExactly(unassigned);
        assertThat(files.lettersSentence())
                .isEqualTo(
                        "No font on this computer has U+40000; boxes stand for it in the figures. Install a font that"
                                + " has it and export again.");
        assertThat(Files.readString(files.written().get(0))).contains("Missing letters: U+40000");
        FigureFiles plain = export(FigureFormat.SVG, List.of("Llama 2 \u03C1 \u05E9\u05DC\u05D5\u05DD"));
        assertThat(plain.lettersSentence()).isEmpty();
        assertThat(Files.readString(plain.written().get(0))).doesNotContain("Missing letters");
    }
}
