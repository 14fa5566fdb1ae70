package org.disentangle.catalogue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Caches what was found out about names. Each column of a table is looked up several times, and again with every change
 * in its preview; its name is analysed once.
 *
 * @param <T> the type of the result
 */
final class RememberedNames<T> {
    /** The most names kept; beyond that all are dropped, and a wider table gains nothing. */
    private static final int MOST = 20_000;
    /** Longer names are not cached, because a header may hold a page of text. */
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
