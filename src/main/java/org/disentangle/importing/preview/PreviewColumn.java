package org.disentangle.importing.preview;

import java.util.Locale;
import org.disentangle.table.Direction;

/**
 * What a column of a preview is used as.
 *
 * @param name the column's name
 * @param use what it is used for
 * @param direction which way its scores get better
 * @param area of a benchmark; empty when not known
 * @param unit what its numbers are; empty when not known
 * @param scale whether its numbers are on one scale
 * @param grounds on which it was proposed
 */
public record PreviewColumn(
        String name, Use use, Direction direction, String area, String unit, Scale scale, Grounds grounds) {

    /**
     * On what a proposal rests.
     *
     * @param sureness how sure it is
     * @param reason why it was proposed, in a few words
     */
    public record Grounds(Sureness sureness, String reason) {
        static Grounds chosen(String words) {
            return new Grounds(Sureness.SURE, words);
        }
    }

    /** Whether numbers are on one scale. */
    public enum Scale {
        /** Every number counts as written. */
        AS_WRITTEN,
        /** Percentages and fractions may be mixed; every number counts as written until the user decides. */
        MIXED,
        /** All are percentages; those up to 1 without a percent sign are fractions and are multiplied by 100. */
        PERCENT
    }

    /** What a column is used for. */
    public enum Use {
        MODEL("model name"),
        ATTRIBUTE("attribute"),
        CAPABILITIES("capabilities"),
        SAFETY("safety"),
        IGNORED("ignored"),
        /** The standard errors of another column; found, never chosen. */
        STANDARD_ERRORS("standard errors");

        private final String words;

        Use(String words) {
            this.words = words;
        }

        /** The words shown to the user. */
        public String words() {
            return words;
        }

        /** Whether it holds scores. */
        public boolean isBenchmark() {
            return this == CAPABILITIES || this == SAFETY || this == IGNORED;
        }
    }

    /** How sure a proposal is. */
    public enum Sureness {
        /** Stated, or known by its name. */
        SURE,
        /** Its name or its values say so. */
        LIKELY,
        /** Nothing speaks against it. */
        GUESS;

        /** The words shown to the user. */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same column with another use, which is sure because the user chose it. */
    public PreviewColumn withUse(Use newUse) {
        return new PreviewColumn(name, newUse, direction, area, unit, scale, Grounds.chosen("chosen"));
    }

    public PreviewColumn withDirection(Direction newDirection) {
        return new PreviewColumn(name, use, newDirection, area, unit, scale, Grounds.chosen("chosen"));
    }

    public PreviewColumn withArea(String newArea) {
        return new PreviewColumn(name, use, direction, newArea, unit, scale, grounds);
    }

    public PreviewColumn withUnit(String newUnit) {
        return new PreviewColumn(name, use, direction, area, newUnit, scale, grounds);
    }

    public PreviewColumn withScale(Scale newScale) {
        return new PreviewColumn(
                name,
                use,
                direction,
                area,
                unit,
                newScale,
                Grounds.chosen(newScale == Scale.PERCENT ? "chosen: all in percent" : "chosen: as written"));
    }
}
