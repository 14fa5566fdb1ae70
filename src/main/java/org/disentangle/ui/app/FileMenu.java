package org.disentangle.ui.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.disentangle.state.slot.KeptDocument;
import org.disentangle.ui.model.StudyChoosing;
import org.disentangle.ui.sessions.LostWork;

/** The menu of documents and files. */
final class FileMenu {
    private final Commands commands;
    private final Menu recent = Menus.menu("Open _recent");
    private final CheckMenuItem isPrivate = new CheckMenuItem("Pri_vate window");
    private final Menu menu;

    /**
     * Makes the menu.
     *
     * @param quit ends the program
     */
    FileMenu(Commands commands, StudyChoosing choosing, Runnable quit) {
        this.commands = commands;
        recent.setId("menu-recent");
        isPrivate.setId("menu-private");
        isPrivate.setMnemonicParsing(true);
        isPrivate.setOnAction(event -> commands.setPrivate(isPrivate.isSelected()));
        menu = Menus.menu(
                "_File",
                Menus.item("_Open…", "Shortcut+O", commands::open),
                Menus.item("_Add scores…", "Shortcut+Shift+O", commands::addScores),
                recent,
                Menus.item("_Paste a table", "Shortcut+Shift+V", commands::paste),
                Menus.item("Open the _reference table", "", commands::openReference),
                Menus.item("Read the table _differently…", "", commands::readDifferently),
                new SeparatorMenuItem(),
                Menus.item("_Save", "Shortcut+S", commands::save),
                Menus.item("Save as…", "Shortcut+Shift+S", commands::saveAs),
                Menus.item("Save _with the data inside…", "", commands::saveWithData),
                new SeparatorMenuItem(),
                Menus.item("_Export figure…", "Shortcut+E", commands::exportFigure),
                Menus.item("Save the re_cipe…", "Shortcut+Alt+S", commands::saveRecipe),
                Menus.item("Save the capa_bilities scale…", "", commands::saveScale),
                Menus.item("Score on a saved sca_le…", "", choosing::chooseScale),
                new SeparatorMenuItem(),
                isPrivate,
                Menus.item("_Forget recent work…", "", commands::forget),
                new SeparatorMenuItem(),
                Menus.item("_Quit", "Shortcut+Q", quit));
        menu.setOnShowing(event -> refresh());
        recent.setDisable(true);
    }

    Menu menu() {
        return menu;
    }

    private void refresh() {
        isPrivate.setSelected(commands.isPrivate());
        List<List<Path>> files = commands.recent();
        RecentTitles titles = new RecentTitles(files);
        List<MenuItem> items = new ArrayList<>();
        for (KeptDocument document : commands.kept()) {
            if (!isAmong(document, files)) {
                items.add(Menus.item(title(document), "", () -> commands.openKept(document)));
            }
        }
        if (!items.isEmpty() && !files.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        files.forEach(each -> items.add(Menus.item(plain(titles.of(each)), "", () -> commands.openAgain(each))));
        recent.getItems().setAll(items);
        recent.setDisable(items.isEmpty());
    }

    /** Whether the document holds nothing beyond files that the menu lists anyway. */
    private static boolean isAmong(KeptDocument document, List<List<Path>> files) {
        return !document.note().unsaved()
                && document.note()
                        .origin()
                        .filter(origin -> files.stream()
                                .anyMatch(each -> each.size() == 1
                                        && each.get(0).toString().equals(origin)))
                        .isPresent();
    }

    private static String title(KeptDocument document) {
        return plain(RecentTitles.cut(document.note().title()) + " – "
                + (document.note().unsaved() ? "not saved, " : "")
                + LostWork.when(document.note().written()));
    }

    private static String plain(String text) {
        return text.replace("_", "__");
    }
}
