package org.disentangle.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.layout.RandomFigures;
import org.disentangle.figure.style.Theme;
import org.disentangle.job.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Seeded
class RasterPainterTest {
    private static final FigureSize SIZE = FigureSize.millimetres(120, 90);

    static LongStream seeds() {
        return Seeds.of(12);
    }

    private static Page page(long seed, int points, Theme theme) {
        return RandomFigures.scatter(seed, points)
                .layOut(SIZE, theme, FigureFonts.measure())
                .get(0);
    }

    /** Copied marks lie on quarters of a pixel: edges may differ a little, and seldom. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void copiedMarksLookLikeDrawnOnes(long seed) {
        Page page = page(seed, 3000, Theme.LIGHT);
        double scale = 2;
        BufferedImage copied = new RasterPainter().paintPoints(page, scale, Progress.unwatched());
        BufferedImage drawn = new BufferedImage(copied.getWidth(), copied.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = drawn.createGraphics();
        graphics.scale(scale, scale);
        FigurePainter.paint(page, graphics, EnumSet.of(Layer.POINTS), Progress.unwatched());
        graphics.dispose();
        long painted = 0;
        long difference = 0;
        for (int y = 0; y < copied.getHeight(); y++) {
            for (int x = 0; x < copied.getWidth(); x++) {
                int a = copied.getRGB(x, y);
                int b = drawn.getRGB(x, y);
                if (a >>> 24 != 0 || b >>> 24 != 0) {
                    painted++;
                    difference += difference(a, b);
                }
            }
        }
        if (page.points().count() > 0) {
            assertThat(painted).as("seed %d", seed).isPositive();
            assertThat((double) difference / painted)
                    .as("seed %d: mean difference of a channel, of 255", seed)
                    .isLessThan(12);
        }
    }

    private static int difference(int a, int b) {
        int sum = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int alphaA = a >>> 24;
            int alphaB = b >>> 24;
            int channelA = shift == 24 ? alphaA : (a >>> shift & 0xFF) * alphaA / 255;
            int channelB = shift == 24 ? alphaB : (b >>> shift & 0xFF) * alphaB / 255;
            sum += Math.abs(channelA - channelB);
        }
        return sum / 4;
    }

    /** A page that ends within a pixel: its last row and column are the ground all the same, opaque. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 1.37, 96 / 72.0, 150 / 72.0, 300 / 72.0})
    void theGroundReachesToTheLastPixelOfEverySide(double scale) {
        for (Theme theme : Theme.values()) {
            for (int points : new int[] {30, 900}) {
                Page page = RandomFigures.scatter(3, points)
                        .layOut(FigureSize.millimetres(81.7, 69.3), theme, FigureFonts.measure())
                        .get(0);
                BufferedImage image = new RasterPainter().paint(page, scale, Progress.unwatched());
                for (int x = 0; x < image.getWidth(); x++) {
                    assertThat(image.getRGB(x, image.getHeight() - 1))
                            .isEqualTo(page.theme().background().argb());
                }
                for (int y = 0; y < image.getHeight(); y++) {
                    assertThat(image.getRGB(image.getWidth() - 1, y))
                            .isEqualTo(page.theme().background().argb());
                }
            }
        }
    }

    @Test
    void paintsTheSamePixelsEveryTime() {
        for (Theme theme : Theme.values()) {
            Page page = page(5, 900, theme);
            int[] first = pixels(new RasterPainter().paint(page, 1.5, Progress.unwatched()));
            RasterPainter used = new RasterPainter();
            used.paint(page(6, 900, theme), 1.5, Progress.unwatched());
            assertThat(pixels(used.paint(page, 1.5, Progress.unwatched()))).isEqualTo(first);
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void fillsThePageWithItsGround() {
        for (Theme theme : Theme.values()) {
            BufferedImage image = new RasterPainter().paint(page(1, 20, theme), 1, Progress.unwatched());
            assertThat(image.getRGB(0, 0)).isEqualTo(theme.background().argb());
            assertThat(image.getWidth()).isEqualTo((int) Math.round(SIZE.width()));
        }
    }

    @Test
    void stopsSoonWhenCancelled() {
        Page page = page(3, 100_000, Theme.LIGHT);
        int[] asked = new int[1];
        Progress cancelled = new Progress() {
            @Override
            public void begin(String step, long units) {}

            @Override
            public void advance(long units) {
                check();
            }

            @Override
            public boolean isCancelled() {
                asked[0]++;
                return true;
            }
        };
        assertThatThrownBy(() -> new RasterPainter().paint(page, 1, cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(asked[0]).isOne();
    }
}
