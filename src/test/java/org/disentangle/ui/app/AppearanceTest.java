package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The window in its looks and sizes. The pictures are to be looked at; what can be checked without eyes is checked. */
class AppearanceTest {
    /** The same tour in each look. */
    abstract static class Tour extends WindowFixture {
        abstract String name();

        @Test
        void showsEveryViewWithoutCuttingNumbers() {
            settle();
            screenshot(name() + "-ranking");
            assertNoNumberIsCut();
            for (Views view : List.of(Views.SCATTER, Views.CAPABILITIES, Views.DATA)) {
                show(view);
                screenshot(name() + "-" + view.title().toLowerCase(java.util.Locale.ROOT));
            }
        }

        private void assertNoNumberIsCut() {
            List<String> cut = onWindow(() -> lookup(".ranking-table .table-cell.number-column").queryAll().stream()
                    .map(Labeled.class::cast)
                    .filter(cell -> cell.getScene() != null && cell.isVisible())
                    .flatMap(cell -> cell.lookupAll(".text").stream())
                    .map(node -> ((javafx.scene.text.Text) node).getText())
                    .filter(text -> text.contains("..."))
                    .toList());
            assertThat(cut).isEmpty();
            assertThat(lookup(".ranking-table .table-cell.number-column").queryAll())
                    .isNotEmpty();
        }
    }

    @Nested
    class Light extends Tour {
        @Override
        Settings settings() {
            return new Settings(false, 100, 1280, 800, false);
        }

        @Override
        String name() {
            return "light-1280x800";
        }
    }

    @Nested
    class Dark extends Tour {
        @Override
        Settings settings() {
            return new Settings(true, 100, 1280, 800, false);
        }

        @Override
        String name() {
            return "dark-1280x800";
        }
    }

    @Nested
    class LargeText extends Tour {
        @Override
        Settings settings() {
            return new Settings(false, 200, 1600, 1000, false);
        }

        @Override
        String name() {
            return "light-200-percent";
        }
    }

    @Nested
    class LargeTextInASmallDarkWindow extends Tour {
        @Override
        Settings settings() {
            return new Settings(true, 200, 1280, 800, false);
        }

        @Override
        String name() {
            return "dark-200-percent-1280x800";
        }
    }
}
