package org.disentangle.ui.sessions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.session.autosave.Autosave;
import org.disentangle.state.Privacy;
import org.disentangle.state.PrivateFolder;
import org.disentangle.state.RecentFiles;
import org.disentangle.state.slot.KeptDocument;
import org.disentangle.state.slot.RecentWork;
import org.disentangle.state.slot.Slots;
import org.disentangle.ui.model.Notices;

/** What the program keeps of a window's work without being asked. Use it from the publishing thread only. */
public final class KeptWork implements AutoCloseable {
    private final Path folder;
    private final JobRunner saving;
    private final Notices notices;
    private final Privacy privacy;
    private final Slots slots;
    private final RecentFiles recent;
    private final Autosave autosave;
    private final PrivateFolder privateFolder = new PrivateFolder();
    private final ReadOnlyBooleanWrapper isPrivate = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<KeptDocument>> documents = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * Keeps work in a folder.
     *
     * @param saving a runner that no other work occupies
     */
    public KeptWork(Path stateFolder, JobRunner saving, Notices notices, Privacy privacy) {
        this.folder = stateFolder;
        this.saving = saving;
        this.notices = notices;
        this.privacy = privacy;
        this.slots = new Slots(stateFolder);
        this.recent = new RecentFiles(stateFolder);
        this.autosave = new Autosave(saving, slots, notices::error);
        isPrivate.set(privacy.isOn());
        if (privacy.isOn()) {
            autosave.keep(false);
        }
    }

    /** Whether the window is private. */
    public ReadOnlyBooleanProperty isPrivate() {
        return isPrivate.getReadOnlyProperty();
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    public Slots slots() {
        return slots;
    }

    public Autosave autosave() {
        return autosave;
    }

    public Privacy privacy() {
        return privacy;
    }

    /** The folder for files that a private window needs. */
    public PrivateFolder privateFolder() {
        return privateFolder;
    }

    /** The folder for sessions that a copied command names. */
    public Path commands() throws IOException {
        return privacy.isOn() ? privateFolder.path() : Files.createDirectories(folder.resolve(RecentWork.COMMANDS));
    }

    /** The list of recent files. */
    public RecentFiles recent() {
        return recent;
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    /** The kept documents found so far. */
    public ReadOnlyObjectProperty<List<KeptDocument>> documents() {
        return documents.getReadOnlyProperty();
    }

    /** Searches for kept documents. */
    void refresh() {
        saving.start("Looking for earlier documents", progress -> slots.kept(), new Quiet());
    }

    private final class Quiet implements JobListener<List<KeptDocument>> {
        @Override
        public void succeeded(List<KeptDocument> found) {
            documents.set(found);
        }

        @Override
        public void failed(Throwable cause) {
            documents.set(List.of());
        }
    }

    /** Puts files at the top of the recent files; does nothing in a private window. */
    public void addRecent(List<Path> files) {
        if (!privacy.isOn()) {
            saving.start(
                    "Remembering the files",
                    progress -> {
                        recent.add(files);
                        return slots.kept();
                    },
                    new Quiet());
        }
    }

    /** Makes the window private, or ends that. Making it private deletes the autosaved copy of the open document. */
    public void setPrivate(boolean on) {
        privacy.set(on);
        isPrivate.set(on);
        autosave.keep(!on);
        notices.inform(
                on
                        ? "This window is private: nothing in it is kept, and the autosaved copy of the "
                                + "open document is deleted. Earlier recent documents stay; \"Forget recent "
                                + "work\" deletes them."
                        : "This window is no longer private: its documents are autosaved.");
    }

    /**
     * Deletes everything kept.
     *
     * @param needed the files that the open document uses
     */
    public void forget(Set<Path> needed) {
        autosave.forget();
        saving.start(
                "Forgetting recent work",
                progress -> new RecentWork(folder, slots, recent).forget(needed),
                new JobListener<Integer>() {
                    @Override
                    public void succeeded(Integer left) {
                        refresh();
                        notices.inform(
                                left == 0
                                        ? "Recent work was forgotten; what is open now, here or in other windows, stays"
                                                + " until it is closed."
                                        : "Recent work was forgotten except for " + left
                                                + " files that cannot be deleted; they are in " + folder + ".");
                    }

                    @Override
                    public void failed(Throwable cause) {
                        notices.error("Recent work cannot be forgotten; it is in " + folder + ".");
                    }
                });
    }

    /** Closes with the window. */
    @Override
    public void close() {
        privateFolder.close();
    }
}
