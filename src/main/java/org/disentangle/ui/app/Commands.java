package org.disentangle.ui.app;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringExpression;
import org.disentangle.session.History;
import org.disentangle.session.Session;
import org.disentangle.ui.common.Dialogs;
import org.disentangle.ui.common.Workspace;

/** What menus, buttons and keys do. */
final class Commands {
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Runnable exportFigure;
    private final Runnable copyFigure;

    Commands(Workspace workspace, Dialogs dialogs, Runnable exportFigure, Runnable copyFigure) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.exportFigure = exportFigure;
        this.copyFigure = copyFigure;
    }

    void open() {
        List<Path> files = dialogs.chooseTables();
        if (!files.isEmpty()) {
            workspace.open(files);
        }
    }

    void openReference() {
        workspace.open(List.of());
    }

    void exportFigure() {
        exportFigure.run();
    }

    void copyFigure() {
        copyFigure.run();
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

    private History history() {
        return workspace
                .session()
                .get()
                .map(Session::history)
                .orElseGet(() -> History.startingWith(org.disentangle.session.Choices.defaults()));
    }
}
