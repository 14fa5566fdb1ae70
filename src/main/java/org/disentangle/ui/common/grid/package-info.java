/**
 * A read-only table painted on one surface. A {@code TableView} makes a control for every cell and matches it against
 * every rule of the style sheets: the ranking alone was 1,300 nodes and took most of the time from start to first
 * picture. The price is that cells are not controls: hit testing, keyboard, selection, tooltips and screen reader text
 * are done here.
 */
@org.jspecify.annotations.NullMarked
package org.disentangle.ui.common.grid;
