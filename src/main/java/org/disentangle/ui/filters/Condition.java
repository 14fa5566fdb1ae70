package org.disentangle.ui.filters;

import org.disentangle.session.filter.FilterChoice;

/**
 * A filter condition for which the panel has no controls.
 *
 * @param text the condition in words
 * @param without the filter without this condition
 */
record Condition(String text, FilterChoice without) {}
