package org.disentangle.importing.check;

import org.disentangle.table.Direction;

/**
 * A column of scores whose direction is unsettled.
 *
 * @param column its name
 * @param reason what is in doubt
 * @param counted the direction used until it is settled
 */
public record DirectionDoubt(String column, Reason reason, Direction counted) {
    /** Why a direction is in doubt, worst reason first. */
    public enum Reason {
        /** The numbers run against the direction used. */
        CONTRADICTED,
        /** The column's name says otherwise; known directions are used only on request. */
        NAMED_OTHERWISE,
        /** Nothing says which way is better. */
        GUESSED
    }
}
