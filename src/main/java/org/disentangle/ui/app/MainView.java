package org.disentangle.ui.app;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.disentangle.job.JobRunner;
import org.disentangle.session.Results;
import org.disentangle.session.opening.Document;
import org.disentangle.ui.capabilities.CapabilitiesTab;
import org.disentangle.ui.capabilities.SubdomainsView;
import org.disentangle.ui.capabilities.SubdomainsViewModel;
import org.disentangle.ui.common.Sheets;
import org.disentangle.ui.common.TabEntry;
import org.disentangle.ui.common.View;
import org.disentangle.ui.data.DataTab;
import org.disentangle.ui.filters.FilterView;
import org.disentangle.ui.filters.FilterViewModel;
import org.disentangle.ui.inspector.InspectorView;
import org.disentangle.ui.inspector.InspectorViewModel;
import org.disentangle.ui.inspector.sections.SectionsViewModel;
import org.disentangle.ui.joining.JoiningView;
import org.disentangle.ui.joining.JoiningViewModel;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.StudyChoosing;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;
import org.disentangle.ui.opening.OpeningFolders;
import org.disentangle.ui.opening.OpeningViewModel;
import org.disentangle.ui.opening.PreviewView;
import org.disentangle.ui.options.OptionsView;
import org.disentangle.ui.options.OptionsViewModel;
import org.disentangle.ui.ranking.AreaSummaryView;
import org.disentangle.ui.ranking.RankingTab;
import org.disentangle.ui.scatter.ScatterPreview;
import org.disentangle.ui.scatter.ScatterTab;
import org.disentangle.ui.sessions.KeptWork;
import org.disentangle.ui.sessions.SessionsViewModel;
import org.disentangle.ui.sessions.SourcesQuestionView;

/** Everything in the window. */
final class MainView implements View {
    private final Workspace workspace;
    private final JobRunner runner;
    private final Appearance appearance;
    private final SidePanels panels;
    private final Sheets sheets = new Sheets();
    private final TabEntry scatter;
    private final Tabs tabs;
    private final StudyChoosing choosing;
    private final OpeningViewModel opening;
    private final JoiningViewModel joining;
    private final SessionsViewModel sessions;
    private final Subscriptions subscriptions = new Subscriptions();
    private final StackPane root = new StackPane();

    MainView(Workspace workspace, JobRunner runner, Appearance appearance, Dialogs dialogs, KeptWork kept) {
        this.workspace = workspace;
        this.runner = runner;
        this.appearance = appearance;
        this.panels = own(new SidePanels(appearance, workspace.viewState()));
        this.choosing = new StudyChoosing(workspace, dialogs);
        this.joining = new JoiningViewModel(workspace, runner, this::showJoining, sheets::dismiss);
        this.opening = new OpeningViewModel(
                workspace,
                runner,
                dialogs,
                new OpeningFolders(kept.folder(), kept.recent(), kept.slots(), kept.privacy(), kept.privateFolder()),
                joining::begin,
                this::showPreview,
                sheets::dismiss);
        this.sessions = new SessionsViewModel(
                workspace, runner, dialogs, kept, new SessionsViewModel.Sheet(this::showSources, sheets::dismiss));
        ScaleSaving scales = new ScaleSaving(workspace, dialogs, runner);
        this.scatter = new ScatterTab(workspace, runner, appearance);
        TabEntry rankingTab = new RankingTab(workspace, appearance, this::showScatter, this::showAreas);
        this.tabs = own(new Tabs(
                List.of(
                        scatter,
                        rankingTab,
                        new CapabilitiesTab(
                                workspace,
                                runner,
                                appearance,
                                new CapabilitiesTab.Actions(choosing, scales::save, this::showSubdomains)),
                        new DataTab(workspace, scatter)),
                rankingTab,
                workspace.viewState()));
        FigureCommands figures = new FigureCommands(workspace, runner, dialogs, tabs, sheets);
        Commands commands = new Commands(
                workspace,
                dialogs,
                opening,
                sessions,
                kept,
                new Commands.Actions(
                        figures::export,
                        figures::copy,
                        new RecipeSaving(workspace, dialogs, runner)::save,
                        scales::save));
        compose(commands, new CommandCopying(workspace, runner, MainView::copyText, kept::commands));
        endRefusals();
    }

    private void compose(Commands commands, CommandCopying command) {
        VBox centre = new VBox(own(new NoticeBar(workspace.notices())).node(), tabs.node());
        centre.getStyleClass().add("centre");
        VBox.setVgrow(tabs.node(), Priority.ALWAYS);
        panels.place(this::filters, centre, this::details);
        VBox.setVgrow(panels.node(), Priority.ALWAYS);
        ToolbarView toolbar =
                own(new ToolbarView(commands, new GroupViewModel(workspace), new XViewModel(workspace), panels));
        VBox main = new VBox(
                own(new Menus(commands, workspace, appearance, this, choosing, command))
                        .node(),
                toolbar.node(),
                panels.node(),
                own(new StatusBar(workspace, this::showNotes, command)).node());
        main.setMinSize(0, 0);
        root.getStyleClass().add("main");
        root.getChildren().addAll(main, own(sheets).node(), new FileDrop(root, this::open).sign());
        main.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        subscriptions.add(new Freshness(workspace, tabs.node(), panels.inspectorSide())::close);
    }

    private static void copyText(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private <V extends View> V own(V view) {
        subscriptions.add(view::close);
        return view;
    }

    /** A refusal holds only for what is shown and chosen, so it ends when that changes. */
    private void endRefusals() {
        subscriptions.run(
                workspace.notices()::dismissRefusal,
                workspace.results(),
                workspace.updating(),
                workspace.selection().benchmark(),
                workspace.selection().group(),
                workspace.viewState().state().map(state -> tabs.shown()));
    }

    private View filters() {
        return new FilterView(new FilterViewModel(workspace, panels.filtersShown()), appearance, panels.filtersShown());
    }

    private View details() {
        BooleanBinding previewed = Bindings.createBooleanBinding(
                () -> panels.inspectorShown().get() && !tabs.shown().drawsBenchmark(),
                panels.inspectorShown(),
                workspace.viewState().state());
        return new Details(
                new ScatterPreview(workspace, runner, appearance, previewed, this::showScatter),
                previewed,
                new InspectorView(
                        new InspectorViewModel(workspace, panels.inspectorShown()),
                        new SectionsViewModel(
                                workspace, runner, choosing, this::showSubdomains, panels.inspectorShown())));
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
        sessions.document().close();
    }

    SidePanels panels() {
        return panels;
    }

    Tabs tabs() {
        return tabs;
    }

    private void showScatter() {
        tabs.show(scatter);
    }

    /** The left and right arrow keys step through the benchmarks wherever they mean nothing else. */
    private void step(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        boolean arrow = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (plain
                && arrow
                && tabs.shown().drawsBenchmark()
                && KeyUse.isFree(root.getScene(), tabs.shownView().node())) {
            workspace.selection().step(event.getCode() == KeyCode.RIGHT ? 1 : -1);
            event.consume();
        }
    }

    /** Opens files, or the reference table if there are none. */
    void open(List<Path> files) {
        sessions.open(files, opening::open);
    }

    /** Opens and saves documents. */
    SessionsViewModel sessions() {
        return sessions;
    }

    /** What to use for files of a session that have changed or are missing. */
    void showSources() {
        sheets.show(
                "Files of " + sessions.question().title(),
                new SourcesQuestionView(sessions.question(), sheets::dismiss));
    }

    void showJoining() {
        sheets.show("Add scores of " + joining.title(), new JoiningView(joining, appearance));
    }

    void showPreview() {
        sheets.show(opening.preview().title(), new PreviewView(opening.preview(), appearance, workspace.viewState()));
    }

    void showNotes() {
        workspace
                .results()
                .get()
                .map(Results::document)
                .map(Document::table)
                .ifPresent(table -> sheets.show("Import notes", View.of(new ImportNotes(table.provenance()).node())));
    }

    /** Shows all options of the analysis. */
    void showOptions() {
        sheets.show("Analysis options", new OptionsView(new OptionsViewModel(workspace)));
    }

    /** Shows the subdomains of the capabilities benchmarks. */
    void showSubdomains() {
        sheets.show("Capabilities subdomains", new SubdomainsView(new SubdomainsViewModel(workspace, choosing)));
    }

    void showAreas() {
        sheets.show("Benchmarks by area", new AreaSummaryView(workspace));
    }

    void showKeys() {
        sheets.show("Keys", HelpSheets.keys(tabs.entries()));
    }

    void showAbout() {
        sheets.show("About Disentangle", HelpSheets.about());
    }

    /** Closes the sheet that lies over the window. */
    void dismissSheet() {
        sheets.dismiss();
    }

    void quit() {
        Window window = root.getScene().getWindow();
        window.hide();
        Platform.exit();
    }
}
