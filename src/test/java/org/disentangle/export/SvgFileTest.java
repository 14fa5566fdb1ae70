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
import org.disentangle.figure.FigureSize;
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
            assertThat(element.getTagName())
                    .isIn(
                            "svg",
                            "title",
                            "metadata",
                            "defs",
                            "g",
                            "text",
                            "clipPath",
                            "path",
                            "circle",
                            "rect",
                            "image");
            if (element.hasAttribute("font-family")) {
                assertThat(element.getAttribute("font-family")).startsWith("Liberation Sans, Arial");
            }
        }
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
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
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
