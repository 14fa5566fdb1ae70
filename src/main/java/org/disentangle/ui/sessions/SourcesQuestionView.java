package org.disentangle.ui.sessions;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.disentangle.ui.common.View;
import org.disentangle.ui.common.WrappedLabel;
import org.disentangle.ui.model.Subscriptions;

/** The sheet that asks what to use for files that have changed or are missing. */
public final class SourcesQuestionView implements View {
    private static final String ABOUT =
            "Files of this session have changed or are missing. Choose what to use for each; until then nothing "
                    + "is opened.";

    /** The number of files that fit in the sheet without scrolling. */
    private static final int FEW = 4;

    private final SourcesQuestion question;
    private final VBox rows = new VBox();
    private final Button open = new Button("Open");
    private final VBox root = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();
    private List<SourcesQuestion.Row> shown = List.of();

    /**
     * Makes the sheet.
     *
     * @param cancel closes it
     */
    public SourcesQuestionView(SourcesQuestion question, Runnable cancel) {
        this.question = question;
        rows.getStyleClass().add("source-rows");
        open.setId("sources-open");
        open.setDefaultButton(true);
        open.setOnAction(event -> question.confirm());
        Button leave = new Button("Cancel");
        leave.setOnAction(event -> cancel.run());
        HBox buttons = new HBox(open, leave);
        buttons.getStyleClass().add("source-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        root.getChildren()
                .addAll(
                        new WrappedLabel(ABOUT, "quiet"),
                        question.rows().get().size() > FEW ? scrolled() : rows,
                        buttons);
        root.getStyleClass().add("sources-sheet");
        root.setId("sources-question");
        subscriptions.follow(question.rows(), this::show);
    }

    private ScrollPane scrolled() {
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("subdomain-rows");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /** Updates the rows. An answer changes only the button, so the focus stays where it is. */
    private void show(List<SourcesQuestion.Row> all) {
        for (int i = 0; i < all.size(); i++) {
            if (i >= rows.getChildren().size()) {
                rows.getChildren().add(row(i, all.get(i)));
            } else if (!isShown(i, all.get(i))) {
                boolean focused = rows.getChildren().get(i).isFocusWithin();
                rows.getChildren().set(i, row(i, all.get(i)));
                if (focused) {
                    rows.getChildren().get(i).lookup("#sources-find-" + i).requestFocus();
                }
            }
        }
        shown = all;
        open.setDisable(!question.isAnswered());
    }

    private boolean isShown(int index, SourcesQuestion.Row row) {
        SourcesQuestion.Row before = shown.get(index);
        return before.found().equals(row.found()) && before.remark().equals(row.remark());
    }

    private Node row(int index, SourcesQuestion.Row row) {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox(new WrappedLabel(row.sighting().sentence(), "source-sentence"));
        box.getStyleClass().add("source-row");
        if (row.isThere()) {
            box.getChildren().add(choice(index, row, group, SourcesQuestion.Answer.AS_IT_IS, "Use it as it is now"));
        }
        if (row.sighting().hasCopy()) {
            box.getChildren()
                    .add(choice(index, row, group, SourcesQuestion.Answer.COPY, "Use the copy inside the session"));
        }
        Button find = new Button(row.found().isPresent() ? "Find another…" : "Find it…");
        find.setId("sources-find-" + index);
        find.setOnAction(event -> question.find(index));
        HBox line = new HBox(find);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("source-buttons");
        row.found().ifPresent(file -> line.getChildren()
                .add(0, choice(index, row, group, SourcesQuestion.Answer.FOUND, "Use " + file)));
        box.getChildren().add(line);
        if (!row.remark().isEmpty()) {
            Label remark = new WrappedLabel(row.remark(), "quiet");
            box.getChildren().add(remark);
        }
        return box;
    }

    private RadioButton choice(
            int index, SourcesQuestion.Row row, ToggleGroup group, SourcesQuestion.Answer answer, String text) {
        RadioButton button = new RadioButton(text);
        button.setToggleGroup(group);
        button.setId("sources-" + answer.name().toLowerCase(java.util.Locale.ROOT) + "-" + index);
        button.setMnemonicParsing(false);
        button.setSelected(row.answer().filter(answer::equals).isPresent());
        button.setOnAction(event -> question.answer(index, answer));
        return button;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
