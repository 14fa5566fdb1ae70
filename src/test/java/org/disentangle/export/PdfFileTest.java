package org.disentangle.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.disentangle.figure.layout.FigureSize;
import org.junit.jupiter.api.Test;

class PdfFileTest {
    private static final FigureSize SIZE = FigureSize.millimetres(82, 70);

    @Test
    void keepsTextAsTextInEmbeddedFonts() throws Exception {
        byte[] pdf = pdf(List.of(PdfFileTest::draw), Map.of());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text.replaceAll("\\s", ""))
                    .as("the stripper breaks turned text into lines")
                    .contains("Accuracy(↑safer)");
            assertThat(text)
                    .contains("Capabilities score (PC1, 70.8 % of variance) ρ = −0.81")
                    .contains("machiavelli-power.Σ")
                    .contains("Bold é");
            List<PDFont> fonts = fonts(document);
            assertThat(fonts).hasSize(2).allMatch(PDFont::isEmbedded);
            assertThat(fonts).allSatisfy(font -> assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSans.*"));
        }
        assertThat(pdf.length).as("subset, not the whole fonts of 400 kB each").isLessThan(60_000);
    }

    @Test
    void drawsOnlyTheStringThatTheFontLacksAsOutlines() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(
                List.of(graphics -> {
                    graphics.setColor(Color.BLACK);
                    graphics.setFont(font("Regular", 10));
                    graphics.drawString("before", 10, 20);
                    graphics.drawString("★ ✓", 10, 40);
                    graphics.drawString("after", 10, 60);
                }),
                Map.of()))) {
            assertThat(new PDFTextStripper().getText(document).trim().split("\\s+"))
                    .containsExactly("before", "after");
            BufferedImage image = new PDFRenderer(document).renderImage(0, 2);
            assertThat(darkPixels(image, 20, 60, 100, 90))
                    .as("something stands where the other string is")
                    .isPositive();
        }
    }

    @Test
    void hasTheExactSizeAndOnePageForEachPage() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(pdf(List.of(PdfFileTest::draw, PdfFileTest::draw, PdfFileTest::draw), Map.of()))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            for (PDPage page : document.getPages()) {
                assertThat((double) page.getMediaBox().getWidth()).isCloseTo(82 * 72 / 25.4, within(0.01));
                assertThat((double) page.getMediaBox().getHeight()).isCloseTo(70 * 72 / 25.4, within(0.01));
            }
        }
    }

    @Test
    void looksAsItWasDrawn() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(List.of(PdfFileTest::draw), Map.of()))) {
            BufferedImage image = new PDFRenderer(document).renderImage(0, 4);
            assertThat(image.getRGB(4 * 100, 4 * 100) & 0xFFFFFF).isEqualTo(0x0072B2);
            assertThat(image.getRGB(4 * 130, 4 * 100) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        }
    }

    @Test
    void saysWhatMadeItAndIsTheSameTwice() throws Exception {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(FigureFacts.TITLE, "TruthfulQA ρ");
        facts.put(FigureFacts.DESCRIPTION, "A caption.");
        facts.put(FigureFacts.SOFTWARE, "Disentangle 1");
        facts.put(FigureFacts.SOURCE, "scores.csv sha256:abc");
        byte[] pdf = pdf(List.of(PdfFileTest::draw), facts);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("TruthfulQA ρ");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("A caption.");
            assertThat(document.getDocumentInformation().getCreator()).isEqualTo("Disentangle 1");
            assertThat(document.getDocumentInformation().getCustomMetadataValue(FigureFacts.SOURCE))
                    .isEqualTo("scores.csv sha256:abc");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentInformation().getModificationDate()).isNull();
        }
        assertThat(pdf(List.of(PdfFileTest::draw), facts)).isEqualTo(pdf);
    }

    @Test
    void usesItsFontsAgainForTheNextFile() throws Exception {
        PdfFile file = new PdfFile(new PdfFonts());
        byte[] first = pdf(file, List.of(PdfFileTest::draw), Map.of());
        pdf(file, List.of(graphics -> graphics.drawString("other", 10, 10)), Map.of());
        assertThat(pdf(file, List.of(PdfFileTest::draw), Map.of())).isEqualTo(first);
    }

    private static void draw(Graphics2D graphics) {
        graphics.setColor(Color.BLACK);
        graphics.setFont(font("Regular", 7));
        graphics.drawString("Capabilities score (PC1, 70.8 % of variance) ρ = −0.81", 20, 190);
        graphics.drawString("machiavelli-power.Σ", 20, 20);
        Graphics2D turned = (Graphics2D) graphics.create();
        turned.rotate(-Math.PI / 2);
        turned.drawString("Accuracy (↑ safer)", -150, 10);
        turned.dispose();
        graphics.setFont(font("Bold", 8));
        graphics.drawString("Bold é", 20, 40);
        graphics.setColor(new Color(0x0072B2));
        graphics.fill(new Ellipse2D.Double(90, 90, 20, 20));
    }

    private static Font font(String style, float size) {
        try (InputStream stream =
                PdfFileTest.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(size);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] pdf(List<Consumer<Graphics2D>> pages, Map<String, String> facts) throws IOException {
        return pdf(new PdfFile(new PdfFonts()), pages, facts);
    }

    private static byte[] pdf(PdfFile file, List<Consumer<Graphics2D>> pages, Map<String, String> facts)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.write(SIZE, pages, facts, bytes);
        return bytes.toByteArray();
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            collect(page.getResources(), fonts);
        }
        return fonts;
    }

    private static void collect(PDResources resources, List<PDFont> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), fonts);
            }
        }
    }

    private static int darkPixels(BufferedImage image, int x0, int y0, int x1, int y1) {
        int dark = 0;
        for (int y = y0; y < y1; y++) {
            for (int x = x0; x < x1; x++) {
                dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
