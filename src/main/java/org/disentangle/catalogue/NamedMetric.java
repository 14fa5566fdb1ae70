package org.disentangle.catalogue;

import org.disentangle.table.Direction;

/**
 * What a column's name says about how it was measured ("Jailbreak ASR (%)").
 *
 * @param direction which way such numbers get better
 * @param metric for people; empty where the name says only the direction
 * @param area the field such numbers belong to whatever they are measured on; empty where they have none
 */
public record NamedMetric(Direction direction, String metric, String area) {
    /** The same measured the other way round: 1 − accuracy. */
    NamedMetric turned() {
        Direction other = direction.equals(Direction.LOWER) ? Direction.HIGHER : Direction.LOWER;
        return new NamedMetric(other, metric.isEmpty() ? "" : "1 − " + metric.toLowerCase(java.util.Locale.ROOT), area);
    }
}
