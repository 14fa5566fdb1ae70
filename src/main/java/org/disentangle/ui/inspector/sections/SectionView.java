package org.disentangle.ui.inspector.sections;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.disentangle.finding.ChoiceList;
import org.disentangle.ui.common.View;
import org.disentangle.ui.model.Subscriptions;

/** A section: its title, which opens and closes it, and its contents. */
final class SectionView implements View {
    private final SectionViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final TitledPane root = new TitledPane();
    private final ComboBox<ChoiceList.Choice> choices = new ComboBox<>();
    private final Label computing = new Label();
    private final VBox parts = new VBox();
    private boolean showing;

    SectionView(SectionViewModel model) {
        this.model = model;
        String id = "section-" + model.id();
        root.setId(id);
        root.getStyleClass().add("section");
        root.setText(model.title());
        root.setAnimated(false);
        root.setExpanded(model.open().get());
        subscriptions.link(root.expandedProperty(), model.open(), model.open()::set);
        choices.setId(id + "-choice");
        choices.setMaxWidth(Double.MAX_VALUE);
        choices.setMinWidth(0);
        choices.setOnAction(event -> choose());
        computing.setId(id + "-computing");
        computing.getStyleClass().add("quiet");
        parts.setId(id + "-parts");
        parts.getStyleClass().add("section-parts");
        subscriptions.follow(model.state(), this::show);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    /** Makes the contents when the section is first opened. */
    private void fill() {
        if (root.getContent() == null) {
            VBox content = new VBox(choices, computing, parts);
            content.getStyleClass().add("section-content");
            root.setContent(content);
        }
    }

    private void choose() {
        ChoiceList.Choice choice = choices.getValue();
        Optional<ChoiceList> offered = model.state().get().choices();
        if (!showing
                && choice != null
                && offered.filter(present -> !present.selected().equals(choice)).isPresent()) {
            model.choose(choice);
        }
    }

    private void show(SectionViewModel.State state) {
        include(root, state.offered());
        if (model.open().get()) {
            fill();
        } else if (root.getContent() == null) {
            return;
        }
        showChoices(state.choices());
        computing.setText(state.computing());
        boolean waiting = !state.computing().isEmpty();
        include(computing, waiting);
        // what stands below keeps its place until the new text is there
        parts.setMinHeight(waiting ? parts.getHeight() : Region.USE_COMPUTED_SIZE);
        parts.getChildren()
                .setAll(state.parts().stream()
                        .map(block -> BlockView.of(block, model.actions()))
                        .toList());
    }

    private void showChoices(Optional<ChoiceList> offered) {
        include(choices, offered.isPresent());
        showing = true;
        offered.ifPresent(present -> {
            if (!choices.getItems().equals(present.all())) {
                choices.getItems().setAll(present.all());
            }
            choices.setValue(present.selected());
            choices.setAccessibleText(present.prompt());
            choices.setTooltip(new Tooltip(present.prompt()));
        });
        showing = false;
    }

    private static void include(Node node, boolean included) {
        node.setVisible(included);
        node.setManaged(included);
    }
}
