package org.disentangle.importing.note;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives every column a unique name, adding the first number that makes it unique where necessary. */
public final class UniqueNames {
    private final Set<String> taken;
    /** The next number to try, so that a frequent name does not start counting over each time. */
    private final Map<String, Integer> next = new HashMap<>();

    /** Starts with names in use. */
    public UniqueNames(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** Claims a name, with the first number that makes it unique if necessary. */
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
