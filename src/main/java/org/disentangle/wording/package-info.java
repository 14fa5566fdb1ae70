/**
 * Numbers, counts and lists as users read them, whoever writes them: the window, the command line, figures, notes. Everything
 * here is a function of plain values; what a number means is known where it is computed.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Decimals are rounded half up from the shortest decimal text that reads back as the number: 0.285, as a table has it,
 *       becomes 0.29, although the double is a little less. So the window and the command line say the same.
 *   <li>Negative numbers have a true minus sign (−); what rounds to zero has none. A terminal gets a hyphen instead.
 *   <li>{@code String.format} is not used: it alone takes a tenth of the time of a small run.
 * </ul>
 */
@NullMarked
package org.disentangle.wording;

import org.jspecify.annotations.NullMarked;
