package org.disentangle.ui.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.shape.SVGPath;
import org.disentangle.job.DirectRunner;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.OpenReference;
import org.disentangle.ui.model.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What becomes of the rows of the filter panel when something else changes; no window is shown. */
class FilterLookTest {
    @BeforeAll
    static void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> inside = node instanceof ScrollPane scroll
                ? all(scroll.getContent())
                : node instanceof CheckBox box && box.getGraphic() != null
                        ? all(box.getGraphic())
                        : node instanceof Parent parent
                                ? parent.getChildrenUnmodifiable().stream().flatMap(FilterLookTest::all)
                                : Stream.of();
        return Stream.concat(Stream.of(node), inside);
    }

    private static List<CheckBox> boxes(Node node) {
        return all(node)
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .toList();
    }

    private static List<String> fills(Node node) {
        return all(node)
                .filter(SVGPath.class::isInstance)
                .map(path -> ((SVGPath) path).getFill() + ((SVGPath) path).getContent())
                .toList();
    }

    @Test
    void rowsStayWhenTheLookChangesOrAModelIsHiddenAndTheirMarkersTakeItOn() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Workspace workspace = OpenReference.workspace(new DirectRunner());
            workspace.openReference();
            Appearance appearance = new Appearance();
            FilterViewModel model = new FilterViewModel(workspace, new SimpleObjectProperty<>(true));
            FilterView view = new FilterView(model, appearance, new SimpleObjectProperty<>(true));
            new Scene((Parent) view.node());
            List<CheckBox> before = boxes(view.node());
            assertThat(before).isNotEmpty();
            List<String> light = fills(view.node());

            appearance.dark().set(true);
            assertThat(boxes(view.node())).isEqualTo(before);
            List<String> dark = fills(view.node());
            assertThat(dark).hasSameSizeAs(light).isNotEqualTo(light);
            FilterView fresh = new FilterView(model, appearance, new SimpleObjectProperty<>(true));
            assertThat(dark).isEqualTo(fills(fresh.node()));
            appearance.textPercent().set(200);
            assertThat(fills(view.node())).doesNotContainAnyElementsOf(dark);

            before.get(0).fire();
            assertThat(before.get(0).isSelected()).isFalse();
            assertThat(boxes(view.node())).isEqualTo(before);
            return true;
        });
    }
}
