package org.disentangle.export;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.disentangle.figure.layout.Figure;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.paint.FigureFonts;
import org.disentangle.figure.paint.FigurePainter;
import org.disentangle.figure.paint.Layer;
import org.disentangle.figure.paint.RasterPainter;
import org.disentangle.figure.paint.Structure;
import org.disentangle.figure.style.Theme;
import org.disentangle.job.Progress;
import org.disentangle.state.FileFailure;
import org.disentangle.state.SafeWriter;

/**
 * Writes figures of one size to files. Use one instance for many figures, on one thread: it caches prepared fonts and
 * marks.
 */
public final class FigureExport {
    /** From this many points on, PDF and SVG files hold the point layer as an image; axes and text stay vectors. */
    static final int PICTURE_FROM = 5000;

    private static final double POINTS_PER_INCH = 72;
    private static final double PICTURE_DPI = 600;
    /** The most pixels of an image, 250 MB. */
    private static final double MOST_PIXELS = 64e6;

    private final FigureFacts facts;
    private final FigureSize size;
    private final int dpi;
    private final Theme theme;
    private final PdfFile pdf = new PdfFile(new PdfFonts());
    private final RasterPainter raster = new RasterPainter();

    /**
     * Makes an export.
     *
     * @param facts the metadata of the figures
     * @param size the size of every page
     * @param dpi the resolution of PNG files
     * @param theme the colours; light for paper
     */
    public FigureExport(FigureFacts facts, FigureSize size, int dpi, Theme theme) {
        this.facts = facts;
        this.size = size;
        this.dpi = dpi;
        this.theme = theme;
    }

    /**
     * Writes a figure to a file, and to {@code name-2.svg}, {@code name-3.svg} … if it has more pages than fit in a
     * file. Files of these names are replaced, each once the new one is complete.
     *
     * @return what was written; no failures
     * @throws ExportException with a sentence that gives the reason if it cannot be drawn or written
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public FigureFiles write(Figure figure, FigureFormat format, Path file, Progress progress) throws ExportException {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "." + format.word();
        try {
            Drawing drawing = layOut(figure);
            List<Path> written = write(drawing, format, new Naming(file, stem, ending), progress);
            return new FigureFiles(written, List.of(), drawing.missing());
        } catch (IOException e) {
            throw new ExportException(
                    "The figure cannot be written to " + file + FileFailure.because(e) + "; choose another place.", e);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            FigureFailure failure = FigureFailure.of(name, e);
            String sentence = "The figure was not written: " + failure.reason() + ".";
            throw failure.isFault() ? ExportException.ofFault(sentence, e) : new ExportException(sentence, e);
        }
    }

    /**
     * Writes a figure to a folder in several formats: {@code stem.pdf}, {@code stem.svg} … A format that fails does not
     * stop the others.
     *
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    FigureFiles write(
            Supplier<Figure> figure, List<FigureFormat> formats, Path folder, String stem, Progress progress) {
        List<FigureFailure> failures = new ArrayList<>();
        List<Path> written = new ArrayList<>();
        Optional<Drawing> drawing = attempt(stem, failures, () -> layOut(figure.get()));
        if (drawing.isPresent()) {
            for (FigureFormat format : formats) {
                String ending = "." + format.word();
                attempt(
                                stem + ending,
                                failures,
                                () -> write(
                                        drawing.get(),
                                        format,
                                        new Naming(folder.resolve(stem), stem, ending),
                                        progress))
                        .ifPresent(written::addAll);
            }
        }
        return new FigureFiles(written, failures, drawing.map(Drawing::missing).orElse(Collections.emptySortedSet()));
    }

    private static <T> Optional<T> attempt(String file, List<FigureFailure> failures, Attempt<T> attempt) {
        try {
            return Optional.of(attempt.make());
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | ExportException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            failures.add(FigureFailure.of(file, e));
            return Optional.empty();
        }
    }

    /** A step that may fail without stopping the others. */
    private interface Attempt<T> {
        T make() throws IOException, ExportException;
    }

    /** A laid-out figure with its metadata. */
    private record Drawing(List<Page> pages, Map<String, String> told, SortedSet<Integer> missing) {}

    private Drawing layOut(Figure figure) {
        List<Page> pages = figure.layOut(size, theme, FigureFonts.measure());
        SortedSet<Integer> missing = MissingLetters.on(pages);
        return new Drawing(pages, facts.of(figure, missing), missing);
    }

    private List<Path> write(Drawing drawing, FigureFormat format, Naming naming, Progress progress)
            throws IOException, ExportException {
        List<Page> pages = drawing.pages();
        List<Path> files = new ArrayList<>();
        if (format == FigureFormat.PDF) {
            List<Consumer<Graphics2D>> drawings = new ArrayList<>();
            pages.forEach(page -> drawings.add(graphics -> draw(page, graphics, progress)));
            byte[] contents = drawn(stream -> pdf.write(size, drawings, drawing.told(), stream));
            files.add(whole(naming.page(1), contents));
            return files;
        }
        for (int i = 0; i < pages.size(); i++) {
            progress.check();
            Page page = pages.get(i);
            byte[] contents = drawn(
                    format == FigureFormat.SVG
                            ? stream -> svg(page, drawing.told(), stream, progress)
                            : png(page, drawing.told(), progress));
            files.add(whole(naming.page(i + 1), contents));
        }
        return files;
    }

    /** Draws in memory, so that a later failure can only be the place. */
    private static byte[] drawn(Contents contents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            contents.writeTo(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        return bytes.toByteArray();
    }

    private void draw(Page page, Graphics2D graphics, Progress progress) {
        if (page.points().count() < PICTURE_FROM) {
            FigurePainter.paint(page, graphics, EnumSet.allOf(Layer.class), progress);
            return;
        }
        FigurePainter.paint(page, graphics, EnumSet.of(Layer.BELOW), progress);
        double scale = Math.min(PICTURE_DPI / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / (size.width() * size.height())));
        BufferedImage points = raster.paintPoints(page, scale, progress);
        Structure.of(graphics).group(Structure.POINTS);
        graphics.drawImage(points, AffineTransform.getScaleInstance(1 / scale, 1 / scale), null);
        FigurePainter.paint(page, graphics, EnumSet.of(Layer.ABOVE), progress);
    }

    private void svg(Page page, Map<String, String> told, OutputStream stream, Progress progress) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        SvgFile.write(size, graphics -> draw(page, graphics, progress), told, writer);
        writer.flush();
    }

    private Contents png(Page page, Map<String, String> told, Progress progress) throws ExportException {
        double scale = dpi / POINTS_PER_INCH;
        if (size.width() * scale * size.height() * scale > MOST_PIXELS) {
            throw new ExportException("A PNG of this size at " + dpi
                    + " dpi would have more than 64 million pixels; choose a lower resolution, a smaller "
                    + "size, or PDF.");
        }
        BufferedImage image = raster.paint(page, scale, progress);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        PngFile file = new PngFile(pixels, image.getWidth(), image.getHeight(), false);
        return stream -> file.write(dpi, told, stream);
    }

    /** Writes beside the file and moves into place, so that a partial figure is never visible. */
    private static Path whole(Path file, byte[] contents) throws IOException {
        return SafeWriter.write(file, stream -> stream.write(contents));
    }

    /** The contents of a file. */
    private interface Contents {
        void writeTo(OutputStream stream) throws IOException;
    }

    /** The file names of a figure's pages. */
    private record Naming(Path file, String stem, String ending) {
        Path page(int number) {
            return file.resolveSibling(stem + (number == 1 ? "" : "-" + number) + ending);
        }
    }
}
