package org.disentangle.ui.opening;

import java.util.List;
import java.util.Map;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.importing.preview.PreviewColumn.Use;

/** Combines the choices for columns with what was found. */
final class ChosenUses {
    private ChosenUses() {}

    /** The columns found, with the choices for each; the model column is always the one found. */
    static List<PreviewColumn> over(List<PreviewColumn> found, Map<String, PreviewColumn> chosen) {
        return found.stream()
                .map(column -> column.use() == Use.MODEL ? column : chosen.getOrDefault(column.name(), column))
                .toList();
    }
}
