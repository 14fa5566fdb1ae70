package org.disentangle.cli;

import org.disentangle.job.Progress;
import org.disentangle.session.opening.JoinedTable;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.plan.PlanException;
import org.disentangle.session.studies.StudyContents;
import org.disentangle.table.ScoreTable;

/** Opens the tables of a plan; errors are worded for the command line. */
final class PlanTables {
    private final Opening opening;
    private final Progress progress;

    PlanTables(Opening opening, Progress progress) {
        this.opening = opening;
        this.progress = progress;
    }

    JoinedTable read(Plan plan) throws CommandException {
        try {
            return opening.read(plan.input(), progress);
        } catch (PlanException e) {
            throw refusal(e);
        }
    }

    ScoreTable edited(JoinedTable read, Plan plan) throws CommandException {
        try {
            return opening.edit(read.table(), plan.edits());
        } catch (PlanException e) {
            throw refusal(e);
        }
    }

    StudyContents studies(JoinedTable read, Plan plan) throws CommandException {
        try {
            return opening.studies(plan.studies(), read.table(), progress);
        } catch (PlanException e) {
            throw refusal(e);
        }
    }

    private static CommandException refusal(PlanException e) {
        String sentence = e.getMessage();
        return switch (e.kind()) {
            case UNREADABLE -> new CommandException(ExitCode.INPUT, sentence, e);
            case EDIT -> new CommandException(ExitCode.INPUT, "The recipe does not fit the tables. " + sentence, e);
            case UNKNOWN_NAME -> new CommandException(ExitCode.USAGE, sentence, e);
            case DOUBTFUL_MATCHES ->
                new CommandException(
                        ExitCode.USAGE,
                        sentence + "; add --accept-matches if that is right, say which models belong "
                                + "together with --matches FILE, or spell the names as in the other table.",
                        e);
            case CONFLICTS ->
                new CommandException(
                        ExitCode.USAGE,
                        sentence + "; keep the existing scores with --conflicts keep, or replace them with "
                                + "--conflicts replace.",
                        e);
        };
    }
}
