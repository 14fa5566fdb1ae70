package org.disentangle.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.Element;
import org.disentangle.figure.layout.Figure;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.layout.Part;
import org.disentangle.figure.paint.FigureFonts;
import org.disentangle.figure.style.Theme;
import org.disentangle.job.Progress;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.Provenance;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Exported SVG files in a real browser, beside the PNG files of the same figures: opened by themselves every text has its
 * place, and as pictures ({@code <img>}) they have the ink of the PNG.
 */
class BrowserFiguresTest {
    private static final double PIXELS_PER_POINT = 96 / 72.0;
    private static final double MOST_INK = 0.03;

    @TempDir
    Path folder;

    /** A figure, its size and its theme. */
    private record Sheet(Figure figure, FigureSize size, Theme theme) {
        /** Of PNG and of the picture: the more, the less it matters how a painter smooths edges. */
        int dpi() {
            return size.width() > 600 ? 144 : theme == Theme.DARK ? 432 : 288;
        }

        double scale() {
            return dpi() / 72.0;
        }

        List<Page> pages() {
            return figure.layOut(size, theme, FigureFonts.measure());
        }
    }

    private static Map<String, Sheet> sheets() {
        FigureSize column = FigureSize.millimetres(82, 70);
        FigureSize wide = FigureSize.millimetres(140, 105);
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        sheets.put("column", new Sheet(BrowserSamples.scatter(26, false), column, Theme.LIGHT));
        sheets.put("wide", new Sheet(BrowserSamples.scatter(53, false), wide, Theme.LIGHT));
        sheets.put("dark", new Sheet(BrowserSamples.scatter(26, false), wide, Theme.DARK));
        sheets.put("slide", new Sheet(BrowserSamples.scatter(26, false), FigureSize.inches(13.33, 7.5), Theme.LIGHT));
        sheets.put("tiny", new Sheet(BrowserSamples.scatter(12, false), FigureSize.millimetres(40, 35), Theme.LIGHT));
        sheets.put("scripts", new Sheet(BrowserSamples.scatter(16, true), wide, Theme.LIGHT));
        sheets.put("picture", new Sheet(BrowserSamples.scatter(6000, false), wide, Theme.LIGHT));
        sheets.put("picture-dark", new Sheet(BrowserSamples.scatter(6000, false), column, Theme.DARK));
        sheets.put("ranking", new Sheet(BrowserSamples.ranking(false), FigureSize.millimetres(174, 120), Theme.LIGHT));
        sheets.put("ranking-dark", new Sheet(BrowserSamples.ranking(false), wide, Theme.DARK));
        sheets.put("ranking-scripts", new Sheet(BrowserSamples.ranking(true), wide, Theme.LIGHT));
        sheets.put("capabilities", new Sheet(BrowserSamples.capabilities(), wide, Theme.LIGHT));
        return sheets;
    }

    @Test
    void showsWhatThePngShows() throws Exception {
        Chromium browser = Chromium.find().orElse(null);
        Assumptions.assumeTrue(
                browser != null, "no Chromium on this computer, so no SVG was opened in a browser; install chromium");
        Map<String, Sheet> sheets = sheets();
        for (Map.Entry<String, Sheet> entry : sheets.entrySet()) {
            Sheet sheet = entry.getValue();
            FigureExport export = new FigureExport(
                    new FigureFacts(Provenance.none(), Plan.defaults()), sheet.size(), sheet.dpi(), sheet.theme());
            for (FigureFormat format : List.of(FigureFormat.SVG, FigureFormat.PNG)) {
                export.write(
                        sheet.figure(),
                        format,
                        folder.resolve(entry.getKey() + "." + format.word()),
                        Progress.unwatched());
            }
        }
        Map<String, Seen> seen = look(browser, sheets);
        SoftAssertions all = new SoftAssertions();
        for (Map.Entry<String, Sheet> entry : sheets.entrySet()) {
            Page page = entry.getValue().pages().get(0);
            assertTextsHaveTheirPlaces(entry.getKey(), page, seen.get(entry.getKey()));
            assertSameInk(entry.getKey(), page, seen.get(entry.getKey()), all);
        }
        all.assertAll();
    }

    /** Each SVG in a frame of its own, where its texts are measured, and in an {@code <img>}, whose pixels are taken. */
    private Map<String, Seen> look(Chromium browser, Map<String, Sheet> sheets)
            throws IOException, InterruptedException {
        StringBuilder html = new StringBuilder("<!doctype html><meta charset=\"utf-8\"><body>\n");
        for (Map.Entry<String, Sheet> entry : sheets.entrySet()) {
            FigureSize size = entry.getValue().size();
            double scale = entry.getValue().scale();
            html.append(String.format(
                    "<iframe name=\"%1$s\" src=\"%1$s.svg\" width=\"%2$d\" height=\"%3$d\"></iframe>"
                            + "<img id=\"%1$s\" src=\"%1$s.svg\" width=\"%4$d\" height=\"%5$d\">%n",
                    entry.getKey(),
                    (int) Math.ceil(size.width() * PIXELS_PER_POINT) + 20,
                    (int) Math.ceil(size.height() * PIXELS_PER_POINT) + 20,
                    Math.round(size.width() * scale),
                    Math.round(size.height() * scale)));
        }
        html.append("<pre id=\"seen\"></pre><script>").append(SCRIPT).append("</script>");
        Path page = Files.writeString(folder.resolve("page.html"), html);
        String dom = browser.open(page, folder);
        String marker = "<pre id=\"seen\">";
        int begin = dom.indexOf(marker) + marker.length();
        String json = dom.substring(begin, dom.indexOf("</pre>", begin));
        String text = new String(Base64.getDecoder().decode(json.strip()), StandardCharsets.UTF_8);
        Map<String, Seen> seen = new LinkedHashMap<>();
        for (String line : text.split("\n")) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.get(0).equals("figure")) {
                seen.put(cells.get(1), new Seen(cells.get(2), number(cells, 3), cells.get(4), new ArrayList<>()));
            } else {
                Box box = Box.between(number(cells, 3), number(cells, 4), number(cells, 5), number(cells, 6));
                seen.get(cells.get(1))
                        .texts()
                        .add(new SeenText(cells.get(2), box, number(cells, 7), number(cells, 8), cells.get(9)));
            }
        }
        return seen;
    }

    private static double number(List<String> cells, int place) {
        return Double.parseDouble(cells.get(place));
    }

    /** What a browser made of a file: its root, its width in points, its picture as a data URL, its texts. */
    private record Seen(String root, double width, String picture, List<SeenText> texts) {}

    /** A text, where it stands in points, how long it is in the file's units and would be by itself, and its weight. */
    private record SeenText(String text, Box box, double length, double natural, String weight) {}

    private static final String SCRIPT = """
            window.onload = () => {
              const lines = [];
              const points = 0.75;
              for (const img of document.images) {
                const svg = window.frames[img.id].document;
                const root = svg.documentElement;
                const canvas = document.createElement('canvas');
                canvas.width = img.width;
                canvas.height = img.height;
                if (img.naturalWidth > 0) {
                  canvas.getContext('2d').drawImage(img, 0, 0, img.width, img.height);
                }
                lines.push(['figure', img.id, root.namespaceURI + ' ' + root.localName,
                            root.getBoundingClientRect().width * points, canvas.toDataURL()]);
                for (const text of svg.querySelectorAll('text')) {
                  const box = text.getBoundingClientRect();
                  const length = text.getComputedTextLength();
                  text.removeAttribute('textLength');
                  lines.push(['text', img.id, text.textContent, box.left * points, box.top * points,
                              box.right * points, box.bottom * points, length, text.getComputedTextLength(),
                              svg.defaultView.getComputedStyle(text).fontWeight]);
                }
              }
              const bytes = new TextEncoder().encode(lines.map(line => line.join('\\t')).join('\\n'));
              let text = '';
              for (let i = 0; i < bytes.length; i += 8192) {
                text += String.fromCharCode(...bytes.subarray(i, i + 8192));
              }
              document.getElementById('seen').textContent = btoa(text);
            };
            """;

    private static List<Element.Text> texts(Page page) {
        return Stream.concat(page.below().stream(), page.above().stream())
                .filter(Element.Text.class::isInstance)
                .map(Element.Text.class::cast)
                .filter(text -> !text.text().isBlank())
                .toList();
    }

    private static void assertTextsHaveTheirPlaces(String name, Page page, Seen seen) {
        assertThat(seen.root()).as(name).isEqualTo("http://www.w3.org/2000/svg svg");
        assertThat(seen.width()).as("%s: width", name).isCloseTo(page.size().width(), within(0.1));
        List<Element.Text> texts = texts(page);
        assertThat(seen.texts()).as(name).hasSameSizeAs(texts);
        for (int i = 0; i < texts.size(); i++) {
            Element.Text text = texts.get(i);
            SeenText there = seen.texts().get(i);
            String what = name + ": \"" + text.text() + "\"";
            assertThat(there.text()).as(what).isEqualTo(text.text());
            assertThat(there.weight()).as(what).isEqualTo(text.bold() ? "700" : "400");
            assertNear(what, text, there.box());
            if (FigureFonts.covers(text.text(), text.bold())
                    && text.text().chars().allMatch(c -> c < 0x590)) {
                assertThat(there.natural()).as("%s is not stretched", what).isCloseTo(there.length(), within(0.5));
            }
        }
    }

    private static void assertNear(String what, Element.Text text, Box box) {
        Box bounds = text.bounds();
        Offset<Double> near = within(1.0);
        boolean own = FigureFonts.covers(text.text(), text.bold());
        // a browser counts from the height of capitals to that of the font, as it rounds; other scripts' fonts reach
        // higher
        double above = text.turned() ? text.x() - box.x() : text.y() - box.y();
        assertThat(above)
                .as("%s: above", what)
                .isBetween(0.75 * text.size() - 1, (own ? 0.905 : 1.3) * text.size() + 1);
        if (text.turned()) {
            assertThat(box.y()).as("%s: end", what).isCloseTo(bounds.y(), near);
            assertThat(box.bottom()).as("%s: beginning", what).isCloseTo(bounds.bottom(), near);
            assertThat(box.right()).as("%s: below", what).isCloseTo(bounds.right(), near);
        } else {
            assertThat(box.x()).as("%s: left", what).isCloseTo(bounds.x(), near);
            assertThat(box.right()).as("%s: right", what).isCloseTo(bounds.right(), near);
            assertThat(box.bottom()).as("%s: below", what).isCloseTo(bounds.bottom(), near);
        }
    }

    private void assertSameInk(String name, Page page, Seen seen, SoftAssertions all) throws IOException {
        BufferedImage png = ImageIO.read(folder.resolve(name + ".png").toFile());
        String data = seen.picture();
        BufferedImage svg = ImageIO.read(
                new ByteArrayInputStream(Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1))));
        assertThat(svg.getWidth()).as(name).isEqualTo(png.getWidth());
        Ink expected = Ink.of(png, page);
        Ink seenInk = Ink.of(svg, page);
        areas(page).forEach((area, boxes) -> {
            all.assertThat(seenInk.within(boxes) / expected.within(boxes))
                    .as("%s: ink of the %s", name, area)
                    .isCloseTo(1, within(MOST_INK));
        });
    }

    /** The panel with the points, where names of points are, and where the axes are. */
    private static Map<String, List<Box>> areas(Page page) {
        Map<String, List<Box>> areas = new LinkedHashMap<>();
        areas.put("page", List.of(new Box(0, 0, page.size().width(), page.size().height())));
        areas.put("panel", panel(page));
        areas.put("labels", boxes(page, Set.of(Part.LABEL, Part.ROW_NAME, Part.VALUE, Part.LEGEND)));
        areas.put("axes", boxes(page, Set.of(Part.AXIS_TITLE, Part.TICK_LABEL, Part.AXIS)));
        areas.put("title", boxes(page, Set.of(Part.TITLE, Part.SECTION)));
        areas.values().removeIf(List::isEmpty);
        return areas;
    }

    /** What the lines of the grid and the ranges span. */
    private static List<Box> panel(Page page) {
        List<Box> lines = boxes(page, Set.of(Part.GRID, Part.TINT));
        return List.of(Box.between(
                lines.stream().mapToDouble(Box::x).min().orElse(0),
                lines.stream().mapToDouble(Box::y).min().orElse(0),
                lines.stream().mapToDouble(Box::right).max().orElse(0),
                lines.stream().mapToDouble(Box::bottom).max().orElse(0)));
    }

    private static List<Box> boxes(Page page, Set<Part> parts) {
        return Stream.concat(page.below().stream(), page.above().stream())
                .filter(element -> parts.contains(element.part()))
                .map(element -> element.bounds().grown(1))
                .toList();
    }

    /** How far each pixel of a picture lies from the ground; pixels are slow to ask for, so each is asked for once. */
    private record Ink(double[] far, int width, int height, double scale) {
        static Ink of(BufferedImage image, Page page) {
            int width = image.getWidth();
            double ground = luminance(page.theme().background().argb());
            double[] far = Arrays.stream(image.getRGB(0, 0, width, image.getHeight(), null, 0, width))
                    .mapToDouble(argb -> Math.abs(luminance(argb) - ground))
                    .toArray();
            return new Ink(far, width, image.getHeight(), width / page.size().width());
        }

        /** The sum over the pixels of some boxes, each counted once. */
        double within(List<Box> boxes) {
            boolean[] inside = new boolean[far.length];
            for (Box box : boxes) {
                int left = (int) Math.max(0, box.x() * scale);
                int right = (int) Math.min(width, box.right() * scale);
                int bottom = (int) Math.min(height, box.bottom() * scale);
                for (int y = (int) Math.max(0, box.y() * scale); y < bottom && left < right; y++) {
                    Arrays.fill(inside, y * width + left, y * width + right, true);
                }
            }
            double sum = 0;
            for (int i = 0; i < inside.length; i++) {
                sum += inside[i] ? far[i] : 0;
            }
            return sum;
        }

        private static double luminance(int argb) {
            return (0.299 * (argb >> 16 & 0xFF) + 0.587 * (argb >> 8 & 0xFF) + 0.114 * (argb & 0xFF)) / 255;
        }
    }
}
