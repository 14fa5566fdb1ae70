package org.disentangle.importing.format;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.disentangle.catalogue.AttributeNames;
import org.disentangle.importing.number.DecimalMark;
import org.disentangle.importing.number.Missing;
import org.disentangle.importing.number.Spaces;
import org.disentangle.importing.number.WrittenNumber;
import org.disentangle.importing.text.Cells;

/**
 * The position of the header among the first records of a file, and which of them are not rows.
 *
 * @param header the index of the header; −1 if there is none
 * @param groups the index of a row of groups above it; −1 if there is none
 * @param units the index of a row of units beneath it; −1 if there is none
 * @param above the number of records above the header, or above the first row if there is no header
 */
record TableShape(int header, int groups, int units, int above) {
    private static final int NONE = -1;
    private static final int LONGEST_UNIT = 14;
    private static final Set<String> UNITS = Set.of(
            "acc",
            "accuracy",
            "em",
            "exact match",
            "f1",
            "score",
            "points",
            "unit",
            "units",
            "metric",
            "higher",
            "lower",
            "win rate",
            "elo",
            "percent",
            "pct",
            "fraction",
            "rate",
            "rouge",
            "bleu",
            "mc1",
            "mc2",
            "acc_norm");

    /**
     * One record.
     *
     * @param filled the number of its non-empty cells
     * @param line the line where it starts
     */
    record Line(List<String> cells, int filled, int line) {
        Line {
            cells = List.copyOf(cells);
        }

        static Line of(Cells cells, int line) {
            List<String> texts =
                    IntStream.range(0, cells.count()).mapToObj(cells::text).toList();
            return new Line(texts, cells.filled(), line);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /**
     * Judges the first records. A row of data is one that has a number in at least half of the columns that mostly hold
     * numbers; the header is the first record before the first of them that fills most of the columns, or the one
     * beneath it, if the first repeats words or leaves out cells that the next one fills.
     *
     * @param lines the first records, none of them blank
     * @param chosen the line of the header, if chosen
     */
    static TableShape of(List<Line> lines, OptionalInt chosen) {
        int width = usualWidth(lines);
        if (chosen.isPresent()) {
            int header = firstFrom(lines, chosen.getAsInt());
            return new TableShape(header, NONE, units(lines, header), header);
        }
        List<BitSet> numbers = lines.stream().map(TableShape::numbers).toList();
        boolean[] numeric = numericColumns(lines, numbers, width);
        int firstData = firstData(lines, numbers, numeric);
        int header = 0;
        while (header < lines.size() - 1 && header < firstData && isAboveTheTable(lines.get(header), width)) {
            header++;
        }
        int groups = NONE;
        if (header + 1 < firstData && isGroups(lines.get(header), lines.get(header + 1), width)) {
            groups = header++;
        }
        if (header == firstData
                && looksLikeScores(lines.get(header), numbers.get(header), numeric)
                && lines.get(header).cells().stream().noneMatch(AttributeNames::namesModels)) {
            return new TableShape(NONE, NONE, NONE, header);
        }
        return new TableShape(header, groups, units(lines, header), header);
    }

    private static int firstFrom(List<Line> lines, int line) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).line() >= line) {
                return i;
            }
        }
        return 0;
    }

    /** The most frequent number of cells, not counting trailing blank ones; the largest of several. */
    private static int usualWidth(List<Line> lines) {
        int most = 0;
        int width = 0;
        int[] counts = new int
                [1 + lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0)];
        for (Line line : lines) {
            int cells = line.cells().size();
            while (cells > 0 && Spaces.isBlank(line.cell(cells - 1))) {
                cells--;
            }
            counts[cells]++;
        }
        for (int cells = 2; cells < counts.length; cells++) {
            if (counts[cells] >= most && counts[cells] > 0) {
                most = counts[cells];
                width = cells;
            }
        }
        return width;
    }

    /** Which cells of a line are numbers. */
    private static BitSet numbers(Line line) {
        BitSet numbers = new BitSet();
        for (int column = 0; column < line.cells().size(); column++) {
            String cell = line.cell(column);
            numbers.set(column, !Missing.isMissing(cell) && isNumber(cell));
        }
        return numbers;
    }

    private static boolean[] numericColumns(List<Line> lines, List<BitSet> numbers, int width) {
        boolean[] numeric = new boolean[width];
        for (int column = 0; column < width; column++) {
            int filled = 0;
            int ofNumbers = 0;
            for (int i = 0; i < lines.size(); i++) {
                filled += Missing.isMissing(lines.get(i).cell(column)) ? 0 : 1;
                ofNumbers += numbers.get(i).get(column) ? 1 : 0;
            }
            numeric[column] = ofNumbers > 0 && 2 * ofNumbers >= filled;
        }
        return numeric;
    }

    private static boolean isNumber(String cell) {
        return WrittenNumber.read(cell, DecimalMark.POINT).isPresent()
                || WrittenNumber.read(cell, DecimalMark.COMMA).isPresent();
    }

    private static int firstData(List<Line> lines, List<BitSet> numbers, boolean[] numeric) {
        for (int i = 0; i < lines.size(); i++) {
            if (looksLikeScores(lines.get(i), numbers.get(i), numeric)) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean looksLikeScores(Line line, BitSet numbers, boolean[] numeric) {
        int ofNumbers = 0;
        int filled = 0;
        for (int column = 0; column < numeric.length; column++) {
            if (numeric[column] && !Missing.isMissing(line.cell(column))) {
                filled++;
                ofNumbers += numbers.get(column) ? 1 : 0;
            }
        }
        return ofNumbers > 0 && 2 * ofNumbers >= filled;
    }

    /** Whether a line is a title, a comment, or names the separator: anything too short to be a header. */
    private static boolean isAboveTheTable(Line line, int width) {
        String first = Spaces.strip(line.cell(0));
        boolean comment = first.startsWith("# ") || first.startsWith("//") || first.startsWith("##");
        boolean commentedHeader = line.filled() > 1
                && line.filled() >= width
                && AttributeNames.namesModels(first.replaceFirst("^[#/\\s]+", ""));
        return comment && !commentedHeader
                || first.toLowerCase(Locale.ROOT).startsWith("sep=")
                || width > 1 && line.filled() == 1
                || line.filled() * 3 < width;
    }

    /** Whether each text of a row covers several columns, which the next row names. */
    private static boolean isGroups(Line line, Line next, int width) {
        if (next.filled() < 2 || isUnits(next)) {
            return false;
        }
        Set<String> words = new HashSet<>();
        int repeated = 0;
        int gaps = 0;
        for (int column = 1; column < width; column++) {
            String word = Spaces.strip(line.cell(column));
            boolean nextFilled = !Spaces.isBlank(next.cell(column));
            if (word.isEmpty()) {
                gaps += nextFilled ? 1 : 0;
            } else if (!words.add(word)) {
                repeated++;
            }
        }
        boolean nextIsDistinct = distinct(next, width) > distinct(line, width);
        return gaps + repeated > 0 && nextIsDistinct && next.filled() * 3 >= 2 * width;
    }

    private static int distinct(Line line, int width) {
        Set<String> words = new HashSet<>();
        for (int column = 0; column < width; column++) {
            words.add(Spaces.strip(line.cell(column)));
        }
        words.remove("");
        return words.size();
    }

    private static int units(List<Line> lines, int header) {
        boolean there = header + 1 < lines.size() && isUnits(lines.get(header + 1));
        return there ? header + 1 : NONE;
    }

    /** Whether a row holds only units and metrics, and no model in front. */
    private static boolean isUnits(Line line) {
        int units = 0;
        for (String cell : line.cells()) {
            String text = Spaces.strip(cell).toLowerCase(Locale.ROOT);
            if (text.isEmpty()) {
                continue;
            }
            if (!isUnit(text)) {
                return false;
            }
            units++;
        }
        return units > 0;
    }

    private static boolean isUnit(String text) {
        String bare = text.replaceAll("[()\\[\\]%↑↓⬆⬇\\s]", "");
        boolean sign = bare.isEmpty();
        boolean shots = text.length() <= LONGEST_UNIT && text.matches("\\(?\\d+[- ]shots?\\)?");
        boolean scale = bare.matches("(0|-1|1)(-|–|to|…)(1|10|100)");
        return sign
                || shots
                || scale
                || UNITS.contains(text)
                || UNITS.contains(bare)
                || bare.matches("(acc|pass)@\\d+");
    }
}
