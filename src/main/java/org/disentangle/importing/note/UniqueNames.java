package org.disentangle.importing.note;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives every column a unique name, adding the first number that makes it unique where necessary. */
public final class UniqueNames {
    private final Set<String> taken;
    /** The number to be tried next, so that a name that repeats often is not counted from the beginning again. */
    private final Map<String, Integer> next = new HashMap<>();

    /** Begins with names that are in use. */
    public UniqueNames(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The name itself, or with the first number that makes it new; takes it. */
    public String unique(String name) {
        if (taken.add(name)) {
            return name;
        }
        int number = next.getOrDefault(name, 2);
        while (!taken.add(numbered(name, number))) {
            number++;
        }
        next.put(name, number + 1);
        return numbered(name, number);
    }

    private static String numbered(String name, int number) {
        return name + " (" + number + ")";
    }
}
