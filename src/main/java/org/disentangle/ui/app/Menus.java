package org.disentangle.ui.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.session.Session;
import org.disentangle.session.option.IntervalOptionList;
import org.disentangle.session.option.ScoreOptionList;
import org.disentangle.session.option.WordValue;
import org.disentangle.session.plan.Plan;
import org.disentangle.ui.common.TabEntry;
import org.disentangle.ui.common.View;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.StudyChoosing;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;
import org.disentangle.wording.Numbers;

/** The menus. */
final class Menus implements View {
    private static final List<Double> THRESHOLDS = List.of(0.2, 0.3, 0.4, 0.5, 0.6);
    private static final List<Double> CONFIDENCES = List.of(0.8, 0.9, 0.95, 0.99);

    private final Commands commands;
    private final Workspace workspace;
    private final Appearance appearance;
    private final MainView view;
    private final StudyChoosing choosing;
    private final MenuBar bar = new MenuBar();
    private final CommandCopying command;
    private final Subscriptions subscriptions = new Subscriptions();

    Menus(
            Commands commands,
            Workspace workspace,
            Appearance appearance,
            MainView view,
            StudyChoosing choosing,
            CommandCopying command) {
        this.commands = commands;
        this.workspace = workspace;
        this.appearance = appearance;
        this.view = view;
        this.choosing = choosing;
        this.command = command;
        bar.setId("menus");
        bar.getMenus()
                .addAll(new FileMenu(commands, choosing, view::quit).menu(), edit(), viewMenu(), analysis(), help());
    }

    @Override
    public MenuBar node() {
        return bar;
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private Menu edit() {
        MenuItem undo = item("_Undo", "Shortcut+Z", commands::undo);
        undo.textProperty().bind(commands.undoTitle());
        undo.disableProperty().bind(commands.canUndo().not());
        MenuItem redo = item("_Redo", "Shortcut+Y", commands::redo);
        redo.textProperty().bind(commands.redoTitle());
        redo.disableProperty().bind(commands.canRedo().not());
        // an item has one key; this one is there for the other
        MenuItem redoToo = item("Redo", "Shortcut+Shift+Z", commands::redo);
        redoToo.setVisible(false);
        redoToo.disableProperty().bind(redo.disableProperty());
        return menu(
                "_Edit",
                undo,
                redo,
                redoToo,
                new SeparatorMenuItem(),
                item("_Copy figure", "Shortcut+Shift+C", commands::copyFigure));
    }

    private Menu viewMenu() {
        CheckMenuItem dark = new CheckMenuItem("_Dark");
        dark.setId("menu-dark");
        dark.setAccelerator(KeyCombination.keyCombination("Shortcut+Shift+D"));
        dark.selectedProperty().bindBidirectional(appearance.dark());
        Menu size = menu("_Text size");
        ToggleGroup group = new ToggleGroup();
        for (int percent : Appearance.TEXT_SIZES) {
            RadioMenuItem item = new RadioMenuItem(percent + " %");
            item.setToggleGroup(group);
            item.setOnAction(event -> appearance.textPercent().set(percent));
            Runnable follow = () -> item.setSelected(appearance.textPercent().get() == percent);
            subscriptions.follow(follow, appearance.textPercent());
            size.getItems().add(item);
        }
        CheckMenuItem filters = new CheckMenuItem("_Filters");
        filters.setAccelerator(KeyCombination.keyCombination("F7"));
        filters.selectedProperty().bindBidirectional(view.panels().filtersShown());
        CheckMenuItem inspector = new CheckMenuItem("Detai_ls");
        inspector.setAccelerator(KeyCombination.keyCombination("F8"));
        inspector.selectedProperty().bindBidirectional(view.panels().inspectorShown());
        Menu menu = menu("_View");
        for (TabEntry tab : view.tabs().entries()) {
            int place = menu.getItems().size() + 1;
            menu.getItems().add(item(tab.title(), "Shortcut+" + place, () -> view.tabs()
                    .show(tab)));
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("_Previous benchmark", "Alt+Left", () -> workspace
                                .selection()
                                .step(-1)),
                        item("_Next benchmark", "Alt+Right", () -> workspace
                                .selection()
                                .step(1)),
                        new SeparatorMenuItem(),
                        filters,
                        inspector,
                        new SeparatorMenuItem(),
                        dark,
                        size);
        return menu;
    }

    private Menu analysis() {
        return menu(
                "_Analysis",
                choices("_Correlation", ScoreOptionList.COEFFICIENT),
                choices("Capabilities _matrix", ScoreOptionList.MATRIX),
                threshold(),
                choices(
                        "Con_fidence level of intervals",
                        CONFIDENCES,
                        value -> Numbers.percent(value, 0),
                        AnalysisOptions::confidence,
                        AnalysisOptions::withConfidence),
                choices("_Intervals", IntervalOptionList.RESAMPLING),
                choices("Missing _scores", ScoreOptionList.MISSING),
                new SeparatorMenuItem(),
                item("Score on a saved sca_le…", "", choosing::chooseScale),
                fitScore(),
                item("Capabilities s_ubdomains…", "", view::showSubdomains),
                new SeparatorMenuItem(),
                drawIntervals(),
                item("Copy the co_mmand", "", command::copy),
                item("_All options…", "Shortcut+Comma", view::showOptions),
                item(
                        "The _paper's options",
                        "",
                        () -> workspace.change(
                                "the paper's options",
                                plan -> plan.withAnalysis(Plan.starting().analysis()))));
    }

    private Menu threshold() {
        Menu menu = choices(
                "_Threshold for high and negative",
                THRESHOLDS,
                value -> "± " + Numbers.significant(value, 2),
                options -> options.thresholdChoice().stated(),
                (options, value) ->
                        options.withThreshold(options.thresholdChoice().withStated(value)));
        menu.setId("menu-threshold");
        menu.getItems().addAll(new SeparatorMenuItem(), translated());
        return menu;
    }

    /** For Spearman's ρ there is nothing to translate, so the item is disabled. */
    private CheckMenuItem translated() {
        CheckMenuItem item = new CheckMenuItem("_Equivalent of Spearman's ρ");
        item.setId("menu-threshold-equivalent");
        Consumer<Session> follow = session -> {
            AnalysisOptions options = session.plan().analysis();
            item.setSelected(options.thresholdChoice().ofSpearman());
            item.setDisable(options.coefficient().measure().isOfConvention());
        };
        subscriptions.follow(workspace.session(), session -> session.ifPresent(follow));
        item.setOnAction(event -> {
            boolean translate = item.isSelected();
            workspace.change(
                    translate ? "translate the threshold" : "use the threshold as stated",
                    plan -> plan.withAnalysis(plan.analysis()
                            .withThreshold(plan.analysis().thresholdChoice().withOfSpearman(translate))));
        });
        return item;
    }

    private MenuItem drawIntervals() {
        MenuItem item =
                item("_Bootstrap intervals", "", () -> workspace.intervals().start());
        var state = workspace.intervals().state();
        item.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !state.get().canStart(), state));
        return item;
    }

    /** Leaves a saved scale. */
    private MenuItem fitScore() {
        MenuItem item = item("_Fit the score to this table again", "", choosing::fitScore);
        var session = workspace.session();
        item.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> session.get()
                                .flatMap(open -> open.plan().studies().scale())
                                .isEmpty(),
                        session));
        return item;
    }

    /** Changes one option. */
    private interface Changer<T> {
        AnalysisOptions change(AnalysisOptions options, T value);
    }

    private <T> Menu choices(String title, WordValue<AnalysisOptions, T> value) {
        return choices(title, value.values(), value::name, value::of, value::in);
    }

    private <T> Menu choices(
            String title,
            List<T> values,
            Function<T, String> text,
            Function<AnalysisOptions, T> reader,
            Changer<T> changer) {
        Menu menu = menu(title);
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem(text.apply(value));
            item.setToggleGroup(group);
            Consumer<Session> follow = session ->
                    item.setSelected(reader.apply(session.plan().analysis()).equals(value));
            subscriptions.follow(workspace.session(), session -> session.ifPresent(follow));
            item.setOnAction(event -> workspace.change(
                    title.replace("_", "").toLowerCase(java.util.Locale.ROOT) + " " + text.apply(value),
                    plan -> plan.withAnalysis(changer.change(plan.analysis(), value))));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu help() {
        return menu(
                "_Help",
                item("_Import notes", "", view::showNotes),
                item("_Keys", "F1", view::showKeys),
                item("_About Disentangle", "", view::showAbout));
    }

    static Menu menu(String title, MenuItem... items) {
        Menu menu = new Menu(title);
        menu.setMnemonicParsing(true);
        menu.getItems().addAll(items);
        return menu;
    }

    static MenuItem item(String title, String key, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setMnemonicParsing(true);
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(key));
        }
        item.setOnAction(event -> action.run());
        return item;
    }
}
