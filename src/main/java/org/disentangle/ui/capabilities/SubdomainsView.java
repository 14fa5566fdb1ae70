package org.disentangle.ui.capabilities;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.disentangle.ui.common.View;
import org.disentangle.ui.common.WrappedLabel;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.Subscriptions;

/** A form that puts each capabilities benchmark into a named subdomain. */
public final class SubdomainsView implements View {
    private static final String ABOUT =
            "Each subdomain gets a capabilities score from its own benchmarks. The details of a benchmark "
                    + "then show its correlation with each subdomain. Type a name, or choose one in use; a "
                    + "benchmark without a name is in no subdomain.";

    private final SubdomainsViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final GridPane grid = new GridPane();
    private final List<ComboBox<String>> boxes = new ArrayList<>();
    private final Button areas;
    private final Button clear;
    private final Label file = new WrappedLabel("", "quiet");
    private final Label problem = new WrappedLabel("", "problem");
    private final VBox root = new VBox();
    private boolean following;

    public SubdomainsView(SubdomainsViewModel model) {
        this.model = model;
        grid.getStyleClass().add("options-form");
        ScrollPane rows = new ScrollPane(grid);
        rows.setFitToWidth(true);
        rows.getStyleClass().add("subdomain-rows");
        VBox.setVgrow(rows, Priority.ALWAYS);
        areas = action(
                "propose", "Propose from areas", "Use the areas of the benchmarks as subdomains", model::proposeAreas);
        clear = action("clear", "Clear", "Remove every benchmark from its subdomain (can be undone)", model::clear);
        FlowPane actions = new FlowPane(
                action("load", "Load from a file…", "A table with the columns benchmark and subdomain", model::load),
                areas,
                clear);
        actions.getStyleClass().add("view-actions");
        file.setId("subdomains-file");
        problem.setId("subdomains-problem");
        root.setId("subdomains");
        root.getStyleClass().add("subdomains-sheet");
        root.getChildren().addAll(new WrappedLabel(ABOUT, "quiet"), rows, file, problem, actions);
        subscriptions.follow(model.state(), this::show);
        // what went wrong before the form was asked for is not said again
        sayProblem(Optional.empty());
        subscriptions.on(model.notice(), this::sayProblem);
    }

    /** Shows the problem here too, because the window's notice is behind the sheet. */
    private void sayProblem(Optional<Notices.Notice> notice) {
        problem.setText(notice.filter(present -> present.kind() == Notices.Kind.ERROR)
                .map(Notices.Notice::sentence)
                .orElse(""));
        include(problem, !problem.getText().isEmpty());
    }

    @Override
    public Region node() {
        return root;
    }

    /** Closes the model too. */
    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }

    private static Button action(String id, String text, String help, Runnable action) {
        Button button = new Button(text);
        button.setId("subdomains-" + id);
        button.setTooltip(new Tooltip(help));
        button.setAccessibleHelp(help);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(SubdomainsViewModel.State state) {
        following = true;
        if (boxes.size() != state.rows().size()) {
            grid.getChildren().clear();
            boxes.clear();
            state.rows().forEach(row -> addRow());
        }
        for (int i = 0; i < boxes.size(); i++) {
            SubdomainsViewModel.Row row = state.rows().get(i);
            ComboBox<String> box = boxes.get(i);
            ((Label) grid.getChildren().get(2 * i)).setText(row.name());
            box.setId("subdomain-of-" + row.column());
            box.setAccessibleText("Subdomain of " + row.name());
            if (!box.getItems().equals(state.names())) {
                box.getItems().setAll(state.names());
            }
            box.setValue(row.subdomain());
            box.getEditor().setText(row.subdomain());
        }
        include(areas, state.hasAreas());
        clear.setDisable(state.names().isEmpty());
        file.setText(state.file()
                .map(path -> "Read from " + Path.of(path).getFileName() + "; changes made here do not change the file.")
                .orElse(""));
        include(file, state.file().isPresent());
        following = false;
    }

    private void addRow() {
        int place = boxes.size();
        Label name = new Label();
        name.getStyleClass().add("options-name");
        name.setWrapText(true);
        GridPane.setValignment(name, VPos.TOP);
        ComboBox<String> box = new ComboBox<>();
        box.setEditable(true);
        box.setPromptText("in none");
        box.setMaxWidth(Double.MAX_VALUE);
        name.setLabelFor(box);
        // the text of the editor follows the value only later
        box.setOnAction(
                event -> assign(place, Optional.ofNullable(box.getValue()).orElse("")));
        subscriptions.on(box.getEditor().focusedProperty(), focused -> {
            if (!focused) {
                assign(place, box.getEditor().getText());
            }
        });
        GridPane.setHgrow(box, Priority.ALWAYS);
        boxes.add(box);
        grid.addRow(place, name, box);
    }

    private void assign(int place, String subdomain) {
        List<SubdomainsViewModel.Row> rows = model.state().get().rows();
        if (!following && place < rows.size()) {
            model.assign(rows.get(place).column(), subdomain);
        }
    }

    private static void include(Node node, boolean included) {
        node.setVisible(included);
        node.setManaged(included);
    }
}
