package org.disentangle.ui.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.disentangle.job.DirectRunner;
import org.disentangle.session.filter.FilterChoice;
import org.disentangle.session.filter.ModelFilter;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.Filter;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.TableReader;
import org.disentangle.ui.model.Workspace;
import org.junit.jupiter.api.Test;

/** A filter that was written elsewhere: what the panel has no controls for it says in words and can take away. */
class FilterConditionsTest {
    private static final Filter QWEN = new Filter.OneOf("family", Set.of("Qwen"));
    private static final Filter NO_CHAT = new Filter.Not(new Filter.NameContains("chat"));
    private static final Filter NAMED = new Filter.OneOf("model", Set.of("Qwen1.5-7B", "Qwen1.5-14B"));

    private final Workspace workspace = new Workspace(new DirectRunner(), new TableReader(), new Notices());
    private final FilterViewModel model = new FilterViewModel(workspace, new SimpleObjectProperty<>(true));

    private void open(Filter... parts) {
        Plan plan = workspace.reader().starting().withFilter(ModelFilter.refitting(new Filter.And(List.of(parts))));
        workspace.open("the reference table", plan, workspace.reader().opening(), () -> {});
    }

    private Filter passing() {
        return workspace.session().get().orElseThrow().plan().filter().passing();
    }

    @Test
    void saysWhatItHasNoControlsForAndTakesItAway() {
        open(QWEN, NO_CHAT, NAMED);
        assertThat(model.conditions())
                .extracting(Condition::text)
                .containsExactly("model is Qwen1.5-14B or Qwen1.5-7B", "not the name contains “chat”");
        assertThat(model.filtered().get()).isTrue();
        model.remove(model.conditions().get(1));
        assertThat(model.conditions())
                .extracting(Condition::text)
                .containsExactly("model is Qwen1.5-14B or Qwen1.5-7B");
        assertThat(passing()).isEqualTo(new Filter.And(List.of(QWEN, NAMED)));
        assertThat(workspace.session().get().orElseThrow().history().undoName())
                .contains("remove the filter not the name contains “chat”");
        model.remove(model.conditions().get(0));
        assertThat(passing()).isEqualTo(QWEN);
        workspace.undo();
        workspace.undo();
        assertThat(model.conditions()).hasSize(2);
    }

    @Test
    void keepsItWhereTheControlsAreUsed() {
        open(QWEN, NO_CHAT);
        TickSection family = model.sections().get(0);
        TickEntry llama = family.entries().stream()
                .filter(entry -> entry.word().equals("Llama"))
                .findFirst()
                .orElseThrow();
        model.ticks().tick(family, llama, true);
        assertThat(FilterChoice.of(passing()).also()).containsExactly(NO_CHAT);
        assertThat(FilterChoice.of(passing()).ticked().get("family")).containsExactlyInAnyOrder("Qwen", "Llama");
        model.ranges().stream()
                .findFirst()
                .ifPresent(
                        range -> model.limit(range, Optional.of(new FilterChoice.Range(range.least(), range.least()))));
        assertThat(model.conditions()).extracting(Condition::text).containsExactly("not the name contains “chat”");
        model.clear();
        assertThat(model.conditions()).isEmpty();
        assertThat(passing()).isEqualTo(Filter.everything());
    }
}
