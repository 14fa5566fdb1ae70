package org.disentangle.catalogue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found out about names. Each column of a table is asked for several times, and again with every change in the
 * preview of the table; its words are taken apart once.
 *
 * @param <T> what is found out
 */
final class RememberedNames<T> {
    /** Then all are forgotten; a table of more columns gains nothing. */
    private static final int MOST = 20_000;
    /** Longer ones are not remembered: a header may hold a page of text. */
    private static final int LONGEST = 200;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> findingOut;

    RememberedNames(Function<String, T> findingOut) {
        this.findingOut = findingOut;
    }

    T of(String name) {
        if (name.length() > LONGEST) {
            return findingOut.apply(name);
        }
        T remembered = known.get(name);
        if (remembered != null) {
            return remembered;
        }
        T found = findingOut.apply(name);
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(name, found);
        return found;
    }
}
