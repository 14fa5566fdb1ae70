package org.disentangle.ui.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import org.disentangle.importing.note.ImportException;
import org.disentangle.job.DirectRunner;
import org.disentangle.session.filter.ModelFilter;
import org.disentangle.session.opening.ChosenSources;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.Filter;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.TableReader;
import org.disentangle.ui.model.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One family shown alone, and what a second click brings back. */
class IsolatingTest {
    @TempDir
    Path folder;

    private final Workspace workspace = new Workspace(new DirectRunner(), new TableReader(), new Notices());
    private final SimpleBooleanProperty shown = new SimpleBooleanProperty(true);
    private final FilterViewModel model = new FilterViewModel(workspace, shown);

    @BeforeEach
    void openTheFirst() throws IOException, ImportException {
        open("first", Filter.everything(), "Llama", "Qwen", "Yi");
    }

    private void open(String name, Filter filter, String... families) throws IOException, ImportException {
        List<String> rows = new ArrayList<>(List.of("model,family,mmlu,gsm8k,hellaswag,mine"));
        for (int i = 0; i < 15; i++) {
            rows.add("model-%d,%s,%d,%d,%d,%d"
                    .formatted(i, families[i % families.length], 20 + 2 * i, i * i, 30 + i, i * 7 % 11));
        }
        Path file = Files.write(folder.resolve(name + ".csv"), rows);
        Plan plan = workspace
                .reader()
                .starting()
                .withInput(ChosenSources.of(
                        List.of(file.toString()), workspace.reader().defaults()))
                .withFilter(ModelFilter.refitting(filter));
        workspace.open(name, plan, workspace.reader().opening(), () -> {});
    }

    private TickSection families() {
        return model.sections().stream()
                .filter(section -> section.column().equals("family"))
                .findFirst()
                .orElseThrow();
    }

    private TickEntry entry(String family) {
        return families().entries().stream()
                .filter(entry -> entry.word().equals(family))
                .findFirst()
                .orElseThrow();
    }

    private void tick(String family) {
        model.ticks().tick(families(), entry(family), !entry(family).ticked().get());
    }

    private void only(String family) {
        model.ticks().isolate(families(), entry(family), false);
    }

    private void doubleClick(String family) {
        tick(family);
        model.ticks().isolate(families(), entry(family), true);
    }

    private List<String> ticked() {
        return families().entries().stream()
                .filter(entry -> entry.ticked().get())
                .map(TickEntry::word)
                .sorted()
                .toList();
    }

    @Test
    void aSecondTimeBringsBackWhatWasTickedBefore() {
        tick("Yi");
        only("Qwen");
        assertThat(ticked()).containsExactly("Qwen");
        only("Qwen");
        assertThat(ticked()).containsExactly("Llama", "Qwen");
        doubleClick("Qwen");
        assertThat(ticked()).containsExactly("Qwen");
        doubleClick("Qwen");
        assertThat(ticked()).containsExactly("Llama", "Qwen");
        only("Llama");
        workspace.change(
                "threshold",
                plan -> plan.withAnalysis(plan.analysis()
                        .withThreshold(plan.analysis().thresholdChoice().withStated(0.3))));
        only("Llama");
        assertThat(ticked()).containsExactly("Llama", "Qwen");
    }

    @Test
    void whatWasTickedInOneDocumentIsNotBroughtBackInAnother() throws IOException, ImportException {
        tick("Yi");
        only("Qwen");
        open("second", new Filter.OneOf("family", Set.of("Qwen")), "Llama", "Qwen", "Gemma");
        assertThat(ticked()).containsExactly("Qwen");
        only("Qwen");
        assertThat(ticked()).containsExactly("Gemma", "Llama", "Qwen");
    }

    @Test
    void theSecondClickOfADoubleClickBringsBackNothingOfAnotherDocument() throws IOException, ImportException {
        tick("Yi");
        only("Qwen");
        tick("Qwen");
        open("second", new Filter.OneOf("family", Set.of()), "Llama", "Qwen", "Gemma");
        model.ticks().isolate(families(), entry("Qwen"), true);
        assertThat(ticked()).containsExactly("Gemma", "Llama", "Qwen");
    }

    @Test
    void whatWasUndoneIsNotBroughtBackEvenIfThePanelWasHiddenMeanwhile() throws IOException, ImportException {
        open("second", new Filter.OneOf("family", Set.of("Qwen")), "Llama", "Qwen", "Yi");
        tick("Llama");
        only("Qwen");
        shown.set(false);
        workspace.undo();
        workspace.undo();
        shown.set(true);
        assertThat(ticked()).containsExactly("Qwen");
        only("Qwen");
        assertThat(ticked()).containsExactly("Llama", "Qwen", "Yi");
    }
}
