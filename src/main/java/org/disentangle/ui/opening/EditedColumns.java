package org.disentangle.ui.opening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.importing.preview.PreviewColumn.Use;

/** The columns of a preview as found, with the choices for them on top. */
final class EditedColumns {
    private final ObservableList<PreviewColumn> columns = FXCollections.observableArrayList();
    private final Map<String, PreviewColumn> chosen = new HashMap<>();

    /** The columns with the choices. */
    ObservableList<PreviewColumn> shown() {
        return columns;
    }

    /** The number of columns that are used in one way. */
    long count(Use use) {
        return columns.stream().filter(column -> column.use() == use).count();
    }

    /** The choices, by column. */
    Map<String, PreviewColumn> chosen() {
        return Map.copyOf(chosen);
    }

    /** Forgets all choices but these. */
    void begin(List<PreviewColumn> chosenBefore) {
        chosen.clear();
        chosenBefore.forEach(column -> chosen.put(column.name(), column));
    }

    /** Applies the choices to the columns as found now. */
    void layOver(List<PreviewColumn> found) {
        List<PreviewColumn> all = ChosenUses.over(found, chosen);
        if (!all.equals(columns)) {
            columns.setAll(all);
        }
    }

    /** Forgets the choices for a column. */
    void forget(String column) {
        chosen.remove(column);
    }

    /** Forgets which column names the models. */
    void forgetModels() {
        chosen.values().removeIf(column -> column.use() == Use.MODEL);
    }

    /** Changes some columns in one step and returns whether any of them has changed. */
    boolean change(Collection<String> names, UnaryOperator<PreviewColumn> change) {
        Set<String> wanted = Set.copyOf(names);
        List<PreviewColumn> all = new ArrayList<>(columns);
        int places = 0;
        int last = 0;
        for (int i = 0; i < all.size(); i++) {
            PreviewColumn column = all.get(i);
            PreviewColumn changed = wanted.contains(column.name()) ? change.apply(column) : column;
            if (!changed.equals(column)) {
                chosen.put(column.name(), changed);
                all.set(i, changed);
                places++;
                last = i;
            }
        }
        if (places == 1) {
            columns.set(last, all.get(last));
        } else if (places > 1) {
            columns.setAll(all);
        }
        return places > 0;
    }
}
