package org.disentangle.ui.model;

import java.util.List;
import java.util.Optional;
import org.disentangle.session.view.ListState;
import org.disentangle.session.view.SortOrder;
import org.disentangle.session.view.ViewState;

/**
 * What the ranking lists, and in what order.
 *
 * @param listed which benchmarks
 * @param subScores whether sub-scores of suites are listed
 * @param search a part of the names or areas; finds sub-scores too
 * @param sorting what they are sorted by
 */
public record RankingChoices(Listed listed, boolean subScores, String search, Sorting sorting) {
    private static final String LIST = "ranking";
    private static final String LISTED = "listed";
    private static final String SUB_SCORES = "sub-scores";

    /**
     * What is chosen.
     *
     * @param groups the groups of the analysis, by whose place columns are sorted
     */
    public static RankingChoices of(ViewState state, List<String> groups) {
        ListState list = state.list(LIST);
        return new RankingChoices(
                list.choice(LISTED).flatMap(Listed::called).orElse(Listed.SAFETY),
                list.choice(SUB_SCORES).filter("true"::equals).isPresent(),
                list.search(),
                sorting(list.order(), state.group(), groups));
    }

    /** The highest correlations of the group that is looked at first, until it is chosen otherwise. */
    private static Sorting sorting(Optional<SortOrder> order, String lookedAt, List<String> groups) {
        String group = order.map(SortOrder::group)
                .filter(name -> !name.isEmpty() && groups.contains(name))
                .orElse(lookedAt);
        int place = Math.max(0, groups.indexOf(group));
        return order.flatMap(present ->
                        Sorting.Key.called(present.column()).map(key -> new Sorting(key, place, present.descending())))
                .orElse(new Sorting(Sorting.Key.RHO, place, true));
    }

    /** Whether somebody has chosen what it is sorted by. */
    public static boolean isSorted(ViewState state) {
        return state.list(LIST).order().isPresent();
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

    /** Sorts by a column, of the group that is looked at or of another. */
    public static ViewState withSorting(ViewState state, Sorting sorting, List<String> groups) {
        String group = sorting.group() < groups.size() ? groups.get(sorting.group()) : "";
        SortOrder order =
                new SortOrder(sorting.key().word(), group.equals(state.group()) ? "" : group, sorting.descending());
        return state.withList(LIST, list -> list.withOrder(Optional.of(order)));
    }
}
