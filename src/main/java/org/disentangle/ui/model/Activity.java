package org.disentangle.ui.model;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.disentangle.job.Job;
import org.disentangle.job.JobListener;
import org.disentangle.job.ProgressSnapshot;
import org.disentangle.job.Work;

/** The user's work running in the background: the most recently started is shown and can be cancelled. */
public final class Activity {
    private final ObservableList<Entry> running = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);

    /** Something that starts jobs: a runner, or a line in which the latest job wins. */
    @FunctionalInterface
    public interface Starter {
        <T> Job start(String title, Duration delay, Work<T> work, JobListener<? super T> listener);
    }

    /** What the status bar shows. */
    public record Shown(String title, ProgressSnapshot progress) {}

    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /**
     * Starts work and shows it while it runs.
     *
     * @param whenCancelled runs if the user, not a later request, cancels it
     */
    public <T> void start(
            Starter starter,
            String title,
            Duration delay,
            Work<T> work,
            JobListener<? super T> listener,
            Runnable whenCancelled) {
        Entry entry = new Entry(title, whenCancelled);
        running.add(entry);
        Job job = starter.start(title, delay, work, new Watching<>(entry, listener));
        entry.job = Optional.of(job);
        refresh();
    }

    /** Cancels the work shown. */
    public void cancelShown() {
        if (!running.isEmpty()) {
            Entry entry = running.get(running.size() - 1);
            entry.cancelledByUser = true;
            entry.job.ifPresent(Job::cancel);
        }
    }

    private void refresh() {
        busy.set(!running.isEmpty());
        shown.set(
                running.isEmpty()
                        ? Optional.empty()
                        : Optional.of(running.get(running.size() - 1))
                                .map(entry -> new Shown(entry.title, entry.latest)));
    }

    private void ended(Entry entry) {
        running.remove(entry);
        refresh();
    }

    private static final class Entry {
        private final String title;
        private final Runnable whenCancelled;
        private ProgressSnapshot latest = new ProgressSnapshot("", 0, 0);
        private Optional<Job> job = Optional.empty();
        private boolean cancelledByUser;

        Entry(String title, Runnable whenCancelled) {
            this.title = title;
            this.whenCancelled = whenCancelled;
        }
    }

    private final class Watching<T> implements JobListener<T> {
        private final Entry entry;
        private final JobListener<? super T> listener;

        Watching(Entry entry, JobListener<? super T> listener) {
            this.entry = entry;
            this.listener = listener;
        }

        @Override
        public void progressed(ProgressSnapshot progress) {
            entry.latest = progress;
            refresh();
            listener.progressed(progress);
        }

        @Override
        public void succeeded(T result) {
            try {
                // first, so that work that follows on this leaves no gap
                listener.succeeded(result);
            } finally {
                ended(entry);
            }
        }

        @Override
        public void failed(Throwable cause) {
            ended(entry);
            listener.failed(cause);
        }

        @Override
        public void cancelled() {
            ended(entry);
            listener.cancelled();
            if (entry.cancelledByUser) {
                entry.whenCancelled.run();
            }
        }
    }
}
