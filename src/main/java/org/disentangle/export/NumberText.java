package org.disentangle.export;

import com.fasterxml.jackson.core.io.NumberOutput;

/** Numbers as text that reads back exactly. */
final class NumberText {
    private NumberText() {}

    /**
     * The shortest decimal text that reads back as this double, in the notation of {@link Double#toString}, and the
     * same on every version of Java (R. Giulietti's Schubfach method, as implemented in Jackson).
     */
    static String of(double value) {
        return NumberOutput.toString(value, true);
    }
}
