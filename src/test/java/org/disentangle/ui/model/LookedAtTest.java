package org.disentangle.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.job.DirectRunner;
import org.disentangle.session.opening.Document;
import org.disentangle.session.view.ModelName;
import org.disentangle.session.view.SortOrder;
import org.disentangle.session.view.ViewState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is looked at is one value: read from it, changed in it, and taken back from a saved one. */
class LookedAtTest {
    private final Workspace workspace = OpenReference.workspace(new DirectRunner());
    private final Selection selection = workspace.selection();

    @BeforeEach
    void open() {
        workspace.openReference();
    }

    private ViewState state() {
        return workspace.viewState().get();
    }

    private Document document() {
        return workspace.results().get().orElseThrow().document();
    }

    @Test
    void whatIsSelectedIsKeptByName() {
        assertThat(state().group()).isEqualTo("chat");
        assertThat(state().benchmark()).isEqualTo(selection.order().get(0));

        selection.model().set(Optional.of(3));
        selection.step(2);

        assertThat(state().models()).containsExactly(ModelName.of(document().table(), 3));
        assertThat(selection.model().get()).contains(3);
        assertThat(state().benchmark()).isEqualTo(selection.order().get(2));
        selection.model().set(Optional.empty());
        assertThat(state().models()).isEmpty();
    }

    @Test
    void theFirstOfSeveralSelectedModelsIsTheOneShown() {
        workspace
                .viewState()
                .change(state -> state.withModels(Set.of(
                        ModelName.of(document().table(), 7),
                        ModelName.of(document().table(), 2),
                        new ModelName("no such model", 1))));

        assertThat(selection.model().get()).contains(2);
    }

    @Test
    void aSavedStateIsLookedAtAsFarAsTheTableHasIt() {
        selection.group().set("base");
        selection.model().set(Optional.of(40));
        selection.step(5);
        workspace.viewState().change(state -> state.withTab("data").withSection("trend", now -> now.withOpen(true)));
        ViewState saved = state();
        Workspace other = OpenReference.workspace(new DirectRunner());
        other.openReference();

        other.look(saved);

        assertThat(other.viewState().get()).isEqualTo(saved);
        assertThat(other.selection().model().get()).contains(40);
        other.look(saved.withGroup("none of them").withBenchmark("nothing"));
        assertThat(other.selection().group().get()).isEqualTo("chat");
        assertThat(other.selection().order())
                .contains(other.selection().benchmark().get());
    }

    @Test
    void theRankingIsSortedByTheGroupThatIsLookedAtUnlessAnotherIsChosenUntilItChanges() {
        List<String> ofChat = selection.order();
        workspace
                .viewState()
                .change(state -> state.withList(
                        "ranking", list -> list.withSorting(List.of(new SortOrder("rho", "base", true)))));
        List<String> ofBase = selection.order();

        assertThat(ofBase).isNotEqualTo(ofChat).containsExactlyInAnyOrderElementsOf(ofChat);
        selection.group().set("base");
        assertThat(selection.order()).isEqualTo(ofBase);
        selection.group().set("chat");
        assertThat(selection.order()).isEqualTo(ofChat);
    }

    private List<String> sortedBy(Sorting... sorting) {
        workspace
                .viewState()
                .change(state -> RankingChoices.withSorting(
                        state, List.of(sorting), selection.ranked().groups()));
        return selection.order();
    }

    private List<String> called(List<String> columns, Level level) {
        int group = selection.ranked().groups().indexOf("chat");
        return selection.ranked().listed(selection.ranking()).stream()
                .filter(row ->
                        row.in(group).filter(found -> found.level() == level).isPresent())
                .map(RankingRow::column)
                .filter(columns::contains)
                .toList();
    }

    @Test
    void theRankingIsSortedByOneColumnWhereThoseBeforeItAreEqual() {
        int group = selection.ranked().groups().indexOf("chat");
        List<String> byName = sortedBy(new Sorting(Sorting.Key.BENCHMARK, group, false));
        List<String> byLevel = sortedBy(new Sorting(Sorting.Key.LEVEL, group, true));
        List<String> both =
                sortedBy(new Sorting(Sorting.Key.LEVEL, group, true), new Sorting(Sorting.Key.BENCHMARK, group, false));

        List<String> high = called(byName, Level.HIGH);
        assertThat(high).hasSizeGreaterThan(5);
        assertThat(both.subList(0, high.size()))
                .containsExactlyElementsOf(
                        byName.stream().filter(high::contains).toList())
                .containsExactlyInAnyOrderElementsOf(byLevel.subList(0, high.size()))
                .isNotEqualTo(byLevel.subList(0, high.size()));
    }

    @Test
    void aLevelAloneSortsByTheCorrelationToo() {
        int group = selection.ranked().groups().indexOf("chat");
        for (boolean descending : new boolean[] {true, false}) {
            assertThat(sortedBy(new Sorting(Sorting.Key.LEVEL, group, descending)))
                    .isEqualTo(sortedBy(new Sorting(Sorting.Key.RHO, group, descending)));
        }
    }

    @Test
    void sortedByNothingTheRankingIsAsItComes() {
        List<String> before = selection.order();
        int group = selection.ranked().groups().indexOf("chat");
        assertThat(sortedBy(new Sorting(Sorting.Key.P, group, true))).isNotEqualTo(before);

        assertThat(sortedBy()).isEqualTo(before);
        assertThat(RankingChoices.isSorted(state())).isFalse();
    }

    @Test
    void whereTheGroupChangesAColumnOfEachGroupDecidesOnce() {
        int chat = selection.ranked().groups().indexOf("chat");
        int base = selection.ranked().groups().indexOf("base");
        sortedBy(
                new Sorting(Sorting.Key.VERDICT, chat, false),
                new Sorting(Sorting.Key.VERDICT, base, true),
                new Sorting(Sorting.Key.N, base, true));

        selection.group().set("base");

        assertThat(selection.ranking().sorting())
                .containsExactly(new Sorting(Sorting.Key.VERDICT, base, false), new Sorting(Sorting.Key.N, base, true));
    }

    @Test
    void aSearchInTheRankingDoesNotChangeWhatIsSteppedThrough() {
        List<String> before = selection.order();

        workspace.viewState().change(state -> state.withList("ranking", list -> list.withSearch("brier")));

        assertThat(selection.order()).isEqualTo(before);
        assertThat(selection.ranked().listed(selection.ranking())).hasSizeLessThan(before.size());
    }

    @Test
    void anotherTableIsLookedAtFromItsBeginning() {
        selection.model().set(Optional.of(3));
        selection.step(4);
        workspace.viewState().change(state -> state.withTab("data"));

        workspace.openReference();

        assertThat(state().models()).isEmpty();
        assertThat(state().benchmark()).isEqualTo(selection.order().get(0));
        assertThat(state().tab()).isEqualTo("data");
    }

    @Test
    void listenersHearOfTheirPartAlone() {
        int[] heard = {0, 0, 0};
        Subscriptions subscriptions = new Subscriptions();
        subscriptions.run(() -> heard[0]++, selection.benchmark());
        subscriptions.run(() -> heard[1]++, selection.group());
        subscriptions.run(() -> heard[2]++, selection.model());

        selection.step(1);
        selection.model().set(Optional.of(1));
        workspace.viewState().change(state -> state.withTab("scatter"));

        assertThat(heard).containsExactly(1, 0, 1);
        subscriptions.close();
        selection.step(1);
        assertThat(heard[0]).isEqualTo(1);
    }
}
