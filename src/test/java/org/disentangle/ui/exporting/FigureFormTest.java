package org.disentangle.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import org.disentangle.export.FigureFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormTest {
    private final AtomicInteger changes = new AtomicInteger();
    private final FigureForm form = new FigureForm(changes::incrementAndGet);

    @Test
    void aPresetFillsInTheSizeAndStaysChosen() {
        SizePreset inches = new SizePreset("Column", 3.25, 2.75, SizePreset.Unit.IN);
        form.preset().set(inches);
        assertThat(form.width().get()).isEqualTo("3.25");
        assertThat(form.height().get()).isEqualTo("2.75");
        assertThat(form.unit().get()).isEqualTo(SizePreset.Unit.IN);
        assertThat(form.preset().get()).isEqualTo(inches);
        assertThat(form.choices().size().width()).isCloseTo(3.25 * 72, within(1e-9));
        assertThat(form.inWords(form.choices())).isEqualTo("82.6 × 69.9 mm, vector, fonts embedded");
        assertThat(changes.get()).isPositive();
    }

    @Test
    void anotherUnitKeepsTheSizeAndATypedSizeIsNoPreset() {
        form.unit().set(SizePreset.Unit.IN);
        assertThat(form.width().get()).isEqualTo("5.512");
        assertThat(form.preset().get()).isEqualTo(SizePreset.OWN);
        form.preset().set(SizePreset.ALL.get(1));
        form.width().set("90");
        assertThat(form.preset().get()).isEqualTo(SizePreset.OWN);
        assertThat(form.height().get()).isEqualTo("70");
    }

    @Test
    void onlyAPictureOfPixelsHasAResolution() {
        form.dpi().set("600");
        assertThat(form.choices().dpi()).isEqualTo(300);
        form.format().set(FigureFormat.PNG);
        assertThat(form.choices().dpi()).isEqualTo(600);
        assertThat(form.inWords(form.choices())).isEqualTo("140.0 × 105.0 mm, 3307 × 2480 pixels");
    }

    @ParameterizedTest
    @CsvSource({
        "wide, 105, 300, The width is not a number",
        "140, '', 300, The height is not a number",
        "140, 105, 29, The resolution must be a number from 30 to 2400",
        "140, 105, NaN, The resolution must be a number",
        "1000, 1000, 2400, more than 64 million pixels",
    })
    void saysWhyItCannotBeExportedSo(String width, String height, String dpi, String sentence) {
        form.format().set(FigureFormat.PNG);
        form.width().set(width);
        form.height().set(height);
        form.dpi().set(dpi);
        assertThatThrownBy(form::choices)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }
}
