package org.disentangle.ui.filters;

import org.disentangle.table.AttributeKind;

/**
 * A column whose numbers can be limited.
 *
 * @param column its name in the table
 * @param title its name for people
 * @param kind what it says
 * @param least the smallest number of the table
 * @param greatest the largest number of the table
 * @param without how many models of the group have none
 */
record RangeSection(String column, String title, AttributeKind kind, double least, double greatest, int without) {}
