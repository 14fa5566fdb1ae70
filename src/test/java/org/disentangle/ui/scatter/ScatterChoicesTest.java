package org.disentangle.ui.scatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.disentangle.figure.layout.Viewport;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.session.view.ViewState;
import org.disentangle.session.view.Zoom;
import org.junit.jupiter.api.Test;

class ScatterChoicesTest {
    @Test
    void showTheZoomOfTheViewState() {
        ViewState whole = ViewState.initial();
        assertThat(ScatterChoices.of(whole).viewport()).isEmpty();
        ViewState zoomed = whole.withFigure(
                ScatterFigure.KIND, figure -> figure.withZoom(Optional.of(new Zoom(-1, 2, 0.25, 0.75))));
        assertThat(ScatterChoices.of(zoomed).viewport()).contains(new Viewport(-1, 2, 0.25, 0.75));
        assertThat(ScatterChoices.plain(zoomed).viewport()).isEmpty();
    }
}
