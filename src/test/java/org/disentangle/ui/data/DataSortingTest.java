package org.disentangle.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import org.disentangle.job.DirectRunner;
import org.disentangle.session.view.SortOrder;
import org.disentangle.ui.common.grid.GridSort;
import org.disentangle.ui.common.grid.PaintedTable;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.TableReader;
import org.disentangle.ui.model.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The rows of the data view are in the order that its headings say; no window is shown. */
class DataSortingTest {
    private static final SortOrder FAMILY = new SortOrder("family", "", false);
    private static final SortOrder MMLU = new SortOrder("mmlu", "", false);

    @TempDir
    Path folder;

    private final Workspace workspace = new Workspace(new DirectRunner(), new TableReader(), new Notices());

    @BeforeAll
    static void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private Path table(int more) throws IOException {
        String names = IntStream.range(0, more).mapToObj(i -> ",extra" + i).collect(Collectors.joining());
        List<String> lines = new ArrayList<>(List.of("model,family,mmlu,gsm8k,hellaswag" + names));
        for (int i = 0; i < 12; i++) {
            int row = i;
            lines.add("model-%d,%s,%d,%d,%d".formatted(i, i % 2 == 0 ? "Qwen" : "Llama", i * 7 % 12, i * i, 30 + i)
                    + IntStream.range(0, more)
                            .mapToObj(column -> "," + row * 5 % 12)
                            .collect(Collectors.joining()));
        }
        return Files.write(folder.resolve("table.csv"), lines);
    }

    private interface Check {
        void of(DataViewModel model, PaintedTable<Integer> table);
    }

    private void check(int more, Check check) throws IOException {
        Path file = table(more);
        Supplier<Boolean> inTurn = () -> {
            workspace.open(List.of(file), workspace.reader().defaults());
            Subscriptions subscriptions = new Subscriptions();
            try (DataViewModel model = new DataViewModel(workspace, new SimpleObjectProperty<>(true))) {
                @SuppressWarnings("unchecked")
                PaintedTable<Integer> table = (PaintedTable<Integer>) new DataGrid(model, subscriptions).node();
                check.of(model, table);
            } finally {
                subscriptions.close();
            }
            return true;
        };
        WaitForAsyncUtils.waitForAsyncFx(60_000, inTurn::get);
    }

    private static List<String> sorted(PaintedTable<Integer> table) {
        return table.arrangement().order().get().columns().stream()
                .map(GridSort::column)
                .toList();
    }

    /** Those of the even rows have the same family, whose name comes last. */
    private static List<Integer> byFamilyThen(int factor) {
        return IntStream.range(0, 12)
                .boxed()
                .sorted((a, b) -> a % 2 == b % 2
                        ? Integer.compare(a * factor % 12, b * factor % 12)
                        : Integer.compare(b % 2, a % 2))
                .toList();
    }

    @Test
    void aSortColumnThatTheSearchDoesNotFindStillSorts() throws IOException {
        check(0, (model, table) -> {
            model.sortBy(List.of(FAMILY, MMLU));
            assertThat(table.rows()).containsExactlyElementsOf(byFamilyThen(7));
            model.searchFor("mmlu");
            assertThat(model.columns().get()).extracting(DataColumn::name).containsExactly("", "mmlu");
            assertThat(sorted(table)).containsExactly("family", "mmlu");
            assertThat(table.rows()).containsExactlyElementsOf(byFamilyThen(7));
        });
    }

    @Test
    void aSortColumnOfAWideTableSortsWithoutBeingShown() throws IOException {
        check(230, (model, table) -> {
            model.sortBy(List.of(FAMILY, new SortOrder("extra229", "", false)));
            assertThat(model.columns().get()).extracting(DataColumn::name).doesNotContain("extra229");
            assertThat(table.rows()).containsExactlyElementsOf(byFamilyThen(5));
        });
    }

    @Test
    void aSortColumnThatTheTableLacksIsNotCountedButComesBackWithIt() throws IOException {
        check(0, (model, table) -> {
            model.sortBy(List.of(new SortOrder("extra0", "", true), MMLU));
            assertThat(sorted(table)).containsExactly("mmlu");
            assertThat(table.rows().get(0)).isZero();
            assertThat(model.sorting().getValue()).hasSize(2);
        });
    }
}
