package org.disentangle.catalogue;

import org.disentangle.table.Direction;

/**
 * What a column's name says about how it was measured ("Jailbreak ASR (%)").
 *
 * @param direction the direction of such numbers
 * @param metric the metric as shown; empty if the name gives only the direction
 * @param area the area of such numbers whatever they are measured on; empty if they have none
 */
public record NamedMetric(Direction direction, String metric, String area) {
    /** The reverse of the metric, such as 1 − accuracy. */
    NamedMetric turned() {
        Direction other = direction.equals(Direction.LOWER) ? Direction.HIGHER : Direction.LOWER;
        return new NamedMetric(other, metric.isEmpty() ? "" : "1 − " + metric.toLowerCase(java.util.Locale.ROOT), area);
    }
}
