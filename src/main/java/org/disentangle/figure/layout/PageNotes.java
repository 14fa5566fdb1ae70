package org.disentangle.figure.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the picture alone does not show.
 *
 * @param unlabelled how many points should have a label but had no place for it
 * @param fullNames for each text shortened on this page, the full text (or all of them, if several became equal)
 */
public record PageNotes(int unlabelled, Map<String, String> fullNames) {
    public PageNotes {
        fullNames = Collections.unmodifiableMap(new LinkedHashMap<>(fullNames));
    }
}
