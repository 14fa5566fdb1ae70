package org.disentangle.ui.sessions;

import java.io.IOException;
import java.lang.System.Logger;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.state.slot.Slot;
import org.disentangle.state.slot.Slots;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;

/** Offers, once at the start, to continue work that was open when the program ended. */
public final class LostWork {
    private static final Logger LOG = System.getLogger(LostWork.class.getName());
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);

    private final KeptWork kept;
    private final JobRunner runner;
    private final Workspace workspace;
    private final Subscriptions opening = new Subscriptions();
    private final SessionsViewModel sessions;
    private final List<String> sentences;
    /** The latest document, until the offer is answered. */
    private Optional<Slots.LostDocument> waiting = Optional.empty();

    /**
     * Makes it.
     *
     * @param sentences sentences about files that were set aside
     */
    public LostWork(
            KeptWork kept, JobRunner runner, Workspace workspace, SessionsViewModel sessions, List<String> sentences) {
        this.kept = kept;
        this.runner = runner;
        this.workspace = workspace;
        this.sessions = sessions;
        this.sentences = new ArrayList<>(sentences);
    }

    /** Searches for lost work in the background. */
    public void lookFor() {
        kept.refresh();
        runner.start(
                "Looking for unsaved work",
                progress -> {
                    kept.privateFolder().clearLeft();
                    return kept.privacy().isOn()
                            ? new Slots.Lost(List.of(), List.of())
                            : kept.slots().findLost();
                },
                new JobListener<Slots.Lost>() {
                    @Override
                    public void succeeded(Slots.Lost lost) {
                        found(lost);
                    }

                    @Override
                    public void failed(Throwable cause) {
                        LOG.log(Logger.Level.WARNING, "work that was left cannot be looked for", cause);
                    }
                });
    }

    private void found(Slots.Lost lost) {
        sentences.addAll(lost.sentences());
        List<Slots.LostDocument> documents = lost.documents();
        waiting = documents.stream().findFirst();
        waiting.ifPresent(latest -> sentences.add(sentence(documents)));
        leave(documents.stream().skip(1).map(Slots.LostDocument::slot).toList());
        opening.follow(this::sayWhenOpen, workspace.activity().busy(), workspace.results());
    }

    /** Waits until the first document is open, because opening dismisses notices. */
    private void sayWhenOpen() {
        if (workspace.results().get().isPresent()
                || !workspace.activity().busy().get()) {
            opening.close();
            say();
        }
    }

    private void say() {
        Notices notices = workspace.notices();
        if (waiting.isPresent()) {
            notices.offer(String.join(" ", sentences), new Notices.Offer("Continue", this::accept, this::refuse));
        } else if (!sentences.isEmpty()) {
            notices.error(String.join(" ", sentences));
        }
    }

    /** The offer: what was open, and when it was autosaved. */
    static String sentence(List<Slots.LostDocument> lost) {
        Slots.LostDocument latest = lost.get(0);
        String others = lost.size() == 1
                ? ""
                : lost.size() == 2
                        ? " One more document is under File > Open recent."
                        : " " + (lost.size() - 1) + " more documents are under File > Open recent.";
        return "Continue where you were? " + latest.document().note().title() + ", autosaved on "
                + when(latest.document().note().written()) + ", was still open when the program ended." + others;
    }

    /** A moment, such as "4 May 2026 at 14:03". */
    public static String when(Instant instant) {
        return WHEN.format(instant.atZone(ZoneId.systemDefault()));
    }

    private void accept() {
        Optional<Slots.LostDocument> latest = waiting;
        waiting = Optional.empty();
        latest.ifPresent(document -> sessions.resume(document.document(), document.slot()));
    }

    /** Refuses the offer; the document stays under the recent ones. */
    private void refuse() {
        List<Slot> left = waiting.stream().map(Slots.LostDocument::slot).toList();
        waiting = Optional.empty();
        leave(left);
    }

    private void leave(List<Slot> left) {
        if (left.isEmpty()) {
            return;
        }
        runner.start(
                "Saving the documents left open",
                progress -> {
                    for (Slot slot : left) {
                        slot.leave();
                    }
                    return left;
                },
                new JobListener<List<Slot>>() {
                    @Override
                    public void succeeded(List<Slot> kept) {
                        refresh();
                    }

                    @Override
                    public void failed(Throwable cause) {
                        LOG.log(Logger.Level.WARNING, "a document cannot be put among the recent ones", cause);
                    }
                });
    }

    private void refresh() {
        kept.refresh();
    }

    /** Closes without an answer, so the work is offered again. */
    public void close() {
        waiting.ifPresent(lost -> {
            try {
                lost.slot().release();
            } catch (IOException left) {
                LOG.log(Logger.Level.DEBUG, "a lock is left, which is no obstacle", left);
            }
        });
        waiting = Optional.empty();
        opening.close();
    }
}
