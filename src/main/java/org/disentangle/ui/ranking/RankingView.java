package org.disentangle.ui.ranking;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.disentangle.ui.common.SearchField;
import org.disentangle.ui.common.TabView;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.Listed;
import org.disentangle.ui.model.RankingChoices;
import org.disentangle.ui.model.Subscriptions;

/** The ranking as a table with a forest plot in it. A click, or Enter, opens a benchmark's scatter. */
public final class RankingView implements TabView {
    private final RankingViewModel model;
    private final Subscriptions subscriptions;
    private final Runnable openSummary;
    private final RankingTable table;
    private final VBox root = new VBox();

    /**
     * Makes the view.
     *
     * @param openScatter shows the scatter of the selected benchmark
     * @param openSummary opens the summary by area
     * @param shown whether the view is visible
     */
    RankingView(
            RankingViewModel model,
            Appearance appearance,
            Runnable openScatter,
            Runnable openSummary,
            ObservableValue<Boolean> shown) {
        this.model = model;
        this.subscriptions = new Subscriptions(shown);
        this.openSummary = openSummary;
        this.table = new RankingTable(model, appearance, openScatter, subscriptions);
        root.getStyleClass().add("ranking");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        root.getChildren().addAll(bar(), table.node(), foot());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }

    @Override
    public void focus() {
        table.node().requestFocus();
    }

    private Node bar() {
        SearchField search = new SearchField("Benchmark name");
        search.setId("ranking-search");
        subscriptions.link(search.textProperty(), model.choices().map(RankingChoices::search), model::searchFor);
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                table.node().requestFocus();
                table.selectFirst();
                event.consume();
            }
        });
        ComboBox<Listed> listed = new ComboBox<>();
        listed.setId("ranking-listed");
        listed.getItems().setAll(Listed.values());
        subscriptions.link(listed.valueProperty(), model.choices().map(RankingChoices::listed), model::choose);
        listed.setAccessibleText("Which benchmarks are listed");
        CheckBox subScores = new CheckBox();
        subScores.setId("ranking-sub-scores");
        subscriptions.link(
                subScores.selectedProperty(), model.choices().map(RankingChoices::subScores), model::chooseSubScores);
        subScores.setTooltip(new Tooltip("Also list the parts of suites such as HarmBench"));
        subScores.setMinWidth(Region.USE_PREF_SIZE);
        subscriptions.follow(() -> nameSubScores(subScores), model.heading());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().add("quiet");
        count.textProperty().bind(model.count());
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button summary = new Button("By area");
        summary.setId("ranking-areas");
        summary.setTooltip(new Tooltip("How many benchmarks of each area have each level and verdict"));
        summary.setOnAction(event -> openSummary.run());
        summary.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(search, listed, subScores, summary, space, count);
        bar.getStyleClass().add("view-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void nameSubScores(CheckBox subScores) {
        long number = model.heading().get().subScoreCount();
        subScores.setText("Sub-scores (" + number + ")");
        subScores.setVisible(number > 0);
        subScores.setManaged(number > 0);
    }

    private Node foot() {
        Label caution = sentence("ranking-caution", model.caution());
        caution.getStyleClass().add("caution");
        VBox foot = new VBox(sentence("ranking-basis", model.basis()), caution);
        foot.getStyleClass().add("view-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }

    private static Label sentence(String id, ReadOnlyStringProperty text) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(text);
        return label;
    }
}
