package org.disentangle.ui.app;

import java.nio.file.Path;
import java.util.List;
import org.disentangle.ui.model.Workspace;

/** The titles of recent files in the menu: long names are cut, and files of the same name are told apart. */
final class RecentTitles {
    private static final int MOST_CHARACTERS = 60;
    private static final int CHARACTERS_AT_THE_END = 20;

    private final List<List<Path>> tables;

    RecentTitles(List<List<Path>> tables) {
        this.tables = List.copyOf(tables);
    }

    /** The recent files, most recent first. */
    List<List<Path>> tables() {
        return tables;
    }

    /** The title of some files: their names, with the folder if other files have the same name. */
    String of(List<Path> files) {
        String name = Workspace.names(files);
        boolean alone = tables.stream()
                        .filter(each -> Workspace.names(each).equals(name))
                        .count()
                < 2;
        Path folder = files.get(0).toAbsolutePath().getParent();
        return alone || folder == null ? cut(name) : cut(name) + " – " + cut(folder.toString());
    }

    static String cut(String text) {
        int[] characters = text.codePoints().toArray();
        if (characters.length <= MOST_CHARACTERS) {
            return text;
        }
        int atTheBegin = MOST_CHARACTERS - CHARACTERS_AT_THE_END - 1;
        return new String(characters, 0, atTheBegin) + "…"
                + new String(characters, characters.length - CHARACTERS_AT_THE_END, CHARACTERS_AT_THE_END);
    }
}
