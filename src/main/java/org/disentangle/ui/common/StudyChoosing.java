package org.disentangle.ui.common;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.disentangle.importing.format.TableFormats;
import org.disentangle.importing.note.ImportException;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.job.Work;
import org.disentangle.session.Document;
import org.disentangle.session.LoadedStudies;
import org.disentangle.session.Results;
import org.disentangle.session.StudyFiles;

/**
 * Chooses what stands beside the tables: a saved scale, pairs of models, subdomains. A file is read in the background; one
 * that cannot be used is said in a sentence and changes nothing. Every choice can be undone.
 */
public final class StudyChoosing {
    private static final List<String> TABLES = TableFormats.endings();

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final LatestOnly reading;

    /** What was read, as a change of what stands beside the tables. */
    private record Choice(String name, UnaryOperator<LoadedStudies> change, List<String> notes) {}

    public StudyChoosing(Workspace workspace, JobRunner runner, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.reading = new LatestOnly(runner);
    }

    /** Asks for a saved scale, on which the models are scored from then on. */
    public void chooseScale() {
        Optional<Results> shown = workspace.results().get();
        if (shown.isEmpty()) {
            return;
        }
        dialogs.chooseFile("Score on a saved scale", "Capabilities scale", List.of("json"))
                .ifPresent(file -> read(file, progress -> {
                    StudyFiles.Read<LoadedStudies.Scale> scale = StudyFiles.scale(file.toString());
                    ScaleFit fit = checked(new ScaleFit(file, scale.content().scales(), shown.get()));
                    List<String> notes = new ArrayList<>(scale.notes());
                    notes.add(0, fit.outcome());
                    return new Choice(
                            "score on the scale " + file.getFileName(),
                            studies -> studies.withScale(Optional.of(scale.content())),
                            notes);
                }));
    }

    /** A scale on which no model of any group could be scored is not taken. */
    private static ScaleFit checked(ScaleFit fit) throws ImportException {
        if (!fit.scoresAny()) {
            throw new ImportException(ImportException.Kind.UNREADABLE, fit.problem());
        }
        return fit;
    }

    /** Fits the capabilities score to the table again. */
    public void fitScore() {
        change("fit the score to this table again", studies -> studies.withScale(Optional.empty()));
        workspace.notices().inform("The capabilities score is fitted to this table again.");
    }

    /** Asks for a file of pairs of models. */
    public void choosePairs() {
        document().ifPresent(document -> dialogs.chooseFile("Choose pairs of models", "Pairs of models", TABLES)
                .ifPresent(file -> read(file, progress -> {
                    StudyFiles.Read<LoadedStudies.Pairs> pairs =
                            StudyFiles.pairs(file.toString(), document.table(), progress);
                    return new Choice(
                            "pairs of " + file.getFileName(),
                            studies -> studies.withPairs(Optional.of(pairs.content())),
                            pairs.notes());
                })));
    }

    /** Takes the pairs away. */
    public void removePairs() {
        change("no pairs", studies -> studies.withPairs(Optional.empty()));
    }

    /** Asks for a file that says which capabilities benchmark belongs to which subdomain. */
    public void chooseSubdomains() {
        document().ifPresent(document -> dialogs.chooseFile(
                        "Choose subdomains", "Subdomains", List.of("csv", "tsv", "txt"))
                .ifPresent(file -> read(file, progress -> {
                    LoadedStudies.Subdomains subdomains = StudyFiles.subdomains(file.toString(), document.table());
                    return new Choice(
                            "subdomains of " + file.getFileName(),
                            studies -> studies.withSubdomains(subdomains),
                            List.of());
                })));
    }

    /** Changes what stands beside the tables. */
    public void change(String name, UnaryOperator<LoadedStudies> change) {
        workspace.change(name, choices -> choices.withStudies(change.apply(choices.studies())));
    }

    private Optional<Document> document() {
        return workspace.session().get().map(session -> session.document());
    }

    private void read(Path file, Work<Choice> work) {
        Optional<Document> before = document();
        workspace
                .activity()
                .start(
                        reading::start,
                        "Reading " + file.getFileName(),
                        Duration.ZERO,
                        work,
                        new SaidInPlace<Choice>(workspace, choice -> take(choice, before)),
                        () -> workspace.notices().inform("Reading " + file.getFileName() + " was cancelled."));
    }

    /** Not where another table was opened meanwhile: the file was read for the one before. */
    private void take(Choice choice, Optional<Document> before) {
        boolean same = before.map(Document::original).equals(document().map(Document::original));
        if (!same) {
            return;
        }
        workspace.notices().dismiss();
        if (!choice.notes().isEmpty()) {
            workspace.notices().inform(String.join(" ", choice.notes()));
        }
        change(choice.name(), choice.change());
    }
}
