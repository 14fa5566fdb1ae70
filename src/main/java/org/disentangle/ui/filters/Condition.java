package org.disentangle.ui.filters;

import org.disentangle.session.filter.FilterChoice;

/**
 * A condition that the panel has no controls for.
 *
 * @param text what it says
 * @param without the choice without it
 */
record Condition(String text, FilterChoice without) {}
