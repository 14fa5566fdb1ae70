package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.ui.common.grid.GridColumn;
import org.disentangle.ui.common.grid.PaintedTable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The window in its looks and sizes. The pictures are to be looked at; what can be checked without eyes is checked. */
class AppearanceTest {
    /** The same tour in each look. */
    abstract static class Tour extends WindowFixture {
        @Override
        protected boolean isKept() {
            return false;
        }

        abstract String name();

        @Test
        void showsEveryViewWithoutCuttingNumbers() {
            settle();
            screenshot(name() + "-ranking");
            assertNoNumberIsCut();
            for (Views view : List.of(Views.SCATTER, Views.CAPABILITIES, Views.DATA)) {
                show(view);
                screenshot(name() + "-" + view.name().toLowerCase(java.util.Locale.ROOT));
            }
        }

        private void assertNoNumberIsCut() {
            PaintedTable<?> table = ranking();
            List<String> cut = onWindow(() -> {
                List<String> found = new ArrayList<>();
                for (int column = 0; column < table.columns().size(); column++) {
                    for (int row = 0; row < table.rows().size(); row++) {
                        if (table.columns().get(column).numeric() && table.isCut(row, column)) {
                            found.add(table.cell(row, column).text());
                        }
                    }
                }
                return found;
            });
            assertThat(cut).isEmpty();
            assertThat(onWindow(() ->
                            table.columns().stream().filter(GridColumn::numeric).toList()))
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
