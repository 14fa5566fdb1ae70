package org.disentangle.session.view;

/**
 * The sort order of a list.
 *
 * @param column by name
 * @param group whose column it is, where each group of models has one; empty: the group that is looked at
 * @param descending whether the greatest comes first
 */
public record SortOrder(String column, String group, boolean descending) {}
