package org.disentangle.session.file;

import java.util.Optional;
import org.disentangle.analysis.options.IntervalOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;

/** The fields of a recipe that say how intervals are computed. */
final class IntervalFields {
    private final JsonFields fields;

    IntervalFields(JsonFields fields) {
        this.fields = fields;
    }

    IntervalOptions over(IntervalOptions base) throws RecipeException {
        int resamples = fields.integer("resamples").orElse(base.resamples());
        if (resamples < 1 || resamples > IntervalOptions.MOST_RESAMPLES) {
            throw fields.wrong("resamples", "from 1 to " + IntervalOptions.MOST_RESAMPLES);
        }
        return new IntervalOptions(
                PlanReader.fraction(fields, "confidence", base.confidence()),
                resampling(base.resampling()),
                resamples,
                seed(base.seed()),
                fields.truth("fixed_score").orElse(base.fixedScore()),
                fields.truth("doubling").orElse(base.doubling()));
    }

    private Resampling resampling(Resampling otherwise) throws RecipeException {
        Optional<String> word = fields.text("resample");
        for (Resampling resampling : Resampling.values()) {
            if (word.filter(resampling.word()::equals).isPresent()) {
                return resampling;
            }
        }
        if (word.isPresent()) {
            throw fields.wrong("resample", "\"none\", \"models\" or \"families\"");
        }
        return otherwise;
    }

    private long seed(long otherwise) throws RecipeException {
        Optional<Double> seed = fields.number("seed");
        if (seed.filter(value -> value != Math.rint(value) || Math.abs(value) > IntervalOptions.LARGEST_SEED)
                .isPresent()) {
            throw fields.wrong("seed", "a whole number within ±2^53");
        }
        return seed.map(Double::longValue).orElse(otherwise);
    }
}
