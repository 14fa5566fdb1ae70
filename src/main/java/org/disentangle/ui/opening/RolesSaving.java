package org.disentangle.ui.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.disentangle.importing.ImportException;
import org.disentangle.job.JobRunner;
import org.disentangle.ui.common.Dialogs;
import org.disentangle.ui.common.SaidInPlace;
import org.disentangle.ui.common.Workspace;

/** Saves the roles of a preview as a catalogue file where the user wants it, and says as what. */
final class RolesSaving {
    private final Workspace workspace;
    private final JobRunner runner;
    private final Dialogs dialogs;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");

    RolesSaving(Workspace workspace, JobRunner runner, Dialogs dialogs) {
        this.workspace = workspace;
        this.runner = runner;
        this.dialogs = dialogs;
    }

    /** As what the roles were saved; empty while they were not, or were changed since. */
    ReadOnlyStringProperty saved() {
        return saved.getReadOnlyProperty();
    }

    /** The roles are no longer those that were saved. */
    void changed() {
        saved.set("");
    }

    void save(String catalogue) {
        dialogs.chooseSave("benchmarks.csv", "Catalogue of benchmarks", "csv")
                .ifPresent(path -> runner.start(
                        "Saving the roles",
                        progress -> write(path, catalogue),
                        new SaidInPlace<Path>(workspace, written -> saved.set("Saved as " + written.getFileName()))));
    }

    private static Path write(Path path, String catalogue) throws ImportException {
        try {
            return Files.writeString(path, catalogue);
        } catch (IOException failure) {
            throw new ImportException(
                    ImportException.Kind.UNREADABLE,
                    "The roles cannot be saved as " + path + "; choose another folder.",
                    failure);
        }
    }
}
