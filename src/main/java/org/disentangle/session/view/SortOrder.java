package org.disentangle.session.view;

/**
 * A column that a list is sorted by.
 *
 * @param column by name
 * @param group whose column it is, where each group of models has one; empty: the group that is looked at
 * @param descending whether the greatest comes first
 */
public record SortOrder(String column, String group, boolean descending) {
    SortOrder ofTheGroupLookedAt() {
        return new SortOrder(column, "", descending);
    }
}
