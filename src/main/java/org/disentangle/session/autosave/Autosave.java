package org.disentangle.session.autosave;

import java.io.IOException;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.state.FileFailure;
import org.disentangle.state.slot.Slot;
import org.disentangle.state.slot.Slots;

/**
 * Saves the open document as it changes: {@value #DELAY_MILLIS} ms after the first unsaved change, all changes so far
 * are written. Use it from the publishing thread only.
 */
public final class Autosave {
    private static final Logger LOG = System.getLogger(Autosave.class.getName());
    private static final int DELAY_MILLIS = 400;
    private static final Duration DELAY = Duration.ofMillis(DELAY_MILLIS);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final JobRunner runner;
    private final Slots slots;
    private final Consumer<String> tell;
    private Open open;
    private boolean failing;
    private boolean kept = true;

    /** A document, what to write of it next, and whether writing is under way. */
    private static final class Open {
        final DocumentSlot slot;
        private Optional<DocumentSnapshot> next = Optional.empty();
        boolean onItsWay;

        Open(DocumentSlot slot) {
            this.slot = slot;
        }

        synchronized void put(Optional<DocumentSnapshot> work) {
            next = work;
        }

        synchronized Optional<DocumentSnapshot> take() {
            Optional<DocumentSnapshot> work = next;
            next = Optional.empty();
            return work;
        }

        synchronized void putBack(Optional<DocumentSnapshot> unwritten) {
            next = next.or(() -> unwritten);
        }

        synchronized boolean isDirty() {
            return next.isPresent();
        }
    }

    /**
     * Makes it.
     *
     * @param runner a runner that no other work occupies
     * @param tell receives sentences for the user
     */
    public Autosave(JobRunner runner, Slots slots, Consumer<String> tell) {
        this.runner = runner;
        this.slots = slots;
        this.tell = tell;
        this.open = new Open(new DocumentSlot(slots));
    }

    /** Called when the document has changed. */
    public void changed(DocumentSnapshot work) {
        if (!kept) {
            return;
        }
        open.put(Optional.of(work));
        if (!open.onItsWay) {
            write(open, DELAY);
        }
    }

    private void write(Open document, Duration delay) {
        document.onItsWay = true;
        runner.start(
                "Autosaving",
                delay,
                progress -> {
                    Optional<DocumentSnapshot> work = document.take();
                    if (work.isPresent()) {
                        try {
                            document.slot.write(work.get());
                        } catch (IOException | RuntimeException unwritten) {
                            document.putBack(work);
                            throw unwritten;
                        }
                    }
                    return work;
                },
                new Outcome(document));
    }

    private final class Outcome implements JobListener<Optional<DocumentSnapshot>> {
        private final Open document;

        Outcome(Open document) {
            this.document = document;
        }

        @Override
        public void succeeded(Optional<DocumentSnapshot> written) {
            document.onItsWay = false;
            if (failing && written.isPresent()) {
                failing = false;
                tell.accept("Your work is being autosaved again.");
            }
            if (document == open && document.isDirty()) {
                write(document, DELAY);
            }
        }

        @Override
        public void failed(Throwable cause) {
            document.onItsWay = false;
            if (!failing) {
                failing = true;
                LOG.log(Logger.Level.WARNING, "the document cannot be autosaved", cause);
                tell.accept(unwritten(cause));
            }
            if (document == open && document.isDirty()) {
                write(document, RETRY);
            }
        }

        @Override
        public void cancelled() {
            document.onItsWay = false;
        }
    }

    /** Reports a failure; continues otherwise. */
    private final class Told<T> implements JobListener<T> {
        private final String what;
        private final Runnable afterwards;

        Told(String what, Runnable afterwards) {
            this.what = what;
            this.afterwards = afterwards;
        }

        @Override
        public void succeeded(T done) {
            afterwards.run();
        }

        @Override
        public void failed(Throwable cause) {
            LOG.log(Logger.Level.WARNING, what, cause);
            tell.accept(what + (cause instanceof IOException e ? FileFailure.because(e) : "") + ".");
        }
    }

    private static String unwritten(Throwable cause) {
        return "Your work cannot be autosaved" + (cause instanceof IOException e ? FileFailure.because(e) : "")
                + "; it stays open, and autosave tries again every few seconds. Save it elsewhere (Ctrl+S) "
                + "before you quit.";
    }

    /**
     * Called when another document is opened.
     *
     * @param parting what to do with the previous document
     * @param afterwards runs once that is done
     */
    public void begin(Parting parting, Runnable afterwards) {
        Open before = open;
        open = new Open(new DocumentSlot(slots));
        Optional<DocumentSnapshot> last = before.take();
        runner.start(
                "Saving the document left open",
                progress -> {
                    before.slot.end(last, kept ? parting : Parting.DISCARD);
                    return before;
                },
                new Told<>("The last changes to the document you left cannot be saved", afterwards));
    }

    /** Adopts the slot that already keeps the open document. */
    public void adopt(Slot slot) {
        Open document = open;
        runner.start(
                "Continuing with the document",
                progress -> {
                    document.slot.adopt(slot);
                    return document;
                },
                new Told<>("The slot of the document cannot be used", () -> {}));
    }

    /** Ends at once, on this thread, because the program is ending. */
    public void close(Parting parting) {
        try {
            open.slot.end(open.take(), kept ? parting : Parting.DISCARD);
        } catch (IOException unwritten) {
            LOG.log(Logger.Level.ERROR, "the last changes cannot be kept", unwritten);
        }
    }

    /** Sets whether anything is kept from now on; if not, what is kept of the open document is deleted. */
    public void keep(boolean toBeKept) {
        kept = toBeKept;
        if (!kept) {
            forget();
        }
    }

    /** Deletes what is kept of the open document; its next change is kept again. */
    public void forget() {
        Open document = open;
        document.put(Optional.empty());
        runner.start(
                "Forgetting the document",
                progress -> {
                    document.slot.forget();
                    return document;
                },
                new Told<>("The autosaved document cannot be deleted", () -> {}));
    }
}
