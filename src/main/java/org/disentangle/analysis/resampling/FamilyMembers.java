package org.disentangle.analysis.resampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.disentangle.analysis.statistics.SortedColumn;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ScoreTable;

/**
 * The families of some models. A model without a family forms one of its own.
 *
 * @param names the names in order; a model without a family gets a name that no family can have
 * @param members the indices of each family's models; may be empty
 */
record FamilyMembers(List<String> names, int[][] members) {

    /**
     * Sorts models into families.
     *
     * @param rows the models
     * @param first the names that come first, in this order, with or without members
     */
    static FamilyMembers of(ScoreTable table, int[] rows, List<String> first) {
        List<Attribute> family = table.attribute(AttributeKind.FAMILY).stream().toList();
        TreeMap<String, List<Integer>> sorted = new TreeMap<>();
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            String name = family.stream()
                    .flatMap(attribute -> attribute.text(row).stream())
                    .findFirst()
                    .orElse("\0" + table.model(row) + "\0" + i);
            sorted.computeIfAbsent(name, unused -> new ArrayList<>()).add(i);
        }
        List<String> names = new ArrayList<>(first);
        sorted.keySet().stream().filter(name -> !first.contains(name)).forEach(names::add);
        int[][] members = names.stream()
                .map(name -> sorted.getOrDefault(name, List.of()).stream()
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
        return new FamilyMembers(names, members);
    }

    /** Which families have a number in a column. */
    boolean[] with(SortedColumn column) {
        boolean[] found = new boolean[members.length];
        for (int f = 0; f < members.length; f++) {
            found[f] = Arrays.stream(members[f]).anyMatch(place -> !Double.isNaN(column.numbers()[place]));
        }
        return found;
    }

    /** Selects, from one number per family, those of some families. */
    static double[] ofThose(boolean[] counted, double[] numbers) {
        return IntStream.range(0, numbers.length)
                .filter(f -> counted[f])
                .mapToDouble(f -> numbers[f])
                .toArray();
    }

    int count() {
        return members.length;
    }

    /** Each model as its own family. */
    static int[][] single(int models) {
        int[][] members = new int[models][1];
        Arrays.setAll(members, i -> new int[] {i});
        return members;
    }
}
