package org.disentangle.ui.sessions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.disentangle.importing.note.ImportException;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.job.Progress;
import org.disentangle.session.file.FileKind;
import org.disentangle.session.file.FilePrints;
import org.disentangle.session.file.PlanFiles;
import org.disentangle.session.file.SessionFile;
import org.disentangle.session.plan.Plan;
import org.disentangle.state.FileFailure;
import org.disentangle.state.SafeWriter;
import org.disentangle.state.slot.KeptDocument;
import org.disentangle.state.slot.Slot;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.SaidInPlace;
import org.disentangle.ui.model.Workspace;

/** Opens and saves sessions. The open document stays until a new one is analysed. */
public final class SessionsViewModel {
    private final Workspace workspace;
    private final JobRunner runner;
    private final Dialogs dialogs;
    private final KeptWork kept;
    private final OpenDocument document;
    private final DocumentText text;
    private final SessionReading reading;
    private final SourcesQuestion question;
    private final LatestOnly looking;
    private final Sheet sheet;

    /** The sheet that asks about files. */
    public record Sheet(Runnable show, Runnable close) {}

    public SessionsViewModel(Workspace workspace, JobRunner runner, Dialogs dialogs, KeptWork kept, Sheet sheet) {
        this.workspace = workspace;
        this.runner = runner;
        this.dialogs = dialogs;
        this.kept = kept;
        this.sheet = sheet;
        FilePrints prints = new FilePrints();
        this.text = new DocumentText(prints);
        this.reading = new SessionReading(prints);
        this.question = new SourcesQuestion(runner, dialogs, prints, this::decided);
        this.looking = new LatestOnly(runner);
        this.document = new OpenDocument(workspace, kept.autosave(), text::autosaved, kept::refresh, kept.clock());
    }

    /** The open document. */
    public OpenDocument document() {
        return document;
    }

    /** The question about files. */
    public SourcesQuestion question() {
        return question;
    }

    /** Whether a file name may be that of a session or a recipe, so that the file is worth reading. */
    private static boolean mayBeSession(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return SessionFile.isNamed(file) || name.endsWith(".json") || name.endsWith(".zip");
    }

    /**
     * Opens a session or a recipe.
     *
     * @param otherwise receives the files if they are neither
     */
    public void open(List<Path> files, Consumer<List<Path>> otherwise) {
        List<Path> snapshot = List.copyOf(files);
        if (snapshot.stream().noneMatch(SessionsViewModel::mayBeSession)) {
            looking.cancel();
            otherwise.accept(snapshot);
            return;
        }
        this.<Optional<FoundSession>>look(
                Workspace.names(snapshot),
                progress -> isSession(snapshot)
                        ? Optional.of(reading.file(snapshot.get(0), progress))
                        : Optional.<FoundSession>empty(),
                found -> found.ifPresentOrElse(this::found, () -> otherwise.accept(snapshot)));
    }

    private static boolean isSession(List<Path> files) throws ImportException {
        List<Path> sessions = files.stream()
                .filter(file -> mayBeSession(file) && FileKind.of(file) != FileKind.OTHER)
                .toList();
        if (!sessions.isEmpty() && files.size() > 1) {
            throw new ImportException(
                    ImportException.Kind.UNREADABLE,
                    sessions.get(0).getFileName() + " is a session or a recipe; open it on its own.");
        }
        return !sessions.isEmpty();
    }

    /** Opens a kept document. */
    public void openKept(KeptDocument left) {
        look(left.note().title(), progress -> reading.kept(left, held(left), progress), this::found);
    }

    private Slot held(KeptDocument left) throws ImportException {
        try {
            return kept.slots()
                    .hold(left.id())
                    .orElseThrow(() -> new ImportException(
                            ImportException.Kind.UNREADABLE,
                            left.note().title() + " is open in another window, or was forgotten."));
        } catch (IOException e) {
            throw new ImportException(
                    ImportException.Kind.UNREADABLE,
                    left.note().title() + " cannot be opened again" + FileFailure.because(e) + ".",
                    e);
        }
    }

    /** Continues a document whose slot is held. */
    void resume(KeptDocument lost, Slot slot) {
        look(lost.note().title(), progress -> reading.kept(lost, slot, progress), this::found);
    }

    /** Work that may fail with a sentence for the user. */
    private interface Looking<T> {
        T look(Progress progress) throws Exception;
    }

    private <T> void look(String name, Looking<T> work, Consumer<T> then) {
        workspace
                .activity()
                .start(
                        looking::start,
                        "Opening " + name,
                        Duration.ZERO,
                        work::look,
                        new SaidInPlace<T>(workspace, then),
                        () -> workspace.notices().inform("Opening " + name + " was cancelled."));
    }

    private void found(FoundSession session) {
        if (session.inDoubt().isEmpty()) {
            decided(session, Map.of());
        } else {
            question.begin(session);
            sheet.show().run();
        }
    }

    private void decided(FoundSession session, Map<String, String> places) {
        sheet.close().run();
        Plan plan = session.plan(places);
        workspace.open(
                session.title(), plan, workspace.reader().opening(), () -> opened(session, plan, !places.isEmpty()));
    }

    /**
     * Takes over what was opened.
     *
     * @param answered whether the user has said what to use for its files, which the session does not know yet
     */
    private void opened(FoundSession session, Plan plan, boolean answered) {
        FoundSession.Origin origin = session.origin();
        document.opened(
                new OpenDocument.Saved(
                        origin.savedIn(),
                        session.isInside(),
                        origin.unsaved() || answered ? Optional.empty() : Optional.of(plan)),
                origin.slot());
        workspace.look(session.session().view());
        origin.file().ifPresent(file -> kept.addRecent(List.of(file)));
        kept.refresh();
        say(session);
    }

    private void say(FoundSession session) {
        List<String> sentences = new ArrayList<>(session.sentences());
        workspace
                .session()
                .get()
                .flatMap(open -> session.session().sizeChange(open.document().table()))
                .ifPresent(sentences::add);
        sentences.addAll(session.notes().subList(0, Math.min(2, session.notes().size())));
        if (session.notes().size() > 2) {
            sentences.add("It has " + (session.notes().size() - 2) + " more fields that this version does not know.");
        }
        if (!sentences.isEmpty()) {
            workspace.notices().inform(String.join(" ", sentences));
        }
    }

    /** Deletes everything kept except what the open document uses. */
    public void forget() {
        Set<Path> needed = document.moment()
                .map(now -> PlanFiles.of(now.session().plan()).stream()
                        .map(name -> Path.of(name).toAbsolutePath())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        kept.forget(needed);
    }

    /** Saves the open document to its file, or asks for one. */
    public void save() {
        OpenDocument.Saved saved = document.saved().get();
        saved.file().ifPresentOrElse(file -> save(file, saved.inside()), () -> saveAs(false));
    }

    /**
     * Asks for a file and saves the document there.
     *
     * @param inside whether the file is to hold copies of the data
     */
    public void saveAs(boolean inside) {
        if (document.moment().isPresent()) {
            dialogs.chooseSave(suggested(), "Session", SessionFile.ENDING).ifPresent(file -> save(file, inside));
        }
    }

    private String suggested() {
        String title = document.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ");
        return SessionFile.isNamed(Path.of(title))
                ? title
                : title.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") + "." + SessionFile.ENDING;
    }

    private void save(Path file, boolean inside) {
        long open = workspace.documents().get();
        document.moment()
                .ifPresent(now -> runner.start(
                        "Saving " + file.getFileName(),
                        progress -> {
                            try {
                                return SafeWriter.write(file, text.saved(now, file, inside, progress));
                            } catch (IOException e) {
                                throw new ImportException(
                                        ImportException.Kind.UNREADABLE,
                                        "The session cannot be saved as " + file + FileFailure.because(e)
                                                + "; choose another place.",
                                        e);
                            }
                        },
                        new SaidInPlace<Path>(workspace, written -> {
                            // another document opened meanwhile is not saved there
                            if (workspace.documents().get() == open) {
                                document.saved(
                                        written.toAbsolutePath().normalize(),
                                        inside,
                                        now.session().plan());
                            }
                            kept.addRecent(List.of(written));
                            workspace.notices().inform("Saved as " + written + ".");
                        })));
    }
}
