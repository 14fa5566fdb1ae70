package org.disentangle.importing.number;

/** The sign between the whole part of a number and its decimals; the other one then groups thousands. */
public enum DecimalMark {
    /** 1,234.5. */
    POINT('.', ','),
    /** 1.234,5. */
    COMMA(',', '.');

    private final char sign;
    private final char grouping;

    DecimalMark(char sign, char grouping) {
        this.sign = sign;
        this.grouping = grouping;
    }

    char sign() {
        return sign;
    }

    char grouping() {
        return grouping;
    }

    /** Its name in files and options. */
    public String word() {
        return this == POINT ? "point" : "comma";
    }
}
