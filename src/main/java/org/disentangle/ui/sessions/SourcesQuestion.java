package org.disentangle.ui.sessions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.session.file.FilePrints;
import org.disentangle.session.file.Sighting;
import org.disentangle.ui.model.Dialogs;

/** Asks what to use for the files of a session that have changed or are missing. */
public final class SourcesQuestion {
    private final JobRunner runner;
    private final Dialogs dialogs;
    private final FilePrints prints;
    private final BiConsumer<FoundSession, Map<String, String>> decided;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<FoundSession> asked = Optional.empty();

    /** What to use for a file. */
    public enum Answer {
        /** The file as it is now. */
        AS_IT_IS,
        /** The copy inside the session. */
        COPY,
        /** Another file that the user has named. */
        FOUND
    }

    /**
     * A file in doubt.
     *
     * @param sighting the state of the file
     * @param answer what to use; empty: not answered yet
     * @param found the other file the user has named, if any
     * @param remark a sentence about that file
     */
    public record Row(Sighting sighting, Optional<Answer> answer, Optional<Path> found, String remark) {
        /** Whether the file exists and can be used as it is. */
        public boolean isThere() {
            return sighting.state() == Sighting.State.CHANGED;
        }

        private Row with(Answer newAnswer) {
            return new Row(sighting, Optional.of(newAnswer), found, remark);
        }

        private Row withFound(Path file) {
            return new Row(sighting, Optional.of(Answer.FOUND), Optional.of(file), "");
        }

        private Row withRemark(String newRemark) {
            return new Row(sighting, answer, found, newRemark);
        }
    }

    SourcesQuestion(
            JobRunner runner,
            Dialogs dialogs,
            FilePrints prints,
            BiConsumer<FoundSession, Map<String, String>> decided) {
        this.runner = runner;
        this.dialogs = dialogs;
        this.prints = prints;
        this.decided = decided;
    }

    /** The files in question. */
    public ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The session's name. */
    public String title() {
        return asked.map(FoundSession::title).orElse("");
    }

    void begin(FoundSession session) {
        asked = Optional.of(session);
        rows.set(session.inDoubt().stream()
                .map(sighting -> new Row(sighting, Optional.empty(), Optional.empty(), ""))
                .toList());
    }

    /** Whether everything is answered. */
    public boolean isAnswered() {
        return rows.get().stream().allMatch(row -> row.answer().isPresent());
    }

    public void answer(int row, Answer answer) {
        set(row, rows.get().get(row).with(answer));
    }

    private void set(int row, Row changed) {
        List<Row> all = new ArrayList<>(rows.get());
        all.set(row, changed);
        rows.set(List.copyOf(all));
    }

    /** Asks for another file and checks whether it is the one meant. */
    public void find(int index) {
        Sighting sighting = rows.get().get(index).sighting();
        List<Path> chosen = dialogs.chooseTables("Find " + sighting.path().getFileName());
        if (chosen.isEmpty()) {
            return;
        }
        Path file = chosen.get(0);
        set(index, rows.get().get(index).withFound(file));
        runner.start(
                "Examining " + file.getFileName(),
                progress -> prints.of(file, progress).equals(sighting.source().print())
                        ? "Its content is what the session was made from."
                        : "Its content is not what the session was made from.",
                new JobListener<String>() {
                    @Override
                    public void succeeded(String remark) {
                        remark(index, sighting, file, remark);
                    }

                    @Override
                    public void failed(Throwable cause) {
                        remark(index, sighting, file, cause instanceof IOException ? "It cannot be read." : "");
                    }
                });
    }

    /** Adds a remark on a file found, unless another file or another session is asked about by now. */
    private void remark(int index, Sighting sighting, Path file, String remark) {
        Optional<Row> current = rows.get().stream()
                .skip(index)
                .findFirst()
                .filter(row -> row.sighting().equals(sighting))
                .filter(row -> row.found().filter(file::equals).isPresent());
        current.ifPresent(row -> set(index, row.withRemark(remark)));
    }

    /** Opens the session with the answers. */
    public void confirm() {
        if (asked.isEmpty() || !isAnswered()) {
            return;
        }
        FoundSession session = asked.get();
        Map<String, String> places = new HashMap<>();
        for (Row row : rows.get()) {
            place(row, session)
                    .ifPresent(place -> places.put(row.sighting().source().name(), place));
        }
        decided.accept(session, places);
    }

    private static Optional<String> place(Row row, FoundSession session) {
        return row.answer().flatMap(answer -> switch (answer) {
            case AS_IT_IS -> Optional.of(row.sighting().path().toString());
            case COPY -> row.sighting().copy(session.origin().place());
            case FOUND -> row.found().map(file -> file.toAbsolutePath().toString());
        });
    }
}
