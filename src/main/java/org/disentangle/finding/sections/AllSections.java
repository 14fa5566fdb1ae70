package org.disentangle.finding.sections;

import java.util.List;
import org.disentangle.finding.Section;

/** The list of all sections, in reading order. */
public final class AllSections {
    private static final List<Section> ALL = List.of(
            new SignificanceSection(),
            new SensitivitySection(),
            new TrendSection(),
            new WindowSection(),
            new PartialSection(),
            new ReliabilitySection(),
            new MissingDataSection(),
            new ComparisonSection(),
            new PairsSection(),
            new SubdomainsSection());

    private AllSections() {}

    public static List<Section> list() {
        return ALL;
    }
}
