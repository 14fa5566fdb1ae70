package org.disentangle.ui.app;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.disentangle.job.JobRunner;
import org.disentangle.session.Document;
import org.disentangle.session.Results;
import org.disentangle.ui.capabilities.CapabilitiesView;
import org.disentangle.ui.capabilities.CapabilitiesViewModel;
import org.disentangle.ui.capabilities.SubdomainsView;
import org.disentangle.ui.capabilities.SubdomainsViewModel;
import org.disentangle.ui.common.Appearance;
import org.disentangle.ui.common.Dialogs;
import org.disentangle.ui.common.FigureRequest;
import org.disentangle.ui.common.Sheets;
import org.disentangle.ui.common.StudyChoosing;
import org.disentangle.ui.common.View;
import org.disentangle.ui.common.Workspace;
import org.disentangle.ui.data.DataView;
import org.disentangle.ui.data.DataViewModel;
import org.disentangle.ui.exporting.ExportView;
import org.disentangle.ui.exporting.ExportViewModel;
import org.disentangle.ui.exporting.FigureCopy;
import org.disentangle.ui.filters.FilterView;
import org.disentangle.ui.filters.FilterViewModel;
import org.disentangle.ui.inspector.InspectorView;
import org.disentangle.ui.inspector.InspectorViewModel;
import org.disentangle.ui.inspector.sections.SectionsViewModel;
import org.disentangle.ui.joining.JoiningView;
import org.disentangle.ui.joining.JoiningViewModel;
import org.disentangle.ui.opening.OpeningFolders;
import org.disentangle.ui.opening.OpeningViewModel;
import org.disentangle.ui.opening.PreviewView;
import org.disentangle.ui.options.OptionsView;
import org.disentangle.ui.options.OptionsViewModel;
import org.disentangle.ui.ranking.AreaSummaryView;
import org.disentangle.ui.ranking.RankingView;
import org.disentangle.ui.ranking.RankingViewModel;
import org.disentangle.ui.scatter.ScatterPreview;
import org.disentangle.ui.scatter.ScatterView;
import org.disentangle.ui.scatter.ScatterViewModel;

/** Everything in the window. */
final class MainView {
    private final Workspace workspace;
    private final Appearance appearance;
    private final SidePanels panels;
    private final Sheets sheets = new Sheets();
    private final TabPane tabs = new TabPane();
    private final Map<Views, Tab> tabOf = new EnumMap<>(Views.class);
    private final RankingViewModel ranking;
    private final ScatterViewModel scatter;
    private final CapabilitiesViewModel capabilities;
    private final ScatterView scatterView;
    private final RankingView rankingView;
    private final ExportViewModel export;
    private final FigureCopy copy;
    private final StudyChoosing choosing;
    private final OpeningViewModel opening;
    private final JoiningViewModel joining;
    private final StackPane root = new StackPane();

    MainView(Workspace workspace, JobRunner runner, Appearance appearance, Dialogs dialogs, Path stateFolder) {
        this.workspace = workspace;
        this.appearance = appearance;
        this.panels = new SidePanels(appearance);
        this.ranking = new RankingViewModel(workspace);
        this.scatter = new ScatterViewModel(workspace);
        this.capabilities = new CapabilitiesViewModel(workspace, runner);
        this.scatterView = new ScatterView(scatter, runner, appearance);
        this.rankingView = new RankingView(ranking, appearance, () -> show(Views.SCATTER), this::showAreas);
        this.export = new ExportViewModel(workspace, runner, dialogs, sheets::dismiss);
        this.copy = new FigureCopy(workspace, runner);
        this.choosing = new StudyChoosing(workspace, runner, dialogs);
        this.joining = new JoiningViewModel(workspace, runner, this::showJoining, sheets::dismiss);
        this.opening = new OpeningViewModel(
                workspace,
                runner,
                dialogs,
                new OpeningFolders(stateFolder),
                joining::begin,
                this::showPreview,
                sheets::dismiss);
        Commands commands = new Commands(
                workspace,
                dialogs,
                opening,
                this::exportFigure,
                this::copyFigure,
                new RecipeSaving(workspace, dialogs, runner)::save,
                new ScaleSaving(workspace, dialogs, runner)::save);
        addTabs(runner, commands);
        NoticeBar notice = new NoticeBar(workspace.notices());
        VBox centre = new VBox(notice.node(), tabs);
        centre.getStyleClass().add("centre");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        Node details = details(runner);
        panels.place(new FilterView(new FilterViewModel(workspace), appearance).node(), centre, details);
        VBox.setVgrow(panels.node(), Priority.ALWAYS);
        VBox main = new VBox(
                new Menus(commands, workspace, appearance, this, choosing).node(),
                new ToolbarView(commands, new GroupViewModel(workspace), new XViewModel(workspace), panels).node(),
                panels.node(),
                new StatusBar(workspace, this::showNotes).node());
        root.getStyleClass().add("main");
        root.getChildren().addAll(main, sheets.node(), new FileDrop(root, this::open).sign());
        main.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        new Freshness(workspace, tabs, details);
        endRefusals();
    }

    /** A refusal is true of what is shown and chosen, and goes with it. */
    private void endRefusals() {
        List<ObservableValue<?>> state = List.of(
                workspace.results(),
                workspace.updating(),
                workspace.selection().benchmark(),
                workspace.selection().group(),
                tabs.getSelectionModel().selectedItemProperty());
        state.forEach(each ->
                each.addListener((property, old, now) -> workspace.notices().dismissRefusal()));
    }

    /** The details of the benchmark; above them its scatter in small where another view is shown. */
    private Node details(JobRunner runner) {
        Node preview = new ScatterPreview(workspace, runner, appearance, () -> show(Views.SCATTER)).node();
        BooleanBinding elsewhere =
                tabs.getSelectionModel().selectedItemProperty().isNotEqualTo(tabOf.get(Views.SCATTER));
        preview.visibleProperty().bind(elsewhere);
        preview.managedProperty().bind(elsewhere);
        Node inspector = new InspectorView(
                        new InspectorViewModel(workspace),
                        new SectionsViewModel(workspace, runner, choosing, this::showSubdomains))
                .node();
        VBox.setVgrow(inspector, Priority.ALWAYS);
        VBox details = new VBox(preview, inspector);
        details.getStyleClass().add("side-panel");
        return details;
    }

    Parent node() {
        return root;
    }

    SidePanels panels() {
        return panels;
    }

    private void addTabs(JobRunner runner, Commands commands) {
        addTab(Views.SCATTER, scatterView.node());
        addTab(Views.RANKING, rankingView.node());
        addTab(
                Views.CAPABILITIES,
                new CapabilitiesView(
                                capabilities, runner, appearance, choosing, commands::saveScale, this::showSubdomains)
                        .node());
        addTab(Views.DATA, new DataView(new DataViewModel(workspace), appearance).node());
        tabs.setId("views");
        tabs.getSelectionModel().select(tabOf.get(Views.RANKING));
    }

    private void addTab(Views view, Node content) {
        Tab tab = new Tab(view.title(), content);
        tab.setId("tab-" + view.title().toLowerCase(java.util.Locale.ROOT));
        tab.setClosable(false);
        tabOf.put(view, tab);
        tabs.getTabs().add(tab);
    }

    /** Shows a view and gives it the keyboard. */
    void show(Views view) {
        tabs.getSelectionModel().select(tabOf.get(view));
        if (view == Views.SCATTER) {
            scatterView.focus();
        } else if (view == Views.RANKING) {
            rankingView.focus();
        }
    }

    private boolean isShown(Views view) {
        return tabs.getSelectionModel().getSelectedItem() == tabOf.get(view);
    }

    /** Left and right step through the benchmarks wherever these keys mean nothing else. */
    private void step(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        boolean arrow = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (plain && arrow && isShown(Views.SCATTER) && KeyUse.isFree(root.getScene(), scatterView.node())) {
            scatter.step(event.getCode() == KeyCode.RIGHT ? 1 : -1);
            event.consume();
        }
    }

    private Optional<FigureRequest> figure() {
        if (isShown(Views.CAPABILITIES)) {
            return capabilities.figure().get();
        }
        return isShown(Views.RANKING) ? ranking.figure() : scatter.figure().get();
    }

    private void exportFigure() {
        withFigure("export", request -> {
            sheets.show("Export figure", new ExportView(export, export.begin(this::figure)));
        });
    }

    private void copyFigure() {
        withFigure("copy", copy::copy);
    }

    /** Does something with the figure that is shown, or says why there is none that is true of what is chosen. */
    private void withFigure(String what, Consumer<FigureRequest> use) {
        Optional<String> refusal = workspace
                .whyNotWritten()
                .or(() -> figure().isPresent()
                        ? Optional.empty()
                        : Optional.of("There is no figure to " + what + ". " + whyNoFigure()));
        refusal.ifPresentOrElse(workspace.notices()::refuse, () -> figure().ifPresent(use));
    }

    private String whyNoFigure() {
        if (workspace.results().get().isEmpty()) {
            return "Open a table first.";
        }
        if (isShown(Views.CAPABILITIES)) {
            return capabilities.text().get().summary();
        }
        return isShown(Views.RANKING)
                ? ranking.whyNoFigure()
                : scatter.missing().get();
    }

    /** Opens files, or the reference table when there are none. */
    void open(List<Path> files) {
        opening.open(files);
    }

    private void showJoining() {
        sheets.show("Add scores of " + joining.title(), new JoiningView(joining, appearance));
    }

    private void showPreview() {
        String what = opening.preview().isAdding()
                ? "Add scores of "
                : opening.preview().isOpen() ? "How to read " : "Open ";
        sheets.show(what + opening.preview().title(), new PreviewView(opening.preview(), appearance));
    }

    void showNotes() {
        workspace
                .results()
                .get()
                .map(Results::document)
                .map(Document::table)
                .ifPresent(table -> sheets.show("Import notes", View.of(new ImportNotes(table.provenance()).node())));
    }

    /** Every choice of the analysis. */
    void showOptions() {
        sheets.show("Analysis options", new OptionsView(new OptionsViewModel(workspace)));
    }

    /** The named parts of the capabilities benchmarks. */
    void showSubdomains() {
        sheets.show("Capabilities subdomains", new SubdomainsView(new SubdomainsViewModel(workspace, choosing)));
    }

    private void showAreas() {
        sheets.show("Benchmarks by area", new AreaSummaryView(ranking));
    }

    void showKeys() {
        sheets.show("Keys", HelpSheets.keys());
    }

    void showAbout() {
        sheets.show("About Disentangle", HelpSheets.about());
    }

    void quit() {
        Window window = root.getScene().getWindow();
        window.hide();
        Platform.exit();
    }
}
