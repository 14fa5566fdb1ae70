package org.disentangle.ui.opening;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.disentangle.job.JobRunner;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.SaidInPlace;
import org.disentangle.ui.model.SavedText;
import org.disentangle.ui.model.Workspace;

/** Saves the roles of a preview as a catalogue file that the user names. */
final class RolesSaving {
    private final Workspace workspace;
    private final JobRunner runner;
    private final Dialogs dialogs;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private long changes;

    RolesSaving(Workspace workspace, JobRunner runner, Dialogs dialogs) {
        this.workspace = workspace;
        this.runner = runner;
        this.dialogs = dialogs;
    }

    /** A sentence naming the file; empty if the roles are unsaved or have changed since. */
    ReadOnlyStringProperty saved() {
        return saved.getReadOnlyProperty();
    }

    /** Notes that the roles have changed since they were saved. */
    void changed() {
        changes++;
        saved.set("");
    }

    void save(String catalogue) {
        long before = changes;
        dialogs.chooseSave("benchmarks.csv", "Catalogue of benchmarks", "csv")
                .ifPresent(path -> runner.start(
                        "Saving the roles",
                        progress -> SavedText.write(path, catalogue, "The roles"),
                        new SaidInPlace<Path>(workspace, written -> {
                            if (changes == before) {
                                saved.set("Saved as " + written.getFileName());
                            }
                        })));
    }
}
