package org.disentangle.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/**
 * Short names of models for the points of a figure: the name for people, without the organisation before a slash, and
 * without an ending that only says how the model was tuned ("-chat-hf", " Instruct"). An ending stays where two models
 * that are shown together would otherwise have the same name.
 */
public final class ModelLabels {
    private static final List<String> ENDINGS = List.of("chat", "instruct", "hf", "it", "base");
    private static final String SEPARATORS = " -_";

    private final ScoreTable table;
    private final Map<String, Integer> uses = new HashMap<>();

    private ModelLabels(ScoreTable table) {
        this.table = table;
    }

    /** The labels of the models that a figure may show. */
    public static ModelLabels of(ScoreTable table, Subset models) {
        ModelLabels labels = new ModelLabels(table);
        for (int i = 0; i < models.size(); i++) {
            labels.uses.merge(shortened(table.displayName(models.row(i))), 1, Integer::sum);
        }
        return labels;
    }

    /** The label of a row. */
    public String of(int row) {
        String name = table.displayName(row);
        String label = shortened(name);
        return uses.getOrDefault(label, 0) > 1 ? withoutOwner(name) : label;
    }

    private static String shortened(String name) {
        String label = withoutOwner(name);
        boolean found = true;
        while (found) {
            found = false;
            for (String ending : ENDINGS) {
                int begin = label.length() - ending.length();
                if (begin > 1
                        && SEPARATORS.indexOf(label.charAt(begin - 1)) >= 0
                        && label.substring(begin).toLowerCase(Locale.ROOT).equals(ending)) {
                    label = label.substring(0, begin - 1);
                    found = true;
                }
            }
        }
        return label;
    }

    private static String withoutOwner(String name) {
        String plain = name.strip();
        int slash = plain.lastIndexOf('/');
        return slash > 0 && slash < plain.length() - 1 && plain.indexOf(' ') < 0 ? plain.substring(slash + 1) : plain;
    }
}
