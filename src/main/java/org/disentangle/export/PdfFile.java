package org.disentangle.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.disentangle.figure.layout.FigureSize;

/** Writes pages as one PDF file: exact size, embedded fonts, selectable text, no time stamp. */
final class PdfFile {
    /** A file's identifier is a hash of this and its facts; by default the library uses the time. */
    private static final long IDENTIFIER = 1;

    private final PdfFonts fonts;

    PdfFile(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes the pages.
     *
     * @param pages draw one page each, in points
     * @param facts its metadata, by keyword
     */
    void write(FigureSize size, List<Consumer<Graphics2D>> pages, Map<String, String> facts, OutputStream out)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(IDENTIFIER);
            addFacts(document, facts);
            PdfBoxGraphics2DFontTextDrawer text = fonts.drawer(document);
            for (Consumer<Graphics2D> page : pages) {
                addPage(document, size, page, text);
            }
            document.save(out);
        }
    }

    private static void addPage(
            PDDocument document, FigureSize size, Consumer<Graphics2D> drawing, PdfBoxGraphics2DFontTextDrawer text)
            throws IOException {
        PDRectangle box = new PDRectangle((float) size.width(), (float) size.height());
        PDPage page = new PDPage(box);
        document.addPage(page);
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, box.getWidth(), box.getHeight());
        graphics.setFontTextDrawer(text);
        drawing.accept(graphics);
        graphics.dispose();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawForm(graphics.getXFormObject());
        }
    }

    private static void addFacts(PDDocument document, Map<String, String> facts) {
        PDDocumentInformation information = document.getDocumentInformation();
        facts.forEach((keyword, fact) -> {
            switch (keyword) {
                case FigureFacts.TITLE -> information.setTitle(fact);
                case FigureFacts.DESCRIPTION -> information.setSubject(fact);
                case FigureFacts.SOFTWARE -> information.setCreator(fact);
                default -> information.setCustomMetadataValue(keyword, fact);
            }
        });
        document.getDocumentCatalog().setLanguage("en");
    }
}
