package org.disentangle.ui.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.importing.format.TableFormats;
import org.disentangle.importing.note.ImportException;
import org.disentangle.session.Results;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.studies.StudyChoices;
import org.disentangle.session.studies.StudyContents;

/**
 * Chooses the files used beside the tables: a saved scale, pairs of models, subdomains. A file is read in the
 * background; if it cannot be used, a sentence says so and nothing changes. Every choice can be undone.
 */
public final class StudyChoosing {
    private static final List<String> TABLES = TableFormats.endings();

    private final Workspace workspace;
    private final Dialogs dialogs;

    public StudyChoosing(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
    }

    /** Asks for a saved scale and scores the models on it. */
    public void chooseScale() {
        Optional<Results> shown = workspace.results().get();
        if (shown.isEmpty()) {
            return;
        }
        dialogs.chooseFile("Score on a saved scale", "Capabilities scale", List.of("json"))
                .ifPresent(file -> read(
                        file,
                        "score on the scale " + file.getFileName(),
                        studies -> studies.withScale(Optional.of(file.toString())),
                        contents -> fit(file, contents, shown.get())));
    }

    /** The sentences about a scale; one on which no model of any group can be scored is refused. */
    private static List<String> fit(Path file, StudyContents contents, Results shown) throws ImportException {
        ScaleFit fit = new ScaleFit(file, contents.scale().orElseThrow(), shown);
        if (!fit.scoresAny()) {
            throw new ImportException(ImportException.Kind.UNREADABLE, fit.problem());
        }
        List<String> notes = new ArrayList<>(contents.notes());
        notes.add(0, fit.outcome());
        return notes;
    }

    /** Fits the capabilities score to the table again. */
    public void fitScore() {
        change("fit the score to this table again", studies -> studies.withScale(Optional.empty()));
        workspace.notices().inform("The capabilities score is fitted to this table again.");
    }

    /** Asks for a file of pairs of models. */
    public void choosePairs() {
        dialogs.chooseFile("Choose pairs of models", "Pairs of models", TABLES)
                .ifPresent(file -> read(
                        file,
                        "pairs of " + file.getFileName(),
                        studies -> studies.withPairs(Optional.of(file.toString())),
                        StudyContents::notes));
    }

    /** Removes the pairs. */
    public void removePairs() {
        change("no pairs", studies -> studies.withPairs(Optional.empty()));
    }

    /** Asks for a file that says which capabilities benchmark belongs to which subdomain. */
    public void chooseSubdomains() {
        dialogs.chooseFile("Choose subdomains", "Subdomains", List.of("csv", "tsv", "txt"))
                .ifPresent(file -> read(
                        file,
                        "subdomains of " + file.getFileName(),
                        studies -> studies.withSubdomains(Optional.of(file.toString()))
                                .withGroups(List.of()),
                        StudyContents::notes));
    }

    /** Sets the subdomains by hand. */
    public void group(String name, List<Subdomain> groups) {
        change(name, studies -> studies.withSubdomains(Optional.empty()).withGroups(groups));
    }

    private void change(String name, UnaryOperator<StudyChoices> change) {
        workspace.change(name, plan -> plan.withStudies(change.apply(plan.studies())));
    }

    /** Checks a file that was read, and makes sentences about it. */
    private interface Look {
        List<String> at(StudyContents contents) throws ImportException;
    }

    private void read(Path file, String name, UnaryOperator<StudyChoices> change, Look look) {
        workspace.make(PlanStep.change(
                "Reading " + file.getFileName(),
                name,
                (now, opening, notes, progress) -> {
                    Plan plan = now.withStudies(change.apply(now.studies()));
                    notes.addAll(look.at(opening.open(plan, progress).studies()));
                    return plan;
                },
                () -> {}));
    }
}
