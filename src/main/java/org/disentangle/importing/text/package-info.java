/**
 * Text that holds a table: from bytes to characters to records of cells.
 *
 * <p>The way of the data: {@link org.disentangle.importing.text.HashedStream} (counts, hashes, asks whether to go on) →
 * {@link org.disentangle.importing.text.StrictReader} (decodes, refuses what is no text) → {@link
 * org.disentangle.importing.text.DialectDetector} on the first 128 Ki characters → a {@link
 * org.disentangle.importing.text.RecordReader}, which pushes records into a {@link
 * org.disentangle.importing.text.RecordHandler}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Records are pushed as {@link org.disentangle.importing.text.Cells} that are valid during the call only, so that a
 *       record reader may show a window of its buffer and numbers need never become strings. Whole records are pushed,
 *       because asking every handler about every cell took longer than reading it.
 *   <li>Bytes that do not fit the encoding are an error with a line number. Replacing them would change the names of
 *       models without a word, and two names could become equal.
 *   <li>A byte order mark decides between UTF-8, UTF-16 and UTF-32, else where zero bytes stand; without either it is
 *       UTF-8, and Windows-1252 where it cannot be.
 *   <li>Quotes are those of RFC 4180, with white space allowed around a quoted cell. A quote within an unquoted cell is a
 *       character like any other. Text after a closing quote is kept and noted, as long as no cell of the file goes over
 *       several lines: else a forgotten quote looks just so, and reading on would swallow rows.
 *   <li>The delimiter is the one that gives the most regular table over the whole sample, see {@link
 *       org.disentangle.importing.text.DialectDetector}.
 * </ul>
 */
@NullMarked
package org.disentangle.importing.text;

import org.jspecify.annotations.NullMarked;
