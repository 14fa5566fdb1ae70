package org.disentangle.session.view;

/**
 * A column that a list is sorted by.
 *
 * @param column the name of the column
 * @param group the group whose column it is, if each group has one; empty: the selected group
 * @param descending whether the largest comes first
 */
public record SortOrder(String column, String group, boolean descending) {
    SortOrder ofTheGroupLookedAt() {
        return new SortOrder(column, "", descending);
    }
}
