package org.disentangle.ui.opening;

import java.nio.file.Path;
import java.util.List;

/**
 * What can be done with previewed files.
 *
 * @param purpose what they were chosen for
 * @param open the open table
 * @param files the files
 * @param capabilities how many of their columns are capabilities benchmarks
 * @param safety how many are safety benchmarks
 */
record OfferedTargets(PreviewPurpose purpose, OpenTable open, List<Path> files, long capabilities, long safety) {
    /** A table with fewer capabilities benchmarks has no capabilities score. */
    private static final int LEAST_CAPABILITIES = 2;

    /** Whether there is an open table, other than that of these files, to add scores to. */
    boolean canAdd() {
        return open.canTake(files);
    }

    /** Whether the open table is the reference table. */
    boolean referenceIsOpen() {
        return open.isReference();
    }

    /** Whether the scores can be added to the reference table by opening it. */
    boolean offersReference() {
        return !(purpose instanceof PreviewPurpose.ToAdd) && !referenceIsOpen() && lacksCapabilities();
    }

    private boolean lacksCapabilities() {
        return capabilities < LEAST_CAPABILITIES;
    }

    /** What confirming with Return does. */
    OpeningTarget proposed() {
        if (purpose instanceof PreviewPurpose.ToAdd && canAdd()) {
            return OpeningTarget.ADD_TO_OPEN;
        }
        if (!(purpose instanceof PreviewPurpose.ToOpen && lacksCapabilities())) {
            return OpeningTarget.OPEN;
        }
        return !referenceIsOpen()
                ? OpeningTarget.ADD_TO_REFERENCE
                : canAdd() ? OpeningTarget.ADD_TO_OPEN : OpeningTarget.OPEN;
    }

    /** The columns in numbers, and what to do if they are too few to open. */
    String count() {
        boolean enough = !lacksCapabilities() || purpose instanceof PreviewPurpose.ToAdd;
        return capabilities + " capabilities · " + safety + " safety"
                + (enough ? "" : " – add them to a table with capabilities benchmarks, or mark 2 as capabilities");
    }
}
