package org.disentangle.importing.format;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Short names of files, without folders and extensions; if two would be equal, with as much as distinguishes them. */
public final class SourceNames {
    private static final Set<String> ENDINGS = Set.copyOf(TableFormats.endings());

    private SourceNames() {}

    /** One name per file, all different unless two paths are the same. */
    public static List<String> of(List<String> paths) {
        List<Function<String, String>> ways = List.of(
                SourceNames::ownName,
                SourceNames::folderName,
                path -> folderName(path) + "/" + ownName(path),
                path -> path);
        return ways.stream()
                .map(way -> paths.stream().map(way).toList())
                .filter(SourceNames::areDifferent)
                .findFirst()
                .orElse(paths);
    }

    private static boolean areDifferent(List<String> names) {
        return names.stream().noneMatch(String::isBlank) && new HashSet<>(names).size() == names.size();
    }

    private static String ownName(String path) {
        String name = parts(path)[parts(path).length - 1];
        int dot = name.lastIndexOf('.');
        while (dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            name = name.substring(0, dot);
            dot = name.lastIndexOf('.');
        }
        return name;
    }

    private static String folderName(String path) {
        String[] parts = parts(path);
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }

    private static String[] parts(String path) {
        return path.split("[/\\\\]");
    }
}
