package org.disentangle.figure.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the picture alone does not show.
 *
 * @param unlabelled how many points should have had a label and found no place for it
 * @param fullNames each text that had to be shortened on this page, with the whole of it (of all of them, where several became alike)
 */
public record PageNotes(int unlabelled, Map<String, String> fullNames) {
    public PageNotes {
        fullNames = Collections.unmodifiableMap(new LinkedHashMap<>(fullNames));
    }
}
