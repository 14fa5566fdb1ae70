package org.disentangle.ui.app;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.disentangle.table.ImportNote;
import org.disentangle.table.Provenance;
import org.disentangle.table.SourceFile;
import org.disentangle.wording.Counts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was guessed, left out or in doubt when the files were read. */
final class ImportNotes {
    private final VBox root = new VBox();

    ImportNotes(Provenance provenance) {
        root.getStyleClass().add("import-notes");
        for (SourceFile source : provenance.sources()) {
            Label file = new Label(source.name() + "  ·  " + Counts.of(source.bytes(), "byte", "bytes")
                    + "  ·  SHA-256 " + source.sha256());
            file.getStyleClass().addAll("quiet", "small");
            file.setMinWidth(0);
            root.getChildren().add(file);
        }
        ListView<ImportNote> list = new ListView<>();
        list.setId("import-notes-list");
        list.getItems().setAll(provenance.notes());
        list.setCellFactory(same -> new NoteCell());
        list.setPlaceholder(new Label("Nothing was guessed or left out."));
        list.setAccessibleText("Import notes");
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getChildren().add(list);
    }

    Region node() {
        return root;
    }

    private static final class NoteCell extends ListCell<ImportNote> {
        private final FontIcon icon = new FontIcon(Feather.INFO);
        private final Label message = new Label();
        private final Label place = new Label();
        private final HBox line = new HBox();

        NoteCell() {
            message.setWrapText(true);
            message.setMinHeight(Region.USE_PREF_SIZE);
            place.getStyleClass().addAll("quiet", "small");
            VBox text = new VBox(message, place);
            HBox.setHgrow(text, Priority.ALWAYS);
            line.getStyleClass().add("import-note");
            line.getChildren().addAll(icon, text);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ImportNote note, boolean empty) {
            super.updateItem(note, empty);
            if (empty || note == null) {
                setGraphic(null);
                return;
            }
            boolean warning = note.isWarning();
            icon.setIconCode(warning ? Feather.ALERT_TRIANGLE : Feather.INFO);
            icon.getStyleClass().removeAll("warning");
            if (warning) {
                icon.getStyleClass().add("warning");
            }
            message.setText(note.message());
            place.setText(note.place());
            setAccessibleText(note.toString());
            setGraphic(line);
        }
    }
}
