package org.disentangle.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.disentangle.job.ProgressSnapshot;
import org.disentangle.session.Results;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.common.View;
import org.disentangle.ui.model.Activity;
import org.disentangle.ui.model.BackgroundIntervals;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;
import org.disentangle.wording.Counts;

/** The line at the bottom: what is open, and what is running, with a link to cancel it. */
final class StatusBar implements View {
    /** Work shorter than this is not shown, to avoid flicker. */
    private static final Duration PATIENCE = Duration.millis(180);

    private final Label contents = new Label();
    private final Hyperlink notes = new Hyperlink();
    private final Hyperlink draw = new Hyperlink("Bootstrap intervals");
    private final Label step = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final HBox running = new HBox();
    private final HBox root = new HBox();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Activity activity;
    private String title = "";
    private final Subscriptions subscriptions = new Subscriptions();

    StatusBar(Workspace workspace, Runnable showNotes, CommandCopying command) {
        this.activity = workspace.activity();
        contents.setId("status");
        contents.setMinWidth(0);
        notes.setId("import-notes");
        notes.getStyleClass().add("quiet-link");
        notes.setOnAction(event -> showNotes.run());
        notes.setTooltip(new Tooltip("What was guessed, left out or in doubt when the files were read"));
        notes.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        root.getStyleClass().add("status-bar");
        root.setAlignment(Pos.CENTER_LEFT);
        root.getChildren()
                .addAll(contents, notes, drawLink(workspace.intervals()), space, running(workspace), copyLink(command));
        subscriptions.follow(workspace.results(), this::describe);
        patience.setOnFinished(event -> running.setVisible(activity.busy().get()));
        subscriptions.on(activity.shown(), this::show);
        subscriptions.follow(activity.busy(), this::follow);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
        patience.stop();
    }

    /** The link that starts the bootstrap when it does not start by itself. */
    private Node drawLink(BackgroundIntervals intervals) {
        draw.setId("draw-intervals");
        draw.getStyleClass().add("quiet-link");
        draw.setMinWidth(Region.USE_PREF_SIZE);
        draw.setTooltip(new Tooltip("Draw the resamples for the intervals; this may take a while"));
        draw.setOnAction(event -> {
            draw.setVisited(false);
            intervals.start();
        });
        draw.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> intervals.state().get().canStart(), intervals.state()));
        draw.managedProperty().bind(draw.visibleProperty());
        return draw;
    }

    private static Node copyLink(CommandCopying command) {
        Hyperlink copy = new Hyperlink("Copy the command");
        copy.setId("copy-command");
        copy.getStyleClass().add("quiet-link");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setTooltip(new Tooltip("Copy the command line that computes these numbers without a window"));
        copy.setOnAction(event -> {
            copy.setVisited(false);
            command.copy();
        });
        return copy;
    }

    private Node running(Workspace workspace) {
        Button cancel = new Button("Cancel");
        cancel.setId("cancel");
        cancel.getStyleClass().addAll("small", "flat");
        cancel.setTooltip(new Tooltip("Stop; what was shown before stays"));
        cancel.setOnAction(event -> workspace.cancel());
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        step.setId("progress-step");
        step.setMinWidth(0);
        bar.setId("progress");
        bar.setAccessibleText("Progress");
        running.getStyleClass().add("status-running");
        running.setAlignment(Pos.CENTER_RIGHT);
        running.getChildren().addAll(step, bar, cancel);
        running.setVisible(false);
        running.managedProperty().bind(running.visibleProperty());
        return running;
    }

    private void follow(boolean busy) {
        if (busy) {
            patience.playFromStart();
        } else {
            title = "";
            patience.stop();
            running.setVisible(false);
        }
    }

    private void show(Optional<Activity.Shown> shown) {
        shown.ifPresent(now -> {
            ProgressSnapshot progress = now.progress();
            boolean counted = progress.total() > 0;
            if (!counted && progress.step().isEmpty() && now.title().equals(title)) {
                return; // the next part of the same work, which has not said yet how far it is
            }
            title = now.title();
            String what = progress.step().isEmpty() ? now.title() : now.title() + ": " + progress.step();
            step.setText(counted ? what + "  " + Math.round(100 * progress.fraction()) + " %" : what);
            bar.setProgress(counted ? progress.fraction() : ProgressBar.INDETERMINATE_PROGRESS);
        });
    }

    private void describe(Optional<Results> results) {
        contents.setText(results.map(StatusBar::contents).orElse(""));
        int number = results.map(present ->
                        present.document().table().provenance().notes().size())
                .orElse(0);
        notes.setText(Counts.of(number, "import note", "import notes"));
        notes.setVisible(number > 0);
        notes.setManaged(number > 0);
    }

    private static String contents(Results results) {
        ScoreTable table = results.document().table();
        List<String> parts = new ArrayList<>();
        parts.add(results.document().title());
        parts.add(Counts.models(table.modelCount()));
        parts.add(table.benchmarks(Role.CAPABILITIES).size() + " capabilities");
        List<Benchmark> safety = table.benchmarks(Role.SAFETY);
        parts.add(Counts.of(safety.size(), "safety benchmark", "safety benchmarks"));
        return String.join(" · ", parts);
    }
}
