package org.disentangle.figure.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FamilyStyleTest {
    /** What a colour becomes without one kind of cone: Machado, Oliveira, Fernandes (2009), doi:10.1109/TVCG.2009.113, severity 1. */
    private enum Vision {
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900),
        GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

        private final double[] matrix;

        Vision(double... matrix) {
            this.matrix = matrix;
        }

        double[] linear(Colour colour) {
            double[] rgb = {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
            double[] seen = new double[3];
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    seen[i] += matrix[3 * i + j] * rgb[j];
                }
                seen[i] = Math.max(0, Math.min(1, seen[i]));
            }
            return seen;
        }

        private static double linear(int channel) {
            double value = channel / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
    }

    /** The distance in CIE Lab (1976), where 2.3 is just noticeable. */
    private static double distance(double[] a, double[] b) {
        double[] first = lab(a);
        double[] second = lab(b);
        return Math.sqrt(Math.pow(first[0] - second[0], 2)
                + Math.pow(first[1] - second[1], 2)
                + Math.pow(first[2] - second[2], 2));
    }

    private static double[] lab(double[] rgb) {
        double x = cube((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
        double y = cube(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        double z = cube((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double cube(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void noTwoStylesAreAlike(Theme theme) {
        Set<FamilyStyle> styles = new HashSet<>();
        for (int place = 0; place < FamilyStyle.COUNT; place++) {
            styles.add(FamilyStyle.of(Optional.of(place), theme));
        }
        assertThat(styles).hasSize(FamilyStyle.COUNT);
        Set<Marker> shapes = new HashSet<>();
        for (int place = 0; place < 8; place++) {
            shapes.add(FamilyStyle.of(Optional.of(place), theme).marker());
        }
        assertThat(shapes).as("the first eight differ in shape too, for grey").hasSize(8);
        assertThat(FamilyStyle.of(Optional.empty(), theme)).isEqualTo(FamilyStyle.other(theme));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theEightColoursAreToldApartWithoutOneKindOfCone(Theme theme) {
        for (Vision vision : Vision.values()) {
            for (int a = 0; a < 8; a++) {
                for (int b = 0; b < a; b++) {
                    FamilyStyle one = FamilyStyle.of(Optional.of(a), theme);
                    FamilyStyle two = FamilyStyle.of(Optional.of(b), theme);
                    double apart = distance(vision.linear(one.colour()), vision.linear(two.colour()));
                    boolean told = apart > 6 || one.marker() != two.marker();
                    assertThat(told)
                            .as("%s: %s and %s, %.1f apart", vision, one, two, apart)
                            .isTrue();
                    if (vision != Vision.GREY) {
                        assertThat(apart).as("%s: %s and %s", vision, one, two).isGreaterThan(4);
                    }
                }
            }
        }
    }

    /** WCAG 2.1, 1.4.3 for text and 1.4.11 for marks. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void textAndMarksStandOutFromTheGround(Theme theme) {
        assertThat(contrast(theme.text(), theme.background())).isGreaterThan(7);
        assertThat(contrast(theme.muted(), theme.background())).isGreaterThan(4.5);
        for (int place = 0; place < 8; place++) {
            Colour colour = FamilyStyle.of(Optional.of(place), theme).colour();
            assertThat(contrast(colour, theme.background()))
                    .as("%s %s", theme, colour.css())
                    .isGreaterThan(2);
        }
    }

    private static double contrast(Colour a, Colour b) {
        double one = a.luminance() + 0.05;
        double two = b.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    @Test
    void luminanceIsThatOfTheStandard() {
        assertThat(Colour.rgb(0xFFFFFF).luminance()).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(Colour.rgb(0x808080).luminance()).isCloseTo(0.2158605, org.assertj.core.data.Offset.offset(1e-6));
    }
}
