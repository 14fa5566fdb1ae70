package org.disentangle.ui.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.disentangle.ui.common.TabEntry;
import org.disentangle.ui.common.TabView;
import org.disentangle.ui.common.View;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.ViewStateModel;

/** The tabs in the middle. The contents of a tab are made when it is first shown. */
final class Tabs implements View {
    private final List<TabEntry> entries;
    private final TabEntry first;
    private final ViewStateModel viewState;
    private final TabPane pane = new TabPane();
    private final Map<String, TabView> views = new HashMap<>();
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * Makes the tabs.
     *
     * @param first the tab shown until the user chooses one
     */
    Tabs(List<TabEntry> entries, TabEntry first, ViewStateModel viewState) {
        this.entries = List.copyOf(entries);
        this.first = first;
        this.viewState = viewState;
        pane.setId("views");
        for (TabEntry entry : entries) {
            Tab tab = new Tab(entry.title());
            tab.setId("tab-" + entry.word());
            tab.setClosable(false);
            pane.getTabs().add(tab);
        }
        subscriptions.follow(this::showSelected, viewState.state().map(state -> shown()));
        subscriptions.on(
                pane.getSelectionModel().selectedIndexProperty(), place -> choose(entries.get(place.intValue())));
    }

    @Override
    public Node node() {
        return pane;
    }

    List<TabEntry> entries() {
        return entries;
    }

    /** The current tab. */
    TabEntry shown() {
        String word = viewState.get().tab();
        return entries.stream()
                .filter(entry -> entry.word().equals(word))
                .findFirst()
                .orElse(first);
    }

    /** Whether a tab is the current one. */
    ObservableValue<Boolean> isShown(TabEntry entry) {
        return viewState.state().map(state -> shown() == entry);
    }

    TabView shownView() {
        return view(shown());
    }

    /** Shows a tab and focuses it. */
    void show(TabEntry entry) {
        choose(entry);
        view(entry).focus();
    }

    private void choose(TabEntry entry) {
        if (entry != shown()) {
            viewState.change(state -> state.withTab(entry.word()));
        }
    }

    private void showSelected() {
        TabEntry entry = shown();
        Tab tab = pane.getTabs().get(entries.indexOf(entry));
        if (tab.getContent() == null) {
            tab.setContent(view(entry).node());
        }
        pane.getSelectionModel().select(tab);
    }

    private TabView view(TabEntry entry) {
        return Optional.ofNullable(views.get(entry.word())).orElseGet(() -> {
            TabView made = entry.open(isShown(entry));
            views.put(entry.word(), made);
            return made;
        });
    }

    @Override
    public void close() {
        subscriptions.close();
        views.values().forEach(View::close);
        views.clear();
    }
}
