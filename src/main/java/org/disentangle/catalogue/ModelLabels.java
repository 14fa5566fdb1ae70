package org.disentangle.catalogue;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.jspecify.annotations.Nullable;

/**
 * Short names that still distinguish models. A short name is the display name without the organisation before a slash
 * and without a suffix that only says how the model was tuned ("-chat-hf", " Instruct"). If two models shown together
 * would get names that are spellings of each other ({@link ModelNames#normalise}), the parts come back: first the
 * suffix, then the organisation; then the type is added, then the table's own name is used, and last a number is added.
 */
public final class ModelLabels {
    private static final List<String> ENDINGS = List.of("chat", "instruct", "hf", "it", "base");
    private static final String SEPARATORS = " -_";
    /** With more models than this, names are only compared exactly and nothing is cut: nobody reads them all. */
    private static final int MOST_CUT = 2000;
    /** Caches the whole names of one table, which are needed whenever the pointer moves. */
    /** Of one table; not weak, because to name 100,000 models takes longer than a click may after each collection. */
    private static volatile SoftReference<@Nullable ModelLabels> latest = new SoftReference<>(null);

    private final ScoreTable table;
    private final int[] rows;
    private final String[] labels;

    /** How much of a name is shown. */
    private enum Length {
        SHORT,
        WITH_ENDING,
        WHOLE,
        WITH_TYPE,
        AS_IN_THE_TABLE,
        NUMBERED;

        private Length longer() {
            return values()[Math.min(ordinal() + 1, NUMBERED.ordinal())];
        }
    }

    private ModelLabels(ScoreTable table, int[] rows, Length shortest) {
        this.table = table;
        this.rows = rows;
        this.labels = new String[rows.length];
        tellApart(rows.length > MOST_CUT && shortest == Length.SHORT ? Length.WITH_ENDING : shortest);
    }

    /** The short names of the models that a figure may show. */
    public static ModelLabels of(ScoreTable table, Subset models) {
        return new ModelLabels(table, models.rows().sorted().toArray(), Length.SHORT);
    }

    /** The whole names of all models of a table, for texts with enough room. */
    public static ModelLabels whole(ScoreTable table) {
        ModelLabels before = latest.get();
        if (before != null && before.table == table) {
            return before;
        }
        ModelLabels names =
                new ModelLabels(table, table.allModels().rows().sorted().toArray(), Length.WHOLE);
        latest = new SoftReference<>(names);
        return names;
    }

    /** The name of one of these models, by row. */
    public String of(int row) {
        int place = Arrays.binarySearch(rows, row);
        return place < 0 ? table.displayName(row) : labels[place];
    }

    /** Lengthens names that collide, all of them, until none do. */
    private void tellApart(Length shortest) {
        Length[] lengths = new Length[rows.length];
        Arrays.fill(lengths, shortest);
        String[] keys = new String[rows.length];
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            changed.add(i);
        }
        while (!changed.isEmpty()) {
            for (int i : changed) {
                labels[i] = name(rows[i], lengths[i]);
                keys[i] = key(rows[i], lengths[i], labels[i]);
            }
            changed = alike(keys);
            changed.removeIf(i -> lengths[i] == Length.NUMBERED);
            changed.forEach(i -> lengths[i] = lengths[i].longer());
        }
        number(lengths);
    }

    private static List<Integer> alike(String... keys) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            places.computeIfAbsent(keys[i], key -> new ArrayList<>(1)).add(i);
        }
        List<Integer> alike = new ArrayList<>();
        places.values().stream().filter(same -> same.size() > 1).forEach(alike::addAll);
        return alike;
    }

    /** Numbers models that share a name in the table. */
    private void number(Length... lengths) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> taken = new HashSet<>(Arrays.asList(labels));
        for (int i = 0; i < labels.length; i++) {
            if (lengths[i] == Length.NUMBERED) {
                String name = labels[i];
                int number = counts.merge(name, 1, Integer::sum);
                while (!taken.add(name + " #" + number)) {
                    number = counts.merge(name, 1, Integer::sum);
                }
                labels[i] = name + " #" + number;
            }
        }
    }

    private String name(int row, Length length) {
        String name = table.displayName(row);
        return switch (length) {
            case SHORT -> shortened(name);
            case WITH_ENDING -> withoutOwner(name);
            case WHOLE -> name;
            case WITH_TYPE -> type(row).isEmpty() ? name : name + " (" + type(row) + ")";
            case AS_IN_THE_TABLE, NUMBERED -> table.model(row);
        };
    }

    private String type(int row) {
        return table.attribute(AttributeKind.TYPE)
                .flatMap(type -> type.text(row))
                .orElse("");
    }

    /** A key that is equal for names that readers would confuse. */
    private String key(int row, Length length, String label) {
        if (length.compareTo(Length.AS_IN_THE_TABLE) >= 0) {
            return label;
        }
        if (rows.length > MOST_CUT) {
            return label.toLowerCase(Locale.ROOT);
        }
        String spelling = ModelNames.normalise(label);
        return switch (length) {
            case WHOLE -> owner(label) + spelling;
            case WITH_TYPE -> owner(label) + spelling + " (" + type(row);
            default -> spelling;
        };
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
        int slash = ownerEnd(plain);
        return slash > 0 ? plain.substring(slash + 1) : plain;
    }

    private static String owner(String name) {
        String plain = name.strip();
        int slash = ownerEnd(plain);
        return slash > 0 ? plain.substring(0, slash + 1).toLowerCase(Locale.ROOT) : "";
    }

    private static int ownerEnd(String plain) {
        int slash = plain.lastIndexOf('/');
        return slash > 0 && slash < plain.length() - 1 && plain.indexOf(' ') < 0 ? slash : -1;
    }
}
