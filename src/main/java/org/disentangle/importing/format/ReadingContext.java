package org.disentangle.importing.format;

import java.util.function.Predicate;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.raw.RawTableBuilder;

/**
 * What a format is told of the file that it reads.
 *
 * @param source what the file is called in notes
 * @param reading what was chosen
 * @param keepsText whether a column of this name is known to hold words
 * @param lenient whether text behind a closing quote is kept; else it is a {@link
 *     org.disentangle.importing.text.StrayQuote}
 * @param encodingIsSure whether the bytes, or a choice, leave no doubt about the encoding
 * @param notes to add to
 */
record ReadingContext(
        String source,
        Reading reading,
        Predicate<String> keepsText,
        boolean lenient,
        boolean encodingIsSure,
        Notes notes) {
    /** To give the rows to. */
    RawTableBuilder builder() {
        return builder(keepsText);
    }

    RawTableBuilder builder(Predicate<String> keepsTextOf) {
        return new RawTableBuilder(source, keepsTextOf, notes);
    }
}
