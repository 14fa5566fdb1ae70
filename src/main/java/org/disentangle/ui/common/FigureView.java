package org.disentangle.ui.common;

import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.disentangle.job.JobRunner;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.FigureRequest;
import org.disentangle.ui.model.HoverText;
import org.disentangle.ui.model.Selection;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;

/** A tab that shows only its figure, or says why there is none. */
public final class FigureView implements TabView {
    private final TabEntry entry;
    private final FigurePane pane;
    private final Label missing = new WrappedLabel("", "quiet");
    private final StackPane root;
    private final Subscriptions subscriptions;

    /**
     * Makes the view.
     *
     * @param entry the tab, which provides the figure
     * @param shown whether it is visible; nothing is painted while it is hidden
     * @param describe the text for a row of the table; empty: none
     */
    public FigureView(
            TabEntry entry,
            Workspace workspace,
            JobRunner runner,
            Appearance appearance,
            ObservableValue<Boolean> shown,
            IntFunction<Optional<HoverText>> describe) {
        this.entry = entry;
        this.pane = new FigurePane(runner, appearance, shown);
        this.subscriptions = new Subscriptions(shown);
        pane.setId(entry.word());
        missing.setMouseTransparent(true);
        root = new StackPane(pane, missing);
        root.getStyleClass().add("figure-stack");
        Selection selection = workspace.selection();
        subscriptions.add(ModelPointer.attach(pane, selection, describe));
        subscriptions.follow(
                this::refresh,
                workspace.results(),
                selection.group(),
                selection.benchmark(),
                workspace.viewState().state());
    }

    private void refresh() {
        Optional<FigureRequest> figure = entry.figure();
        pane.request().set(figure);
        missing.setText(figure.isPresent() ? "" : entry.whyNoFigure());
        missing.setVisible(figure.isEmpty());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void focus() {
        pane.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.close();
        pane.close();
    }
}
