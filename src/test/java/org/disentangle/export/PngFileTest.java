package org.disentangle.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

class PngFileTest {
    @ParameterizedTest
    @CsvSource({"1,1,1", "2,7,3", "3,64,33", "4,301,200"})
    void isReadBackByTheJdkPixelByPixel(long seed, int width, int height) throws IOException {
        int[] pixels = pixels(seed, width, height);
        BufferedImage opaque = read(new PngFile(pixels, width, height, false).bytes(300, Map.of()));
        BufferedImage clear = read(new PngFile(pixels, width, height, true).bytes(300, Map.of()));
        assertThat(opaque.getColorModel().hasAlpha()).isFalse();
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            int y = i / width;
            assertThat(opaque.getRGB(x, y)).as("seed %d at %d, %d", seed, x, y).isEqualTo(pixels[i] | 0xFF000000);
            assertThat(clear.getRGB(x, y)).as("seed %d at %d, %d", seed, x, y).isEqualTo(pixels[i]);
        }
    }

    /** Flat areas, gradients and noise, so that every row filter is used. */
    private static int[] pixels(long seed, int width, int height) {
        Random random = new Random(seed);
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            int y = i / width;
            pixels[i] = switch (y % 4) {
                case 0 -> 0x80FFFFFF;
                case 1 -> 0xFF000000 | (x & 0xFF) << 16 | (x & 0xFF);
                case 2 -> i >= width ? pixels[i - width] + 0x010101 : 0;
                default -> random.nextInt();
            };
        }
        return pixels;
    }

    @ParameterizedTest
    @ValueSource(ints = {72, 300, 600})
    void saysItsResolution(int dpi) throws IOException {
        IIOMetadataNode physical = chunk(new PngFile(new int[4], 2, 2, false).bytes(dpi, Map.of()), "pHYs");
        assertThat(physical.getAttribute("unitSpecifier")).isEqualTo("meter");
        double perMetre = Integer.parseInt(physical.getAttribute("pixelsPerUnitXAxis"));
        assertThat(perMetre * 0.0254).isCloseTo(dpi, within(0.02));
        assertThat(physical.getAttribute("pixelsPerUnitYAxis")).isEqualTo(physical.getAttribute("pixelsPerUnitXAxis"));
    }

    @ParameterizedTest
    @CsvSource({"tEXt, Ünïcode and ASCII", "iTXt, ρ = 0.81 ↑"})
    void carriesTexts(String kind, String text) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", text);
        IIOMetadataNode chunk = chunk(new PngFile(new int[4], 2, 2, false).bytes(72, texts), kind);
        IIOMetadataNode entry = (IIOMetadataNode) chunk.getFirstChild();
        assertThat(entry.getAttribute("keyword")).isEqualTo("Title");
        assertThat(entry.getAttribute(kind.equals("tEXt") ? "value" : "text")).isEqualTo(text);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static IIOMetadataNode chunk(byte[] png, String name) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
            ImageReader reader = readers.next();
            reader.setInput(stream);
            IIOMetadata metadata = reader.getImageMetadata(0);
            IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree("javax_imageio_png_1.0");
            NodeList found = root.getElementsByTagName(name);
            assertThat(found.getLength()).as("chunks %s", name).isEqualTo(1);
            reader.dispose();
            return (IIOMetadataNode) found.item(0);
        }
    }
}
