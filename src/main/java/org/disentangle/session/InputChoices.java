package org.disentangle.session;

import java.util.List;
import org.disentangle.importing.Reading;

/**
 * How the files of a recipe are read, and which are joined to them.
 *
 * @param joins the tables whose scores are added by model name, by path
 * @param acceptMatches whether models are also joined where their names are only spellings of each other
 * @param reading how every file is read
 */
public record InputChoices(List<String> joins, boolean acceptMatches, Reading reading) {
    public InputChoices {
        joins = List.copyOf(joins);
    }

    /** Nothing joined, everything guessed. */
    public static InputChoices defaults() {
        return new InputChoices(List.of(), false, Reading.guess());
    }

    public InputChoices withJoins(List<String> newJoins) {
        return new InputChoices(newJoins, acceptMatches, reading);
    }

    public InputChoices withAcceptMatches(boolean accept) {
        return new InputChoices(joins, accept, reading);
    }

    public InputChoices withReading(Reading newReading) {
        return new InputChoices(joins, acceptMatches, newReading);
    }
}
