package org.disentangle.ui.sessions;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.disentangle.session.Session;
import org.disentangle.session.autosave.Autosave;
import org.disentangle.session.autosave.DocumentSnapshot;
import org.disentangle.session.autosave.Parting;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.view.ViewState;
import org.disentangle.state.slot.Slot;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;

/**
 * The open document on disk: the file it is saved in, whether it has changed since, and its autosaved copy. Use it from
 * the publishing thread only.
 */
public final class OpenDocument implements AutoCloseable {
    private final Workspace workspace;
    private final Autosave autosave;
    private final Function<Moment, byte[]> content;
    private final Runnable left;
    private final Clock clock;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyObjectWrapper<Saved> saved = new ReadOnlyObjectWrapper<>(Saved.nowhere());
    private boolean begun;

    /**
     * Where it is saved.
     *
     * @param file the session file; empty: nowhere yet
     * @param inside whether the file holds copies of the data
     * @param plan the plan saved there, or the one the document was opened with; empty if no longer known
     */
    public record Saved(Optional<Path> file, boolean inside, Optional<Plan> plan) {
        static Saved nowhere() {
            return new Saved(Optional.empty(), false, Optional.empty());
        }
    }

    /** The document at one moment; immutable. */
    public record Moment(Session session, ViewState view) {}

    /**
     * Follows the workspace.
     *
     * @param content makes the autosaved form of a moment; called on any thread
     * @param left runs when a closed document has been kept
     */
    public OpenDocument(
            Workspace workspace, Autosave autosave, Function<Moment, byte[]> content, Runnable left, Clock clock) {
        this.workspace = workspace;
        this.autosave = autosave;
        this.content = content;
        this.left = left;
        this.clock = clock;
        subscriptions.run(this::leave, workspace.documents());
        subscriptions.run(this::follow, workspace.session());
        subscriptions.run(this::keep, workspace.viewState().state());
    }

    /** Where it is saved. */
    public ReadOnlyObjectProperty<Saved> saved() {
        return saved.getReadOnlyProperty();
    }

    /** Whether there are unsaved choices. */
    public boolean isUnsaved() {
        Optional<Plan> plan = workspace.session().get().map(Session::plan);
        return plan.isPresent() && !plan.equals(saved.get().plan());
    }

    /** The name of its file, or the names of its tables. */
    public String title() {
        return saved.get()
                .file()
                .map(file -> String.valueOf(file.getFileName()))
                .or(() -> workspace.session().get().map(open -> open.document().title()))
                .orElse("");
    }

    /** The document as it is now. */
    public Optional<Moment> moment() {
        return workspace
                .session()
                .get()
                .map(open -> new Moment(open, workspace.viewState().get()));
    }

    /** Called before another document replaces this one. */
    private void leave() {
        if (begun) {
            autosave.begin(parting(Parting.LEAVE), left);
        }
        begun = false;
        saved.set(Saved.nowhere());
    }

    private void follow() {
        Optional<Session> open = workspace.session().get();
        if (!begun && open.isPresent()) {
            begun = true;
            saved.set(new Saved(Optional.empty(), false, Optional.of(open.get().plan())));
        }
        keep();
    }

    /**
     * Called when a document was opened from a file or from a slot.
     *
     * @param from where the document is saved
     * @param slot the slot that keeps it already, if any
     */
    void opened(Saved from, Optional<Slot> slot) {
        saved.set(from);
        slot.ifPresent(autosave::adopt);
        keep();
    }

    /** Called when the document has been saved in a file. */
    void saved(Path file, boolean inside, Plan plan) {
        saved.set(new Saved(Optional.of(file), inside, Optional.of(plan)));
        keep();
    }

    private void keep() {
        moment().filter(this::isWorthKeeping)
                .ifPresent(now -> autosave.changed(new DocumentSnapshot(
                        title(), clock.instant(), origin(now), isUnsaved(), () -> content.apply(now))));
    }

    /** Whether the document is worth keeping; the unchanged reference table is not. */
    private boolean isWorthKeeping(Moment now) {
        return isUnsaved()
                || saved.get().file().isPresent()
                || !now.session().plan().input().isReference();
    }

    private Optional<String> origin(Moment now) {
        List<String> files = now.session().plan().input().files();
        return saved.get()
                .file()
                .map(Path::toString)
                .or(() -> files.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", files)));
    }

    /** How to part with the document: an unchanged one need not be kept. */
    private Parting parting(Parting ofWork) {
        if (isUnsaved()) {
            return ofWork;
        }
        return saved.get().file().isPresent() ? Parting.LEAVE : Parting.DISCARD;
    }

    /** Closes with the window. */
    @Override
    public void close() {
        subscriptions.close();
        autosave.close(parting(Parting.OFFER));
    }
}
