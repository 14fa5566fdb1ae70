package org.disentangle.ui.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.disentangle.session.view.ListState;
import org.disentangle.session.view.SortOrder;
import org.disentangle.session.view.ViewState;

/**
 * What the ranking lists, and in what order.
 *
 * @param listed the role of the benchmarks listed
 * @param subScores whether sub-scores of suites are listed
 * @param search text to find in names or areas; it finds sub-scores too
 * @param sorting the sort columns, at least one; each breaks the ties of those before it
 */
public record RankingChoices(Listed listed, boolean subScores, String search, List<Sorting> sorting) {
    /** The name of the ranking in the view state. */
    public static final String LIST = "ranking";

    private static final String LISTED = "listed";
    private static final String SUB_SCORES = "sub-scores";

    public RankingChoices {
        sorting = List.copyOf(sorting);
    }

    /**
     * Reads the choices from the view state.
     *
     * @param groups the groups of the analysis; sort columns refer to their places
     */
    public static RankingChoices of(ViewState state, List<String> groups) {
        ListState list = state.list(LIST);
        return new RankingChoices(
                list.choice(LISTED).flatMap(Listed::called).orElse(Listed.SAFETY),
                list.choice(SUB_SCORES).filter("true"::equals).isPresent(),
                list.search(),
                sorting(list.sorting(), state.group(), groups));
    }

    /** The sort order; by default the highest correlations of the selected group come first. */
    private static List<Sorting> sorting(List<SortOrder> orders, String lookedAt, List<String> groups) {
        List<Sorting> chosen = orders.stream()
                .flatMap(order -> sorting(order, lookedAt, groups).stream())
                .toList();
        return chosen.isEmpty() ? List.of(new Sorting(Sorting.Key.RHO, place(lookedAt, groups), true)) : chosen;
    }

    private static Optional<Sorting> sorting(SortOrder order, String lookedAt, List<String> groups) {
        String group = groups.contains(order.group()) ? order.group() : lookedAt;
        return Sorting.Key.called(order.column())
                .map(key -> new Sorting(key, place(group, groups), order.descending()));
    }

    private static int place(String group, List<String> groups) {
        return Math.max(0, groups.indexOf(group));
    }

    /** The order of the rows. */
    Comparator<RankingRow> comparator() {
        return Sorting.comparator(sorting);
    }

    /** Whether the user has chosen a sort order. */
    public static boolean isSorted(ViewState state) {
        return !state.list(LIST).sorting().isEmpty();
    }

    RankingChoices withoutSearch() {
        return new RankingChoices(listed, subScores, "", sorting);
    }

    public static ViewState withListed(ViewState state, Listed listed) {
        return state.withList(LIST, list -> list.withChoice(LISTED, listed.word()));
    }

    public static ViewState withSubScores(ViewState state, boolean subScores) {
        return state.withList(LIST, list -> list.withChoice(SUB_SCORES, Boolean.toString(subScores)));
    }

    public static ViewState withSearch(ViewState state, String search) {
        return state.withList(LIST, list -> list.withSearch(search));
    }

    /** Sets the sort columns, of any group; none restores the default order. */
    public static ViewState withSorting(ViewState state, List<Sorting> sorting, List<String> groups) {
        List<SortOrder> orders =
                sorting.stream().map(by -> order(by, state.group(), groups)).toList();
        return state.withList(LIST, list -> list.withSorting(orders));
    }

    private static SortOrder order(Sorting by, String lookedAt, List<String> groups) {
        String group = by.group() < groups.size() ? groups.get(by.group()) : "";
        return new SortOrder(by.key().word(), group.equals(lookedAt) ? "" : group, by.descending());
    }
}
