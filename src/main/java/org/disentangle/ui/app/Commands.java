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
import org.disentangle.ui.common.Dialogs;
import org.disentangle.ui.common.Workspace;
import org.disentangle.ui.opening.OpeningViewModel;

/** What menus, buttons and keys do. */
final class Commands {
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final OpeningViewModel opening;
    private final Runnable exportFigure;
    private final Runnable copyFigure;
    private final Runnable saveRecipe;
    private final Runnable saveScale;

    Commands(
            Workspace workspace,
            Dialogs dialogs,
            OpeningViewModel opening,
            Runnable exportFigure,
            Runnable copyFigure,
            Runnable saveRecipe,
            Runnable saveScale) {
        this.workspace = workspace;
        this.opening = opening;
        this.dialogs = dialogs;
        this.exportFigure = exportFigure;
        this.copyFigure = copyFigure;
        this.saveRecipe = saveRecipe;
        this.saveScale = saveScale;
    }

    void open() {
        List<Path> files = dialogs.chooseTables("Open tables of scores");
        if (!files.isEmpty()) {
            opening.open(files);
        }
    }

    /** Adds scores to the open table. */
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

    /** What was opened last, the latest first. */
    List<List<Path>> recent() {
        return opening.recent();
    }

    void openAgain(List<Path> files) {
        opening.open(files);
    }

    /** Opens the table that was copied to the clipboard. */
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        Optional.ofNullable(clipboard.getString())
                .filter(text -> !text.isBlank())
                .ifPresentOrElse(opening::openText, () -> workspace
                        .notices()
                        .error("The clipboard holds no table; copy a range of cells or text first."));
    }

    void exportFigure() {
        exportFigure.run();
    }

    void copyFigure() {
        copyFigure.run();
    }

    void saveRecipe() {
        saveRecipe.run();
    }

    void saveScale() {
        saveScale.run();
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

    /** "Undo isolate Llama". */
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
