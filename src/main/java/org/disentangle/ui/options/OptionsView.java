package org.disentangle.ui.options;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.options.Threshold;
import org.disentangle.ui.common.Numbers;
import org.disentangle.ui.common.OptionWords;
import org.disentangle.ui.common.Subscriptions;
import org.disentangle.ui.common.View;

/** A form of every choice of the analysis with a plain explanation of each. Changes hold at once and can be undone. */
public final class OptionsView implements View {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final OptionsViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final GridPane grid = new GridPane();
    private final ScrollPane root = new ScrollPane(grid);
    private boolean following;
    private int rows;

    /** A value with its name. */
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
        addIntervals();
        addCorrelation();
        addScore();
    }

    @Override
    public Region node() {
        return root;
    }

    /** The model goes with it. */
    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }

    private void addIntervals() {
        section("Intervals");
        row(
                "Method",
                choice(
                        "option-intervals",
                        List.of(Resampling.values()),
                        OptionWords::name,
                        options -> options.interval().resampling(),
                        (options, value) -> options.withInterval(interval -> interval.withResampling(value))),
                "A formula gives an interval at once. A bootstrap draws models again and again and computes everything anew,"
                        + " the capabilities score too; it takes a while and replaces the immediate interval. Over families,"
                        + " because models of a family resemble each other: usually wider.");
        row(
                "Resamples",
                typed("option-resamples", TypedOption.RESAMPLES),
                "How many times models are drawn, at least. More make the ends of an interval steadier; Significance and"
                        + " verdict says how steady they are.");
        row(
                "Near the threshold",
                doubling(),
                "On: where another seed might give another verdict, the number doubles, up to 200,000. What is then still"
                        + " open is marked as at the edge.");
        row("Seed", typed("option-seed", TypedOption.SEED), "The same seed gives the same digits.");
        row(
                "Score",
                held(),
                "Off: each resample fits its own capabilities score, so that the interval tells what the score adds to"
                        + " the uncertainty. On: the score is taken as known, and intervals are narrower.");
        row(
                "Confidence, %",
                typed("option-confidence", TypedOption.CONFIDENCE),
                "How often intervals made in this way would hold the true correlation.");
    }

    private void addCorrelation() {
        section("Correlation");
        row(
                "Coefficient",
                choice(
                        "option-coefficient",
                        List.of(Coefficient.values()),
                        OptionWords::name,
                        AnalysisOptions::coefficient,
                        AnalysisOptions::withCoefficient),
                "Spearman and Kendall compare orders, Pearson distances along a line. The paper uses Spearman.");
        row(
                "Threshold ±",
                new VBox(typed("option-threshold", TypedOption.THRESHOLD), translated()),
                "From here on a correlation is called high, or negative. 0.4 is a convention of the paper for Spearman's ρ;"
                        + " see how the verdicts change with it. Pearson's r and Kendall's τ of the same scores are other"
                        + " numbers, into which it can be translated (if scores are jointly normal).");
        row(
                "Hold constant",
                partial(),
                "Adds, in the details of a benchmark, the partial correlation with this column about the models held"
                        + " constant, beside the plain one.");
    }

    private void addScore() {
        section("Capabilities score");
        row(
                "Matrix",
                choice(
                        "option-matrix",
                        Coefficient.ofMatrices(),
                        OptionWords::name,
                        AnalysisOptions::matrix,
                        AnalysisOptions::withMatrix),
                "The score is the first principal component of this matrix of correlations between the capabilities"
                        + " benchmarks. The paper uses Spearman.");
        row(
                "Missing scores",
                choice(
                        "option-missing",
                        List.of(MissingPolicy.values()),
                        OptionWords::name,
                        AnalysisOptions::missing,
                        AnalysisOptions::withMissing),
                "What becomes of models that lack a capabilities benchmark: they get no score; or the benchmark that costs"
                        + " most models is left out first; or what is missing is estimated from the rest by iterative PCA,"
                        + " and the models are marked wherever they are shown.");
    }

    private void section(String title) {
        Label heading = new Label(title);
        heading.getStyleClass().add("options-section");
        grid.add(heading, 0, rows++, 2, 1);
    }

    private void row(String title, Region control, String explanation) {
        Label name = new Label(title);
        name.setMinWidth(Region.USE_PREF_SIZE);
        if (control instanceof Control labelled) {
            name.setLabelFor(labelled);
        }
        Label words = new Label(explanation);
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        name.getStyleClass().add("options-name");
        grid.addRow(rows++, name, new VBox(control, words));
    }

    private <T> ComboBox<Named<T>> choice(
            String id,
            List<T> values,
            Function<T, String> name,
            Function<AnalysisOptions, T> reader,
            BiFunction<AnalysisOptions, T, AnalysisOptions> changer) {
        ComboBox<Named<T>> box = new ComboBox<>();
        box.setId(id);
        List<Named<T>> named = values.stream()
                .map(value -> new Named<>(value, name.apply(value)))
                .toList();
        box.getItems().setAll(named);
        follow(options -> named.stream()
                .filter(each -> each.value().equals(reader.apply(options)))
                .findFirst()
                .ifPresent(box::setValue));
        box.setOnAction(event -> {
            Named<T> chosen = box.getValue();
            if (!following && chosen != null) {
                model.change(
                        chosen.title().toLowerCase(Locale.ROOT), options -> changer.apply(options, chosen.value()));
            }
        });
        return box;
    }

    private ComboBox<OptionsViewModel.AttributeChoice> partial() {
        ComboBox<OptionsViewModel.AttributeChoice> box = new ComboBox<>();
        box.setId("option-partial");
        follow(options -> {
            List<OptionsViewModel.AttributeChoice> choices = model.state().get().attributes();
            if (!box.getItems().equals(choices)) {
                box.getItems().setAll(choices);
            }
            box.setValue(choices.stream()
                    .filter(choice -> choice.column().equals(options.partial()))
                    .findFirst()
                    .orElse(OptionsViewModel.AttributeChoice.NONE));
        });
        box.setOnAction(event -> {
            OptionsViewModel.AttributeChoice chosen = box.getValue();
            if (!following && chosen != null) {
                model.change(
                        "hold constant: " + chosen.title().toLowerCase(Locale.ROOT),
                        options -> options.withPartial(chosen.column()));
            }
        });
        return box;
    }

    private CheckBox doubling() {
        CheckBox box = new CheckBox("Draw more where a verdict hangs on the draws");
        box.setId("option-doubling");
        follow(options -> box.setSelected(options.interval().doubling()));
        box.setOnAction(event -> model.change(
                box.isSelected() ? "draw more near the threshold" : "draw no more near the threshold",
                options -> options.withInterval(interval -> interval.withDoubling(box.isSelected()))));
        return box;
    }

    private CheckBox held() {
        CheckBox box = new CheckBox("Keep the capabilities score of the whole group");
        box.setId("option-fixed-score");
        follow(options -> box.setSelected(options.interval().fixedScore()));
        box.setOnAction(event -> model.change(
                box.isSelected() ? "keep the score in resamples" : "fit the score in each resample",
                options -> options.withInterval(interval -> interval.withFixedScore(box.isSelected()))));
        return box;
    }

    private CheckBox translated() {
        CheckBox box = new CheckBox();
        box.setId("option-threshold-equivalent");
        follow(options -> {
            Threshold threshold = options.thresholdChoice();
            box.setSelected(threshold.ofSpearman());
            box.setText("Translate from Spearman's ρ: " + Numbers.significant(threshold.stated(), 4) + " is "
                    + equivalents(threshold.stated()));
        });
        box.setOnAction(event -> model.change(
                box.isSelected() ? "translate the threshold" : "take the threshold as it stands",
                options -> options.withThreshold(options.thresholdChoice().withOfSpearman(box.isSelected()))));
        return box;
    }

    private static String equivalents(double stated) {
        return Stream.of(Coefficient.values())
                .filter(other -> !other.measure().isOfConvention())
                .map(other -> other.symbol() + " " + Numbers.significant(Threshold.equivalent(stated, other), 4))
                .collect(Collectors.joining(", "));
    }

    private VBox typed(String id, TypedOption option) {
        TextField field = new TextField();
        field.setId(id);
        Label problem = new Label();
        problem.setId(id + "-problem");
        problem.getStyleClass().add("options-problem");
        problem.managedProperty().bind(problem.visibleProperty());
        Function<String, Optional<String>> take = text -> following ? Optional.empty() : model.type(option, text);
        subscriptions.on(field.textProperty(), text -> {
            Optional<String> wrong = take.apply(text);
            field.pseudoClassStateChanged(WRONG, wrong.isPresent());
            problem.setText(wrong.orElse(""));
            problem.setVisible(wrong.isPresent());
        });
        problem.setVisible(false);
        follow(options -> {
            boolean says = option.read(options, field.getText())
                    .filter(options::equals)
                    .isPresent();
            if (!says) {
                field.setText(option.text(options));
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
