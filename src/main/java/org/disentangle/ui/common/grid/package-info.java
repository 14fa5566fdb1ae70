/**
 * A table that only shows, painted on one surface. A {@code TableView} makes a control for every cell and matches it against
 * every rule of the style sheets: the ranking alone was 1,300 nodes, and most of the time from start to first picture. What
 * is given up is that cells are controls: hit testing, keyboard, selection, tooltips and what a screen reader says are done
 * here.
 */
@org.jspecify.annotations.NullMarked
package org.disentangle.ui.common.grid;
