package org.disentangle.ui.options;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.session.option.AnalysisOptionList;
import org.disentangle.session.option.OptionControl;
import org.disentangle.session.option.OptionRow;
import org.disentangle.session.option.OptionSection;
import org.disentangle.ui.common.View;
import org.disentangle.ui.model.Subscriptions;

/**
 * A form of all options of the analysis, each with a plain explanation. Changes take effect at once and can be undone.
 */
public final class OptionsView implements View {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final OptionsViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final GridPane grid = new GridPane();
    private final ScrollPane root = new ScrollPane(grid);
    private boolean following;
    private int rows;

    /** A value with its title. */
    private record Named<T>(T value, String title) {
        @Override
        public String toString() {
            return title;
        }
    }

    public OptionsView(OptionsViewModel model) {
        this.model = model;
        grid.getStyleClass().add("options-form");
        root.setId("options");
        root.getStyleClass().add("options-sheet");
        root.setFitToWidth(true);
        for (OptionSection<AnalysisOptions> section : AnalysisOptionList.IN_FORMS) {
            section(section.title());
            section.rows().forEach(this::row);
        }
    }

    @Override
    public Region node() {
        return root;
    }

    /** Closes the view model too. */
    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }

    private void section(String title) {
        Label heading = new Label(title);
        heading.getStyleClass().add("options-section");
        grid.add(heading, 0, rows++, 2, 1);
    }

    private void row(OptionRow<AnalysisOptions> row) {
        List<Region> controls = row.controls().stream().map(this::control).toList();
        Region control = controls.size() == 1 ? controls.get(0) : new VBox(controls.toArray(Region[]::new));
        Label name = new Label(row.label());
        name.setMinWidth(Region.USE_PREF_SIZE);
        if (control instanceof Control labelled) {
            name.setLabelFor(labelled);
        }
        Label words = new Label(row.explanation());
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        name.getStyleClass().add("options-name");
        grid.addRow(rows++, name, new VBox(control, words));
    }

    private Region control(OptionControl<AnalysisOptions> control) {
        if (control instanceof OptionControl.Words<AnalysisOptions, ?> words) {
            return choice(words);
        } else if (control instanceof OptionControl.Typed<AnalysisOptions> typed) {
            return typed(typed);
        } else if (control instanceof OptionControl.Tick<AnalysisOptions> tick) {
            return tick(tick);
        } else if (control instanceof OptionControl.Attribute<AnalysisOptions> attribute) {
            return attribute(attribute);
        }
        throw new IllegalStateException("no such control: " + control);
    }

    private <T> ComboBox<Named<T>> choice(OptionControl.Words<AnalysisOptions, T> words) {
        ComboBox<Named<T>> box = new ComboBox<>();
        box.setId(words.id());
        List<Named<T>> named = words.value().values().stream()
                .map(value -> new Named<>(value, words.value().name(value)))
                .toList();
        box.getItems().setAll(named);
        follow(options -> named.stream()
                .filter(each -> each.value().equals(words.value().of(options)))
                .findFirst()
                .ifPresent(box::setValue));
        box.setOnAction(event -> {
            Named<T> chosen = box.getValue();
            if (!following && chosen != null) {
                model.change(chosen.title().toLowerCase(Locale.ROOT), options -> words.value()
                        .in(options, chosen.value()));
            }
        });
        return box;
    }

    private ComboBox<OptionsViewModel.AttributeChoice> attribute(OptionControl.Attribute<AnalysisOptions> attribute) {
        ComboBox<OptionsViewModel.AttributeChoice> box = new ComboBox<>();
        box.setId(attribute.id());
        follow(options -> {
            List<OptionsViewModel.AttributeChoice> choices = model.state().get().attributes();
            if (!box.getItems().equals(choices)) {
                box.getItems().setAll(choices);
            }
            box.setValue(choices.stream()
                    .filter(choice -> choice.column().equals(attribute.value().of(options)))
                    .findFirst()
                    .orElse(OptionsViewModel.AttributeChoice.NONE));
        });
        box.setOnAction(event -> {
            OptionsViewModel.AttributeChoice chosen = box.getValue();
            if (!following && chosen != null) {
                model.change(
                        attribute.title() + ": " + chosen.title().toLowerCase(Locale.ROOT),
                        options -> attribute.value().in(options, chosen.column()));
            }
        });
        return box;
    }

    private CheckBox tick(OptionControl.Tick<AnalysisOptions> tick) {
        CheckBox box = new CheckBox();
        box.setId(tick.id());
        follow(options -> {
            box.setSelected(tick.value().of(options));
            box.setText(tick.text().apply(options));
        });
        box.setOnAction(event -> model.change(box.isSelected() ? tick.on() : tick.off(), options -> tick.value()
                .in(options, box.isSelected())));
        return box;
    }

    private VBox typed(OptionControl.Typed<AnalysisOptions> typed) {
        TextField field = new TextField();
        field.setId(typed.id());
        Label problem = new Label();
        problem.setId(typed.id() + "-problem");
        problem.getStyleClass().add("options-problem");
        problem.managedProperty().bind(problem.visibleProperty());
        Function<String, Optional<String>> take = text -> following ? Optional.empty() : model.type(typed, text);
        subscriptions.on(field.textProperty(), text -> {
            Optional<String> wrong = take.apply(text);
            field.pseudoClassStateChanged(WRONG, wrong.isPresent());
            problem.setText(wrong.orElse(""));
            problem.setVisible(wrong.isPresent());
        });
        problem.setVisible(false);
        follow(options -> {
            boolean says =
                    typed.read(options, field.getText()).filter(options::equals).isPresent();
            if (!says) {
                field.setText(typed.writer().apply(options));
            }
        });
        return new VBox(field, problem);
    }

    /** Shows the options, now and whenever they change. */
    private void follow(Consumer<AnalysisOptions> show) {
        Runnable refresh = () -> {
            following = true;
            show.accept(model.state().get().options());
            following = false;
        };
        subscriptions.follow(refresh, model.state());
    }
}
