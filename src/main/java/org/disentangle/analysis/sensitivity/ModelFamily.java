package org.disentangle.analysis.sensitivity;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/** The families of some models. */
final class ModelFamily {
    private ModelFamily() {}

    /** The models of each family, in the order of the families' names; models without a family are omitted. */
    static Map<String, Subset> of(ScoreTable table, Subset models) {
        Optional<Attribute> attribute = table.attribute(AttributeKind.FAMILY);
        Map<String, BitSet> rows = new TreeMap<>();
        attribute.ifPresent(family -> models.rows()
                .forEach(row -> family.text(row).ifPresent(name -> rows.computeIfAbsent(name, unused -> new BitSet())
                        .set(row))));
        Map<String, Subset> families = new LinkedHashMap<>();
        rows.forEach((name, members) -> families.put(name, Subset.of(members, table.modelCount())));
        return families;
    }
}
