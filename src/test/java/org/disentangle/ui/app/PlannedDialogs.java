package org.disentangle.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disentangle.ui.model.Dialogs;

/** Answers that a test has planned. */
final class PlannedDialogs implements Dialogs {
    List<Path> tables = List.of();
    Optional<Path> file = Optional.empty();
    Optional<Path> save = Optional.empty();
    String suggested = "";

    void forget() {
        tables = List.of();
        file = Optional.empty();
        save = Optional.empty();
        suggested = "";
    }

    @Override
    public List<Path> chooseTables(String title) {
        return tables;
    }

    @Override
    public Optional<Path> chooseFile(String title, String kind, List<String> endings) {
        return file;
    }

    @Override
    public Optional<Path> chooseSave(String suggestedName, String kind, String ending) {
        suggested = suggestedName;
        return save;
    }
}
