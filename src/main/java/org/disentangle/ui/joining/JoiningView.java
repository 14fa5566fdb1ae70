package org.disentangle.ui.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.disentangle.importing.joining.Conflict;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.joining.ModelMatch;
import org.disentangle.importing.joining.NamedRow;
import org.disentangle.ui.common.View;
import org.disentangle.ui.model.Appearance;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Listing;

/**
 * The form to choose which model of the open table each added row belongs to, and how to resolve scores that differ.
 */
public final class JoiningView implements View {
    private static final String APART = "a model of its own";
    private static final int CONFLICTS_SHOWN = 4;

    private final JoiningViewModel model;
    private final Appearance appearance;
    private final VBox root = new VBox();

    public JoiningView(JoiningViewModel model, Appearance appearance) {
        this.model = model;
        this.appearance = appearance;
        Node table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        root.setId("joining");
        root.getStyleClass().add("joining");
        root.getChildren().addAll(summary(), table, newCapabilities(), conflicts(), buttons());
    }

    @Override
    public Region node() {
        return root;
    }

    /** Needs to close nothing: it is bound to the view model weakly. */
    @Override
    public void close() {
        // it listens to nothing itself
    }

    private Node summary() {
        Label summary = new Label();
        summary.setId("joining-summary");
        summary.setWrapText(true);
        summary.textProperty().bind(Bindings.createStringBinding(this::inWords, model.matches()));
        return summary;
    }

    private String inWords() {
        long joined = model.matches().stream()
                .filter(match -> match.base().isPresent())
                .count();
        int apart = model.matches().size() - (int) joined;
        return joined + " of " + model.matches().size() + " models are joined to the open table"
                + (apart == 0 ? "" : ", " + apart + Counts.form(apart, " stays separate", " stay separate")) + "; "
                + model.unmatchedCount() + " models of the open table get no score.";
    }

    private Node table() {
        TableView<ModelMatch> table = new TableView<>(model.matches());
        table.setId("joining-table");
        table.getStyleClass().add("dense");
        table.setAccessibleText("Added models and the models they are joined to");
        TableColumn<ModelMatch, ModelMatch> joined = new TableColumn<>("Joined to");
        joined.setPrefWidth(19 * unit());
        joined.setSortable(false);
        joined.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        joined.setCellFactory(column -> new ChoiceCell());
        table.getColumns()
                .setAll(List.of(
                        column("Added", 17, match -> match.added().model()),
                        joined,
                        column("Match", 7, JoiningView::words),
                        column("Certainty", 8, match -> match.sureness().word()),
                        column("Candidates", 20, JoiningView::mayBe)));
        return table;
    }

    private static String words(ModelMatch match) {
        return switch (match.kind()) {
            case EXACT -> "same name";
            case SPELLING -> "spelling";
            case AMBIGUOUS -> "ambiguous";
            case NONE -> "not found";
            case CHOSEN -> match.base().isPresent() ? "chosen" : "kept separate";
        };
    }

    private static String mayBe(ModelMatch match) {
        return match.base().isPresent()
                ? ""
                : String.join(
                        ", ", match.candidates().stream().map(NamedRow::model).toList());
    }

    private double unit() {
        return Appearance.TEXT_PIXELS * appearance.textScale();
    }

    private TableColumn<ModelMatch, String> column(
            String title, double width, java.util.function.Function<ModelMatch, String> text) {
        TableColumn<ModelMatch, String> column = new TableColumn<>(title);
        column.setPrefWidth(width * unit());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        return column;
    }

    /** A list of the models to which a row can be joined. */
    private final class ChoiceCell extends TableCell<ModelMatch, ModelMatch> {
        private final ComboBox<String> box = new ComboBox<>();
        private List<NamedRow> choices = List.of();
        private boolean filling;

        ChoiceCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setAccessibleText("Joined to");
            box.setOnShowing(event -> fill());
            box.setOnAction(event -> {
                int chosen = box.getSelectionModel().getSelectedIndex();
                if (!filling && chosen >= 0 && !isEmpty()) {
                    model.choose(getItem(), chosen == 0 ? Optional.empty() : Optional.of(choices.get(chosen - 1)));
                }
            });
        }

        /** Fills the list only when opened, because the open table may have many models. */
        private void fill() {
            filling = true;
            String shown = box.getValue();
            choices = model.choices(getItem());
            List<String> names = new ArrayList<>(List.of(APART));
            choices.forEach(row -> names.add(row.model()));
            box.getItems().setAll(names);
            box.setValue(shown);
            filling = false;
        }

        @Override
        protected void updateItem(ModelMatch match, boolean empty) {
            super.updateItem(match, empty);
            if (empty || match == null) {
                setGraphic(null);
                return;
            }
            filling = true;
            box.setValue(match.base().map(NamedRow::model).orElse(APART));
            filling = false;
            setGraphic(box);
        }
    }

    /** Asks whether new capabilities benchmarks count, because they would change every model's score. */
    private Node newCapabilities() {
        CheckBox count = new CheckBox();
        count.setId("joining-count");
        // the names of columns have underscores of their own
        count.setMnemonicParsing(false);
        count.setWrapText(true);
        count.setMinHeight(Region.USE_PREF_SIZE);
        count.textProperty().bind(Bindings.createStringBinding(this::countInWords, model.newCapabilities()));
        count.selectedProperty().bindBidirectional(model.counting());
        count.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.newCapabilities().get().isEmpty(), model.newCapabilities()));
        count.managedProperty().bind(count.visibleProperty());
        return count;
    }

    private String countInWords() {
        List<String> columns = model.newCapabilities().get();
        return "Count " + String.join(", ", columns) + " in the capabilities score. The open table does not have "
                + Counts.form(columns.size(), "this benchmark", "these benchmarks")
                + "; counting " + Counts.form(columns.size(), "it", "them")
                + " changes the score of every model. Without a tick the "
                + Counts.form(columns.size(), "column is", "columns are") + " kept and ignored.";
    }

    private Node conflicts() {
        Label what = new Label();
        what.setId("joining-conflicts");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.textProperty().bind(Bindings.createStringBinding(this::conflictsInWords, model.conflicts()));
        ToggleGroup group = new ToggleGroup();
        HBox choices = new HBox(
                choice("joining-keep", "Keep the open table's scores", Conflicts.KEEP, group),
                choice("joining-replace", "Use the added scores", Conflicts.REPLACE, group));
        choices.getStyleClass().add("form-line");
        VBox box = new VBox(what, choices);
        box.getStyleClass().add("reading-field");
        box.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.conflicts().get().isEmpty(), model.conflicts()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private RadioButton choice(String id, String text, Conflicts policy, ToggleGroup group) {
        RadioButton button = new RadioButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        button.setOnAction(event -> model.policy().set(policy));
        return button;
    }

    private String conflictsInWords() {
        List<Conflict> all = model.conflicts().get();
        List<String> first = all.stream()
                .map(conflict -> conflict.model() + ", " + conflict.column() + ": " + conflict.baseText()
                        + " in the open table, " + conflict.addedText() + " in the added one")
                .toList();
        return Counts.of(all.size(), "score differs", "scores differ") + " from the open table's:\n"
                + Listing.lines(first, CONFLICTS_SHOWN);
    }

    private Node buttons() {
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problem());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = new Button("Add scores");
        add.setId("joining-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setDefaultButton(true);
        add.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.comparing().get()
                                || !model.problem().get().isEmpty()
                                || !model.conflicts().get().isEmpty()
                                        && model.policy().get() == Conflicts.REFUSE,
                        model.comparing(),
                        model.problem(),
                        model.conflicts(),
                        model.policy()));
        add.setOnAction(event -> model.finish());
        HBox buttons = new HBox(problem, space, add);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }
}
