package org.disentangle.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.paint.FigureFonts;
import org.disentangle.figure.paint.Structure;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgFileTest {
    private static final FigureSize SIZE = FigureSize.millimetres(82, 70);

    @Test
    void keepsTextAsTextInANamedFont() throws Exception {
        Document document = parse(svg(SvgFileTest::draw, Map.of()));
        assertThat(texts(document, "text"))
                .containsExactly("Capabilities score ρ = −0.81 ↑", "<script>alert(1)</script> & \"q\"", "Σ é");
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertThat(element.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
            assertThat(element.getLocalName())
                    .isIn("svg", "title", "metadata", "g", "text", "clipPath", "path", "image");
        }
        assertThat(document.getDocumentElement().getAttribute("font-family"))
                .as("the same widths where the font is not there")
                .startsWith("'Liberation Sans', Arimo, Arial, Helvetica");
    }

    /** A browser takes what is not in the namespace of SVG for nothing. */
    @Test
    void isInTheNamespaceOfSvgWithEveryPrefixDeclared() throws Exception {
        BufferedImage picture = new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB);
        Document document = parse(svg(graphics -> graphics.drawImage(picture, new AffineTransform(), null), Map.of()));
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        Element image = (Element) document.getElementsByTagNameNS("http://www.w3.org/2000/svg", "image")
                .item(0);
        assertThat(image.getAttributeNS("http://www.w3.org/1999/xlink", "href")).startsWith("data:image/png;base64,");
    }

    @Test
    void keepsBoldAndSaysHowLongATextIs() throws Exception {
        Document document = parse(svg(
                graphics -> {
                    graphics.setFont(FigureFonts.font("Bold", 9, true));
                    graphics.drawString("Bold", 10f, 10f);
                    graphics.setFont(FigureFonts.font("Plain", 9, false));
                    graphics.drawString("Plain", 10f, 30f);
                },
                Map.of()));
        Element bold = text(document, 0);
        Element plain = text(document, 1);
        assertThat(bold.getAttribute("font-weight")).isEqualTo("bold");
        assertThat(plain.hasAttribute("font-weight")).isFalse();
        for (Element text : List.of(bold, plain)) {
            assertThat(Double.parseDouble(text.getAttribute("textLength")))
                    .isCloseTo(FigureFonts.measure().width(text.getTextContent(), 9, text == bold), within(0.002));
        }
    }

    /** The text stays in the order in which it is read; the direction, and with it which end is given, is said. */
    @Test
    void leavesRightToLeftNamesInTheOrderTheyAreRead() throws Exception {
        List<String> names = List.of(
                "\u05E9\u05DC\u05D5\u05DD-7B", "GPT \u05E9\u05DC\u05D5\u05DD 4", "\u0645\u0631\u062D\u0628\u0627 13B");
        Document document = parse(svg(
                graphics -> names.forEach(name -> {
                    graphics.setFont(FigureFonts.font(name, 7, false));
                    graphics.drawString(name, 20f, 20f);
                }),
                Map.of()));
        assertThat(texts(document, "text")).isEqualTo(names);
        assertThat(text(document, 0).getAttribute("direction")).isEqualTo("rtl");
        assertThat(text(document, 0).getAttribute("text-anchor")).isEqualTo("end");
        assertThat(text(document, 1).hasAttribute("direction")).isFalse();
        assertThat(text(document, 2).getAttribute("direction")).isEqualTo("rtl");
    }

    @Test
    void putsPartsIntoGroupsWithIdsOfTheirOwnAndNamesPoints() throws Exception {
        Document document = parse(svg(
                graphics -> {
                    Structure structure = Structure.of(graphics);
                    for (String group : List.of("axes", "points", "axes")) {
                        structure.group(group);
                        structure.name(group.equals("points") ? "A & B <7B>" : "");
                        graphics.fill(new Rectangle2D.Double(1, 1, 2, 2));
                        graphics.draw(new Rectangle2D.Double(1, 1, 2, 2));
                    }
                },
                Map.of()));
        List<String> ids = new ArrayList<>();
        NodeList groups = document.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            ids.add(((Element) groups.item(i)).getAttribute("id"));
        }
        assertThat(ids).containsExactly("axes", "points", "", "axes-2");
        Element point = (Element) groups.item(2);
        assertThat(point.getFirstChild().getNodeName()).isEqualTo("title");
        assertThat(point.getFirstChild().getTextContent()).isEqualTo("A & B <7B>");
        assertThat(point.getElementsByTagName("path").getLength()).isEqualTo(2);
    }

    private static Element text(Document document, int place) {
        return (Element) document.getElementsByTagName("text").item(place);
    }

    @Test
    void writesNumbersToAThousandthWithoutZeros() {
        assertThat(SvgNumbers.of(-0.0001)).isEqualTo("0");
        assertThat(SvgNumbers.of(12.3456)).isEqualTo("12.346");
        assertThat(SvgNumbers.of(-2.05)).isEqualTo("-2.05");
        assertThat(SvgNumbers.of(7)).isEqualTo("7");
    }

    @Test
    void hasItsPhysicalSizeAndAViewBoxInPoints() throws Exception {
        Element root = parse(svg(SvgFileTest::draw, Map.of())).getDocumentElement();
        assertThat(root.getAttribute("width")).isEqualTo("82.0mm");
        assertThat(root.getAttribute("height")).isEqualTo("70.0mm");
        String[] box = root.getAttribute("viewBox").split(" ");
        assertThat(Double.parseDouble(box[2])).isEqualTo(82 * 72 / 25.4, within(1e-4));
        assertThat(Double.parseDouble(box[3])).isEqualTo(70 * 72 / 25.4, within(1e-4));
    }

    @Test
    void asksTheNetworkForNothing() throws Exception {
        assertThat(svg(SvgFileTest::draw, Map.of())).doesNotContain("DOCTYPE").doesNotContain("<!ENTITY");
    }

    @Test
    void staysWellFormedWhateverTheNames() throws Exception {
        String name = "bell\u0007 escape\u001B[31m delete\u007F half\uD83D not\uFFFE <&>\"'";
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(FigureFacts.TITLE, name);
        facts.put(FigureFacts.SOURCE, name);
        Document document = parse(svg(graphics -> graphics.drawString(name, 10, 10), facts));
        assertThat(texts(document, "title").get(0)).contains("bell\uFFFD").endsWith("<&>\"'");
        assertThat(texts(document, "metadata").get(0)).contains("Source: bell\uFFFD");
        assertThat(String.join("", texts(document, "text"))).endsWith("<&>\"'");
    }

    @Test
    void carriesAPictureInItself() throws Exception {
        BufferedImage picture = new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(1, 0, 0x80FF0000);
        Document document = parse(svg(
                graphics -> graphics.drawImage(picture, new AffineTransform(0.5, 0, 0, 0.5, 10, 20), null), Map.of()));
        Element image = (Element) document.getElementsByTagName("image").item(0);
        String href = image.getAttribute("xlink:href");
        assertThat(href).startsWith("data:image/png;base64,");
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(
                Base64.getDecoder().decode(href.substring("data:image/png;base64,".length()))));
        assertThat(read.getRGB(1, 0)).isEqualTo(0x80FF0000);
        assertThat(read.getRGB(0, 0)).isZero();
    }

    @Test
    void isTheSameTwice() throws Exception {
        assertThat(svg(SvgFileTest::draw, Map.of("Title", "t")))
                .isEqualTo(svg(SvgFileTest::draw, Map.of("Title", "t")));
    }

    private static void draw(Graphics2D graphics) {
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font("SansSerif", Font.PLAIN, 8));
        graphics.drawString("Capabilities score ρ = −0.81 ↑", 20f, 190f);
        graphics.drawString("<script>alert(1)</script> & \"q\"", 20f, 20f);
        Graphics2D clipped = (Graphics2D) graphics.create();
        clipped.clip(new Rectangle2D.Double(5, 5, 50, 50));
        clipped.setColor(new Color(0, 114, 178, 128));
        clipped.fill(new Ellipse2D.Double(10, 10, 4, 4));
        clipped.dispose();
        graphics.rotate(-Math.PI / 2);
        graphics.drawString("Σ é", -100f, 10f);
    }

    private static String svg(Consumer<Graphics2D> drawing, Map<String, String> facts) throws Exception {
        StringBuilder out = new StringBuilder();
        SvgFile.write(SIZE, drawing, facts, out);
        return out.toString();
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document, String tag) {
        List<String> texts = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
