package org.disentangle.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Some rows of a table, in its order. Subsets are equal if they have the same rows of tables of equal size. */
public final class Subset {
    private final int[] rows;
    private final BitSet members;
    private final int tableSize;

    private Subset(int[] rows, BitSet members, int tableSize) {
        this.rows = rows;
        this.members = members;
        this.tableSize = tableSize;
    }

    /** Every row of a table of a size. */
    public static Subset all(int tableSize) {
        BitSet members = new BitSet(tableSize);
        members.set(0, tableSize);
        return of(members, tableSize);
    }

    /** The rows whose bit is set. */
    public static Subset of(BitSet members, int tableSize) {
        BitSet own = (BitSet) members.clone();
        if (own.length() > tableSize) {
            throw new IllegalArgumentException("row " + (own.length() - 1) + " in a table of " + tableSize);
        }
        return new Subset(own.stream().toArray(), own, tableSize);
    }

    /** The subset of these rows; repeated ones count once. */
    public static Subset ofRows(int tableSize, int... rows) {
        BitSet members = new BitSet(tableSize);
        for (int row : rows) {
            members.set(row);
        }
        return of(members, tableSize);
    }

    public int size() {
        return rows.length;
    }

    public boolean isEmpty() {
        return rows.length == 0;
    }

    /** The number of rows of the table. */
    public int tableSize() {
        return tableSize;
    }

    /** Whether every row of the table is in it. */
    public boolean isAll() {
        return rows.length == tableSize;
    }

    /** The table row at an index of this subset. */
    public int row(int place) {
        return rows[place];
    }

    public boolean contains(int row) {
        return members.get(row);
    }

    public IntStream rows() {
        return Arrays.stream(rows);
    }

    /** The rows that are in both. */
    public Subset and(Subset other) {
        BitSet both = (BitSet) members.clone();
        both.and(other.members);
        return of(both, tableSize);
    }

    /** The rows that are not in it. */
    public Subset complement() {
        BitSet others = (BitSet) members.clone();
        others.flip(0, tableSize);
        return of(others, tableSize);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Subset subset && tableSize == subset.tableSize && members.equals(subset.members);
    }

    @Override
    public int hashCode() {
        return 31 * tableSize + members.hashCode();
    }

    @Override
    public String toString() {
        return rows.length + " of " + tableSize + " rows";
    }
}
