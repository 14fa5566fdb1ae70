package org.disentangle.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringExpression;
import javafx.scene.input.Clipboard;
import org.disentangle.session.History;
import org.disentangle.session.Session;
import org.disentangle.session.plan.Plan;
import org.disentangle.state.slot.KeptDocument;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.Workspace;
import org.disentangle.ui.opening.OpeningViewModel;
import org.disentangle.ui.sessions.KeptWork;
import org.disentangle.ui.sessions.SessionsViewModel;

/** The actions behind menus, buttons and keys. */
final class Commands {
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final OpeningViewModel opening;
    private final SessionsViewModel sessions;
    private final KeptWork kept;
    private final Actions actions;

    /** Actions on figures and files other than the document. */
    record Actions(Runnable exportFigure, Runnable copyFigure, Runnable saveRecipe, Runnable saveScale) {}

    Commands(
            Workspace workspace,
            Dialogs dialogs,
            OpeningViewModel opening,
            SessionsViewModel sessions,
            KeptWork kept,
            Actions actions) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.opening = opening;
        this.sessions = sessions;
        this.kept = kept;
        this.actions = actions;
    }

    void open() {
        List<Path> files = dialogs.chooseDocuments("Open tables or a session");
        if (!files.isEmpty()) {
            openAgain(files);
        }
    }

    /** Asks for tables and adds their scores to the open table. */
    void addScores() {
        List<Path> files = dialogs.chooseTables("Add scores to the open table");
        if (!files.isEmpty()) {
            opening.addScores(files);
        }
    }

    void readDifferently() {
        opening.readDifferently();
    }

    void openReference() {
        workspace.openReference();
    }

    /** The recently opened files, most recent first. */
    List<List<Path>> recent() {
        return opening.recent();
    }

    void openAgain(List<Path> files) {
        sessions.open(files, opening::open);
    }

    /** The documents that were closed, most recent first. */
    List<KeptDocument> kept() {
        return kept.documents().get();
    }

    void openKept(KeptDocument document) {
        sessions.openKept(document);
    }

    void save() {
        sessions.save();
    }

    void saveAs() {
        sessions.saveAs(false);
    }

    void saveWithData() {
        sessions.saveAs(true);
    }

    boolean isPrivate() {
        return kept.privacy().isOn();
    }

    void setPrivate(boolean on) {
        kept.setPrivate(on);
    }

    /** Asks first, because it cannot be undone. */
    void forget() {
        workspace
                .notices()
                .offer(
                        "Forget recent work? Autosaved and recent documents, the list of recent files, "
                                + "pasted tables, choices made for earlier tables and the log will be "
                                + "deleted; this cannot be undone.",
                        new Notices.Offer("Forget", sessions::forget, () -> {}));
    }

    /** Opens the table on the clipboard. */
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        Optional.ofNullable(clipboard.getString())
                .filter(text -> !text.isBlank())
                .ifPresentOrElse(opening::openText, () -> workspace
                        .notices()
                        .error("The clipboard holds no table; copy a range of cells or text first."));
    }

    void exportFigure() {
        actions.exportFigure().run();
    }

    void copyFigure() {
        actions.copyFigure().run();
    }

    void saveRecipe() {
        actions.saveRecipe().run();
    }

    void saveScale() {
        actions.saveScale().run();
    }

    void undo() {
        workspace.undo();
    }

    void redo() {
        workspace.redo();
    }

    BooleanBinding canUndo() {
        return Bindings.createBooleanBinding(() -> history().undoName().isPresent(), workspace.session());
    }

    BooleanBinding canRedo() {
        return Bindings.createBooleanBinding(() -> history().redoName().isPresent(), workspace.session());
    }

    /** For example "Undo: isolate Llama". */
    StringExpression undoTitle() {
        return Bindings.createStringBinding(
                () -> history().undoName().map(name -> "Undo: " + name).orElse("Undo"), workspace.session());
    }

    StringExpression redoTitle() {
        return Bindings.createStringBinding(
                () -> history().redoName().map(name -> "Redo: " + name).orElse("Redo"), workspace.session());
    }

    private History<Plan> history() {
        return workspace.session().get().map(Session::history).orElseGet(() -> History.startingWith(Plan.defaults()));
    }
}
