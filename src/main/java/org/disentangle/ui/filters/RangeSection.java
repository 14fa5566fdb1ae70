package org.disentangle.ui.filters;

import org.disentangle.table.AttributeKind;

/**
 * A column whose numbers can be limited to a range.
 *
 * @param column its name in the table
 * @param title its title
 * @param kind the kind of attribute
 * @param least the smallest number in the table
 * @param greatest the largest number in the table
 * @param without how many models of the group have no value
 */
record RangeSection(String column, String title, AttributeKind kind, double least, double greatest, int without) {}
