package org.disentangle.ui.filters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.figure.DrawnFamilies;
import org.disentangle.finding.TableWords;
import org.disentangle.session.filter.FilterChoice;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/**
 * The columns that models can be filtered by, and their values in the selected group. Made once for a table and a
 * group, because every row is counted.
 */
final class FilterColumns {
    private static final int MOST_WORDS = 60;

    private final ScoreTable table;
    private final Subset group;
    private final List<TickSection> ticks;
    private final List<RangeSection> ranges;

    FilterColumns(ScoreTable table, Subset group) {
        this.table = table;
        this.group = group;
        this.ticks = countTicks();
        this.ranges = countRanges();
    }

    boolean isOf(ScoreTable other, Subset otherGroup) {
        return table == other && group.equals(otherGroup);
    }

    /** The text columns in which ticking makes a difference: the family first, then the type, then the others. */
    List<TickSection> tickSections(FilterChoice choice) {
        return ticks.stream().filter(section -> isUseful(section, choice)).toList();
    }

    private List<TickSection> countTicks() {
        List<TickSection> sections = new ArrayList<>();
        for (Attribute attribute : table.attributes()) {
            if (attribute instanceof Attribute.Text && attribute.kind() != AttributeKind.NAME) {
                sections.add(tickSection(attribute));
            }
        }
        sections.sort(Comparator.comparing(TickSection::kind, Comparator.comparingInt(FilterColumns::place)));
        return List.copyOf(sections);
    }

    private static int place(AttributeKind kind) {
        return switch (kind) {
            case FAMILY -> 0;
            case TYPE -> 1;
            case DEVELOPER -> 2;
            default -> 3;
        };
    }

    private TickSection tickSection(Attribute attribute) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int row = 0; row < table.modelCount(); row++) {
            counts.merge(attribute.text(row).orElse(""), group.contains(row) ? 1 : 0, Integer::sum);
        }
        Optional<DrawnFamilies> families =
                attribute.kind() == AttributeKind.FAMILY ? Optional.of(DrawnFamilies.of(table)) : Optional.empty();
        List<TickEntry> entries = new ArrayList<>();
        counts.forEach((word, count) ->
                entries.add(new TickEntry(word, families.flatMap(known -> known.styleOf(word)), count)));
        entries.sort(Comparator.comparingInt((TickEntry entry) -> entry.word().isEmpty() ? 1 : 0)
                .thenComparingInt(entry -> entry.style().orElse(Integer.MAX_VALUE))
                .thenComparing(Comparator.comparingInt(TickEntry::count).reversed())
                .thenComparing(TickEntry::word));
        return new TickSection(
                attribute.column(), TableWords.title(attribute), attribute.kind(), attribute.inferred(), entries);
    }

    /** Whether ticking can make a difference in this group. */
    private static boolean isUseful(TickSection section, FilterChoice choice) {
        long present =
                section.entries().stream().filter(entry -> entry.count() > 0).count();
        boolean limited = choice.ticked().containsKey(section.column());
        return limited || (present > 1 && section.entries().size() <= MOST_WORDS);
    }

    /** The columns whose numbers differ between models. */
    List<RangeSection> rangeSections() {
        return ranges;
    }

    private List<RangeSection> countRanges() {
        List<RangeSection> sections = new ArrayList<>();
        for (Attribute attribute : table.attributes()) {
            if (attribute instanceof Attribute.Number number) {
                rangeSection(number).ifPresent(sections::add);
            }
        }
        return List.copyOf(sections);
    }

    private Optional<RangeSection> rangeSection(Attribute.Number number) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        int without = 0;
        for (int row = 0; row < table.modelCount(); row++) {
            if (number.values().isMissing(row)) {
                without += group.contains(row) ? 1 : 0;
            } else {
                least = Math.min(least, number.values().get(row));
                greatest = Math.max(greatest, number.values().get(row));
            }
        }
        return least < greatest
                ? Optional.of(new RangeSection(
                        number.column(), TableWords.title(number), number.kind(), least, greatest, without))
                : Optional.empty();
    }
}
