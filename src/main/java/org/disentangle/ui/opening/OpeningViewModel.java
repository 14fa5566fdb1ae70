package org.disentangle.ui.opening;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.ChosenColumns;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.job.Progress;
import org.disentangle.session.Session;
import org.disentangle.session.opening.Document;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.Sources;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.SaidInPlace;
import org.disentangle.ui.model.Workspace;

/** Opens files: they are examined first, and previewed if anything is new or in doubt. */
public final class OpeningViewModel {
    private final Workspace workspace;
    private final JobRunner runner;
    private final OpeningFolders folders;
    private final BiConsumer<List<Path>, ImportOptions> add;
    private final Runnable show;
    private final Runnable close;
    private final LatestOnly looking;
    private final PreviewViewModel preview;

    /**
     * Makes the view model.
     *
     * @param folders the files opened and pasted before, and the choices made then
     * @param add adds files to the open table
     * @param show shows the preview
     * @param close closes it
     */
    public OpeningViewModel(
            Workspace workspace,
            JobRunner runner,
            Dialogs dialogs,
            OpeningFolders folders,
            BiConsumer<List<Path>, ImportOptions> add,
            Runnable show,
            Runnable close) {
        this.workspace = workspace;
        this.runner = runner;
        this.folders = folders;
        this.add = add;
        this.show = show;
        this.close = close;
        this.looking = new LatestOnly(runner);
        this.preview = new PreviewViewModel(workspace, runner, dialogs, folders::inWords, this::confirmed);
    }

    /** The preview. */
    public PreviewViewModel preview() {
        return preview;
    }

    /** Opens files, after a preview if anything is new or in doubt; a folder stands for the tables in it. */
    public void open(List<Path> dropped) {
        if (dropped.isEmpty()) {
            looking.cancel();
            workspace.openReference();
        } else {
            look(dropped, new PreviewPurpose.ToOpen());
        }
    }

    /** Adds the scores of files to the open table, after a preview if anything is new or in doubt. */
    public void addScores(List<Path> chosenFiles) {
        look(chosenFiles, PreviewPurpose.of(new OpenTable(workspace).canTake(chosenFiles)));
    }

    /** Shows the preview of the open files again, with the current choices, to change them. */
    public void readDifferently() {
        Optional<Document> open = workspace
                .session()
                .get()
                .map(Session::document)
                .filter(document -> !document.plan().input().isReference());
        if (open.isEmpty()) {
            workspace
                    .notices()
                    .refuse("The reference table cannot be read differently; open a table of your own to do that.");
            return;
        }
        Sources input = open.get().plan().input();
        List<Path> files = input.files().stream().map(Path::of).toList();
        ImportOptions chosen = Opening.options(input);
        long document = workspace.documents().get();
        Runnable undone = () -> workspace.notices().inform("The table was not read differently.");
        workspace
                .activity()
                .start(
                        looking::start,
                        "Examining " + Workspace.names(files),
                        Duration.ZERO,
                        progress -> new LookedAt(
                                files,
                                workspace
                                        .reader()
                                        .preview(files, workspace.reader().defaults(), progress),
                                Optional.of(chosen),
                                workspace.reader().preview(files, chosen, progress),
                                Set.of()),
                        new SaidInPlace<LookedAt>(workspace, looked -> {
                            if (isOpen(document)) {
                                show(looked, new PreviewPurpose.ToReread(document));
                            } else {
                                undone.run();
                            }
                        }),
                        undone);
    }

    /** Opens pasted text; it is kept as a file so that the document can be opened again. */
    public void openText(String text) {
        runner.start(
                "Keeping the pasted table",
                progress -> folders.keep(text),
                new SaidInPlace<Path>(workspace, file -> open(List.of(file))));
    }

    /** The recently opened files, most recent first. */
    public List<List<Path>> recent() {
        return folders.recent().list();
    }

    private void look(List<Path> dropped, PreviewPurpose purpose) {
        List<Path> snapshot = List.copyOf(dropped);
        ImportOptions defaults = workspace.reader().defaults();
        long document = workspace.documents().get();
        workspace
                .activity()
                .start(
                        looking::start,
                        "Examining " + Workspace.names(snapshot),
                        Duration.ZERO,
                        progress -> {
                            List<Path> found = FoundFiles.of(snapshot);
                            try {
                                return lookAt(found, defaults, progress);
                            } catch (ImportException unreadable) {
                                throw new ImportException(
                                        unreadable.kind(), folders.inWords(unreadable.getMessage()), unreadable);
                            }
                        },
                        new SaidInPlace<LookedAt>(workspace, looked -> looked(looked, purpose, document)),
                        () -> workspace.notices().inform("Opening " + Workspace.names(snapshot) + " was cancelled."));
    }

    private LookedAt lookAt(List<Path> files, ImportOptions defaults, Progress progress) throws ImportException {
        Preview found = workspace.reader().preview(files, defaults, progress);
        Optional<ImportOptions> before = folders.opened().find(found.columns(), defaults);
        return before.isEmpty()
                ? LookedAt.forTheFirstTime(files, found)
                : new LookedAt(
                        files,
                        found,
                        before,
                        workspace.reader().preview(files, before.get(), progress),
                        folders.opened().accepted(found.columns()));
    }

    /**
     * Proposes the earlier choices, or applies them without asking if nothing new is in doubt.
     *
     * @param document the document that was open; scores are not added to another one without asking
     */
    private void looked(LookedAt looked, PreviewPurpose purpose, long document) {
        boolean toAdd = purpose instanceof PreviewPurpose.ToAdd;
        if (looked.isSettled(toAdd) && (!toAdd || isOpen(document))) {
            go(
                    looked.files(),
                    looked.chosenBefore().orElse(workspace.reader().defaults()),
                    toAdd ? OpeningTarget.ADD_TO_OPEN : OpeningTarget.OPEN,
                    false);
        } else {
            show(looked, purpose);
        }
    }

    private boolean isOpen(long document) {
        return workspace.documents().get() == document;
    }

    private void show(LookedAt looked, PreviewPurpose purpose) {
        preview.begin(looked, purpose);
        show.run();
    }

    private void confirmed(PreviewViewModel chosen, OpeningTarget destination) {
        ImportOptions options = chosen.options();
        ChosenColumns remembered = chosen.chosenColumns();
        List<PreviewColumn> knownBy = chosen.asFound();
        List<String> accepted = chosen.doubts();
        runner.start(
                "Remembering the roles",
                progress -> {
                    folders.remember(knownBy, remembered, options.reading(), accepted);
                    return remembered;
                },
                new SaidInPlace<ChosenColumns>(workspace, kept -> {}));
        close.run();
        boolean differently = chosen.purpose() instanceof PreviewPurpose.ToReread reread && isOpen(reread.document());
        go(chosen.files(), options, destination, differently);
    }

    /**
     * Opens or adds files.
     *
     * @param differently whether they are the open files, to be read differently
     */
    private void go(List<Path> files, ImportOptions options, OpeningTarget destination, boolean differently) {
        if (destination == OpeningTarget.ADD_TO_OPEN
                || destination == OpeningTarget.ADD_TO_REFERENCE
                        && preview.targets().referenceIsOpen()) {
            add.accept(files, options);
            return;
        }
        if (destination == OpeningTarget.ADD_TO_REFERENCE) {
            workspace.openReference(() -> add.accept(files, options));
            return;
        }
        if (differently) {
            workspace.make(new Rereading(files, options).step());
            return;
        }
        runner.start(
                "Remembering the files",
                progress -> {
                    folders.addRecent(files);
                    return files;
                },
                new SaidInPlace<List<Path>>(workspace, kept -> {}));
        workspace.open(files, options);
    }
}
