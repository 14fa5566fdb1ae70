/**
 * Numbers, counts and lists as users read them, in the window, on the command line, in figures and notes. Everything
 * here is a function of plain values; what a number means is known where it is computed.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Decimals are rounded half up from the shortest decimal text that reads back as the number: 0.285 in a table
 *       becomes 0.29, although the double is a little less. So the window and the command line say the same.
 *   <li>Negative numbers have a true minus sign (−); what rounds to zero has none. A terminal gets a hyphen instead.
 *   <li>{@code String.format} is not used: it alone takes a tenth of the time of a small run.
 * </ul>
 *
 * <p>Words. Texts for users and Javadoc use one word for each thing; the words of options, file columns and JSON fields
 * are part of the formats and stay as they are.
 *
 * <ul>
 *   <li><b>model</b> (a row), <b>benchmark</b> (a column of scores), <b>attribute</b> (a column about the models); not
 *       "system", "task", "metric" or "feature". A <b>score</b> is one cell.
 *   <li><b>role</b> (capabilities, safety, ignored), <b>area</b>, <b>direction</b>, <b>family</b>, <b>type</b> (base, chat),
 *       <b>group</b>; not "category", "polarity" or "cluster".
 *   <li><b>capabilities score</b>, <b>loading</b>, <b>capabilities correlation</b>, <b>capabilities trend</b>; not
 *       "capability score" or "index".
 *   <li><b>level</b> is what the correlation says, <b>verdict</b> what its interval rules out, <b>at the edge</b> a verdict
 *       that another seed might change; not "borderline", and never "significant" for any of them.
 *   <li><b>saved scale</b> in the window, <b>frozen scale</b> in files and figures: a score fitted before and not refitted.
 *   <li><b>base table</b> is the one that another is joined to, in the window the <b>open table</b>; not "the table that is
 *       there". A model is <b>joined</b>, or kept <b>separate</b>; not "merged", "mapped" or "left apart".
 *   <li><b>missing</b> is a score that is not there, <b>left out</b> what is not used, <b>ignored</b> what was not
 *       understood or not wanted. What is not a number is <b>treated as missing</b>; not "taken as missing".
 *   <li><b>interval</b> with its method and level; it <b>covers</b> the true value; not "holds". A p-value <b>assumes</b>
 *       independent models; it does not "take them for independent". A verdict <b>depends on</b> the draws.
 *   <li><b>recompute</b>, <b>refit</b>; not "anew". A filter <b>hides</b> models or <b>leaves them out</b>; a model
 *       that passes is <b>visible</b>. Models <b>at the same point</b> of a figure; not "in one place". <b>Oriented so
 *       that higher is better</b>; not "turned", "greater".
 *   <li><b>one row per model</b>; not "a row a model". <b>3 more models</b>; not "further 3 models". <b>is not a
 *       benchmark</b>; not "is no benchmark". <b>says about</b>, <b>known about</b>; not "says of", "known of". <b>if
 *       there is none</b>; not "where there is none". <b>starts</b>, <b>otherwise</b>, <b>again</b>; not "begins",
 *       "else", "anew". <b>so</b> before a result; not "so that".
 *   <li><b>session</b> (every choice and the view), <b>recipe</b> (the choices alone), <b>note</b> (what import has to
 *       say); not "project", "config" or "message". A <b>document</b> is what a window has open. A bug is an
 *       <b>internal error</b>; not "a fault of the program".
 *   <li>An error says what happened and, after a semicolon, what to do: "the file is empty; choose a table of scores".
 * </ul>
 */
@NullMarked
package org.disentangle.wording;

import org.jspecify.annotations.NullMarked;
