package org.disentangle.importing.format;

import java.util.function.Predicate;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.raw.RawTableBuilder;

/**
 * The context in which a format reads a file.
 *
 * @param source the name of the file in notes
 * @param reading the user's choices
 * @param keepsText tells whether a column of this name is known to hold text
 * @param lenient whether text after a closing quote is kept; otherwise it is a {@link
 *     org.disentangle.importing.text.StrayQuote}
 * @param encodingIsSure whether the bytes or a choice settle the encoding
 * @param notes collects notes
 */
record ReadingContext(
        String source,
        Reading reading,
        Predicate<String> keepsText,
        boolean lenient,
        boolean encodingIsSure,
        Notes notes) {
    /** Makes a builder that receives the rows. */
    RawTableBuilder builder() {
        return builder(keepsText);
    }

    RawTableBuilder builder(Predicate<String> keepsTextOf) {
        return new RawTableBuilder(source, keepsTextOf, notes);
    }
}
