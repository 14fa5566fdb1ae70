package org.disentangle.ui.opening;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.disentangle.importing.check.DirectionDoubt;
import org.disentangle.importing.preview.ChosenColumns;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.importing.preview.PreviewColumn.Use;

/** The columns of a preview whose direction is in doubt and not answered yet. */
final class AskedDirections {
    private final Set<String> answered = new HashSet<>();
    private final ReadOnlyObjectWrapper<List<DirectionDoubt>> asked = new ReadOnlyObjectWrapper<>(List.of());

    ReadOnlyObjectProperty<List<DirectionDoubt>> property() {
        return asked.getReadOnlyProperty();
    }

    /** Starts over with the answers given when the files were opened before. */
    void begin(LookedAt looked) {
        answered.clear();
        if (looked.chosenBefore().isPresent()) {
            answered.addAll(columns(looked.asFound()));
            answered.removeAll(columns(looked.preview()));
        }
    }

    private static Set<String> columns(Preview preview) {
        return preview.directions().stream().map(DirectionDoubt::column).collect(Collectors.toSet());
    }

    /** The columns the user has answered for. */
    Set<String> answered() {
        return Set.copyOf(answered);
    }

    /** The choices for the columns, without the directions that are still in question. */
    static ChosenColumns chosen(
            Preview found, Set<String> answered, List<PreviewColumn> columns, Map<String, String> errors) {
        Set<String> asked = new HashSet<>(columns(found));
        asked.removeAll(answered);
        return new ChosenColumns(columns, errors, asked);
    }

    /** Records an answer for some columns. */
    void answer(Collection<String> columns) {
        answered.addAll(columns);
    }

    /** Updates the question: only columns in use are asked about. */
    void follow(Optional<Preview> preview, List<PreviewColumn> columns) {
        Set<String> used = new HashSet<>();
        columns.stream()
                .filter(column -> column.use() == Use.CAPABILITIES || column.use() == Use.SAFETY)
                .forEach(column -> used.add(column.name()));
        used.removeAll(answered);
        asked.set(preview.map(Preview::directions).orElse(List.of()).stream()
                .filter(doubt -> used.contains(doubt.column()))
                .toList());
    }
}
