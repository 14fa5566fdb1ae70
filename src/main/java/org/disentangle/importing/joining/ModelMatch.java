package org.disentangle.importing.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which row of the base table an added row belongs to.
 *
 * @param added the row of the added table
 * @param base the row of the base table; empty: the added row stays separate
 * @param kind how the match was found
 * @param sureness how sure the match is
 * @param candidates all rows of the base table that the name fits; if there are none, up to three with similar names,
 *     which are offered and never joined unasked
 */
public record ModelMatch(
        NamedRow added, Optional<NamedRow> base, Kind kind, Sureness sureness, List<NamedRow> candidates) {
    public ModelMatch {
        candidates = List.copyOf(candidates);
    }

    /** How a match was found. */
    public enum Kind {
        /** The names are the same text. */
        EXACT,
        /** The names are two spellings of one name. */
        SPELLING,
        /** The name fits several models. */
        AMBIGUOUS,
        /** The base table has no such model. */
        NONE,
        /** The user decided. */
        CHOSEN;

        /** Its name in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How sure a match is. */
    public enum Sureness {
        /** The same text, or the user's decision. */
        CERTAIN,
        /** The same letters and digits in the same order; only case, signs or the organisation differ. */
        HIGH,
        /** Words are in another order, or one that says nothing about the model is missing. */
        FAIR,
        /** Not matched. */
        NONE;

        /** Its name in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the user should check it before it is joined. */
    public boolean doubtful() {
        return kind == Kind.SPELLING;
    }

    /** The same added row, joined as the user chose. */
    public ModelMatch chosen(NamedRow row) {
        return new ModelMatch(added, Optional.of(row), Kind.CHOSEN, Sureness.CERTAIN, candidates);
    }

    /** The same added row, kept separate. */
    public ModelMatch apart() {
        return new ModelMatch(added, Optional.empty(), Kind.CHOSEN, Sureness.CERTAIN, candidates);
    }
}
