package org.disentangle.ui.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.disentangle.job.JobRunner;
import org.disentangle.ui.common.Sheets;
import org.disentangle.ui.exporting.ExportView;
import org.disentangle.ui.exporting.ExportViewModel;
import org.disentangle.ui.exporting.FigureCopy;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.FigureRequest;
import org.disentangle.ui.model.Workspace;

/** Exports and copies the figure of the current tab. */
final class FigureCommands {
    private final Workspace workspace;
    private final Tabs tabs;
    private final Sheets sheets;
    private final ExportViewModel export;
    private final FigureCopy copy;

    FigureCommands(Workspace workspace, JobRunner runner, Dialogs dialogs, Tabs tabs, Sheets sheets) {
        this.workspace = workspace;
        this.tabs = tabs;
        this.sheets = sheets;
        this.export = new ExportViewModel(workspace, runner, dialogs, sheets::dismiss);
        this.copy = new FigureCopy(workspace, runner);
    }

    private Optional<FigureRequest> figure() {
        return tabs.shown().figure();
    }

    void export() {
        withFigure(
                "export", request -> sheets.show("Export figure", new ExportView(export, export.begin(this::figure))));
    }

    void copy() {
        withFigure("copy", copy::copy);
    }

    /** Passes on the current figure, or says why there is none that matches the choices. */
    private void withFigure(String what, Consumer<FigureRequest> use) {
        Optional<String> refusal = workspace
                .whyNotWritten()
                .or(() -> figure().isPresent()
                        ? Optional.empty()
                        : Optional.of("There is no figure to " + what + ". " + whyNoFigure()));
        refusal.ifPresentOrElse(workspace.notices()::refuse, () -> figure().ifPresent(use));
    }

    private String whyNoFigure() {
        return workspace.results().get().isEmpty()
                ? "Open a table first."
                : tabs.shown().whyNoFigure();
    }
}
