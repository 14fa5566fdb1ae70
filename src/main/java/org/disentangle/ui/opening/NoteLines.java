package org.disentangle.ui.opening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.disentangle.importing.check.DirectionQuestions;
import org.disentangle.importing.preview.Preview;
import org.disentangle.table.ImportNote;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Listing;

/**
 * The notes on a preview in a few lines, doubts first, so that the tables above keep their height. Tooltips show what
 * does not fit.
 */
final class NoteLines {
    private static final int SHOWN = 3;
    private static final int IN_THE_TOOLTIP = 30;
    private static final int COLUMNS_NAMED = 3;

    private final VBox root = new VBox();

    NoteLines(ReadOnlyObjectProperty<Optional<Preview>> preview, Subscriptions subscriptions) {
        root.setId("preview-notes");
        subscriptions.follow(preview, this::show);
    }

    Node node() {
        return root;
    }

    private void show(Optional<Preview> preview) {
        List<String> lines = preview.map(NoteLines::sentences).orElse(List.of());
        root.getChildren().clear();
        Tooltip all = new Tooltip(
                String.join("\n", lines.stream().limit(IN_THE_TOOLTIP).toList()));
        all.setWrapText(true);
        all.setMaxWidth(700);
        lines.stream().limit(SHOWN).forEach(line -> root.getChildren().add(label(line, all)));
        int others = lines.size() - SHOWN;
        if (others > 0) {
            root.getChildren()
                    .add(label(Counts.of(others, "note", "notes") + " more; all are listed once it is open.", all));
        }
    }

    private static Label label(String line, Tooltip all) {
        Label label = new Label(line);
        label.getStyleClass().add("quiet");
        label.setTooltip(all);
        return label;
    }

    /** One sentence for all columns that have the same note. */
    static List<String> sentences(Preview preview) {
        Map<String, List<ImportNote>> alike = new LinkedHashMap<>();
        preview.notes().stream()
                .sorted(Comparator.comparing(ImportNote::severity).reversed())
                .forEach(note -> alike.computeIfAbsent(key(note), key -> new ArrayList<>())
                        .add(note));
        return alike.values().stream().map(NoteLines::sentence).toList();
    }

    private static String key(ImportNote note) {
        return note.severity() + " " + note.source() + " " + note.row() + " " + note.message();
    }

    private static String sentence(List<ImportNote> notes) {
        ImportNote first = notes.get(0);
        String line = first.row().isPresent() ? "line " + first.row().getAsInt() + ", " : "";
        List<String> columns =
                notes.stream().flatMap(note -> note.column().stream()).toList();
        String named = Listing.cut(columns, COLUMNS_NAMED);
        return "• " + line + (named.isEmpty() ? "" : named + ": ") + DirectionQuestions.besideTheChoice(first);
    }
}
