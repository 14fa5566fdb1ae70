package org.disentangle.ui.opening;

import java.util.List;
import java.util.Map;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.importing.preview.PreviewColumn.Use;

/** What was chosen for columns, laid over what was found. */
final class ChosenUses {
    private ChosenUses() {}

    /** The columns found, with what was chosen for each; which one names the models is found out with every look. */
    static List<PreviewColumn> over(List<PreviewColumn> found, Map<String, PreviewColumn> chosen) {
        return found.stream()
                .map(column -> column.use() == Use.MODEL ? column : chosen.getOrDefault(column.name(), column))
                .toList();
    }
}
