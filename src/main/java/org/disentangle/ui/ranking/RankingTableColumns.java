package org.disentangle.ui.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.ui.common.grid.GridCell;
import org.disentangle.ui.common.grid.GridColumn;
import org.disentangle.ui.common.grid.GridInk;
import org.disentangle.ui.common.grid.GridOrder;
import org.disentangle.ui.common.grid.GridSort;
import org.disentangle.ui.common.grid.GridTitle;
import org.disentangle.ui.model.RankingRow;
import org.disentangle.ui.model.Sorting;
import org.disentangle.wording.Numbers;
import org.disentangle.wording.Sentences;

/**
 * The columns of the ranking for the groups of the analysis. Less important columns are hidden if the table is narrow.
 */
final class RankingTableColumns {
    /** The width of the scroll bar and the borders, in multiples of the text height. */
    private static final double SPARE = 1.8;

    private static final double WIDTH_OF_DIGIT = 0.7;
    private static final int USUAL_DIGITS = 3;
    /** From this many models on, a p-value may be too small to display as a number. */
    private static final int MANY_MODELS = 400;

    private final RankingViewModel.Heading heading;
    private final int selected;
    private final List<GridColumn<RankingRow>> all = new ArrayList<>();

    /** The columns hidden if there is no room, the first to go first. */
    private final List<String> optional = new ArrayList<>();

    private RankingTableColumns(RankingViewModel.Heading heading, String selectedGroup) {
        this.heading = heading;
        this.selected = heading.groups().indexOf(selectedGroup);
    }

    /** The columns for the groups of a heading. */
    static RankingTableColumns of(RankingViewModel.Heading heading, String selectedGroup) {
        RankingTableColumns columns = new RankingTableColumns(heading, selectedGroup);
        columns.build();
        return columns;
    }

    private void build() {
        all.add(words(Sorting.Key.BENCHMARK, "Benchmark", 14, RankingRow::name, GridInk.TEXT));
        all.add(words(Sorting.Key.AREA, "Area", 9.5, row -> Sentences.capital(row.area()), GridInk.QUIET));
        all.add(forest());
        optional.add(id(Sorting.Key.AREA, ""));
        List<String> ofSelected = new ArrayList<>();
        for (int group = 0; group < heading.groups().size(); group++) {
            addGroup(group, group == selected ? ofSelected : optional);
        }
        optional.addAll(ofSelected);
    }

    /**
     * As many columns as fit without cutting off a number.
     *
     * @param width the width of the table, in multiples of the text height
     */
    List<GridColumn<RankingRow>> fitting(double width) {
        double room = width - SPARE;
        double needed = all.stream().mapToDouble(GridColumn::width).sum();
        Set<String> gone = new java.util.HashSet<>();
        for (String id : optional) {
            if (needed > room) {
                gone.add(id);
                needed -= all.stream()
                        .filter(column -> column.id().equals(id))
                        .mapToDouble(GridColumn::width)
                        .sum();
            }
        }
        return all.stream().filter(column -> !gone.contains(column.id())).collect(Collectors.toUnmodifiableList());
    }

    /** The id of a column, of one group or shared by all; saved files use it too. */
    private static String id(Sorting.Key key, String group) {
        return key.ofGroup() ? key.word() + ":" + group : key.word();
    }

    private String id(Sorting.Key key, int group) {
        return id(key, heading.groups().get(group));
    }

    /** The order as the headings show it. */
    static GridOrder order(List<Sorting> sorting, List<String> groups) {
        return new GridOrder(sorting.stream()
                .map(by -> new GridSort(
                        id(by.key(), by.group() < groups.size() ? groups.get(by.group()) : ""), by.descending()))
                .toList());
    }

    /**
     * The order that the headings show; equal words are ordered by the correlations of a group.
     *
     * @param group the place of that group
     */
    static List<Sorting> sorting(GridOrder order, List<String> groups, int group) {
        return order.columns().stream()
                .flatMap(sort -> sorting(sort, groups, group).stream())
                .toList();
    }

    private static Optional<Sorting> sorting(GridSort sort, List<String> groups, int group) {
        String[] parts = sort.column().split(":", 2);
        Optional<Integer> own = parts.length == 1 ? Optional.of(group) : Optional.of(groups.indexOf(parts[1]));
        return Sorting.Key.called(parts[0]).flatMap(key -> own.filter(place -> place >= 0)
                .map(place -> new Sorting(key, place, sort.descending())));
    }

    private GridColumn<RankingRow> words(
            Sorting.Key key, String title, double width, Function<RankingRow, String> text, GridInk ink) {
        return GridColumn.words(id(key, ""), GridTitle.of(title), width, row -> GridCell.words(text.apply(row))
                .in(ink)
                .withTip(() -> text.apply(row)));
    }

    private GridColumn<RankingRow> forest() {
        String tip = "Correlation with its interval; the band is ± " + Numbers.significant(heading.threshold(), 4)
                + (heading.note().isEmpty() ? "" : ". " + heading.note());
        return GridColumn.words(
                "forest",
                GridTitle.drawn(Forest::drawAxis, tip),
                11,
                row -> GridCell.drawing(Forest.of(row, selected, heading.threshold())));
    }

    private void addGroup(int group, List<String> lessImportant) {
        boolean isSelected = group == selected;
        String name = heading.groups().get(group);
        String over = name.equals("all") ? "All models" : Sentences.capital(name);
        int digits = Integer.toString(heading.mostModels()).length();
        double widthOfN = 3.2 + WIDTH_OF_DIGIT * Math.max(0, digits - USUAL_DIGITS);
        // p-values that nothing is left of take a sign and three digits
        double widthOfP = heading.mostModels() >= MANY_MODELS ? 6.2 : 4.9;
        GridTitle rho = GridTitle.of(heading.coefficient().symbol()).under(over);
        all.add(GridColumn.numbers(id(Sorting.Key.RHO, group), isSelected ? rho : rho.plain(), 4.4, row -> number(
                        row.in(group), found -> EstimateText.correlation(found.rho()), BenchmarkCorrelation::rho)
                .in(GridInk.TEXT)
                .in(GridCell.Face.BOLD)));
        add(Sorting.Key.N, "n", over, group, widthOfN, found -> Integer.toString(found.n()), BenchmarkCorrelation::rho);
        add(
                Sorting.Key.P,
                "p",
                over,
                group,
                widthOfP,
                found -> EstimateText.pValue(found.pValue()),
                BenchmarkCorrelation::pValue);
        add(
                Sorting.Key.Q,
                "q",
                over,
                group,
                widthOfP,
                found -> EstimateText.pValue(found.qValue()),
                BenchmarkCorrelation::qValue);
        all.add(GridColumn.words(
                id(Sorting.Key.LEVEL, group), GridTitle.of("Level").under(over), 6.4, row -> row.in(group)
                        .map(RankingBadges::level)
                        .orElse(GridCell.NOTHING)));
        all.add(GridColumn.words(
                id(Sorting.Key.VERDICT, group), GridTitle.of("Verdict").under(over), 9, row -> row.in(group)
                        .map(found -> RankingBadges.verdict(found).withTip(() -> RankingWords.verdict(found, heading)))
                        .orElse(GridCell.NOTHING)));
        List<Sorting.Key> going = isSelected
                ? List.of(Sorting.Key.LEVEL, Sorting.Key.P, Sorting.Key.Q, Sorting.Key.VERDICT)
                : List.of(
                        Sorting.Key.VERDICT,
                        Sorting.Key.LEVEL,
                        Sorting.Key.Q,
                        Sorting.Key.P,
                        Sorting.Key.N,
                        Sorting.Key.RHO);
        going.forEach(key -> lessImportant.add(id(key, group)));
    }

    private void add(
            Sorting.Key key,
            String title,
            String over,
            int group,
            double width,
            Function<BenchmarkCorrelation, String> text,
            Function<BenchmarkCorrelation, Estimate> value) {
        all.add(GridColumn.numbers(
                id(key, group), GridTitle.of(title).under(over), width, row -> number(row.in(group), text, value)));
    }

    private static GridCell number(
            Optional<BenchmarkCorrelation> found,
            Function<BenchmarkCorrelation, String> text,
            Function<BenchmarkCorrelation, Estimate> value) {
        return GridCell.words(found.map(text).orElse(EstimateText.NONE))
                .in(GridInk.QUIET)
                .withTip(() -> found.isPresent()
                        ? RankingWords.whyMissing(found.get(), value.apply(found.get()))
                                .orElse("")
                        : "No model of this group is visible.");
    }
}
