package org.disentangle.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.disentangle.importing.format.TableFormats;
import org.disentangle.session.file.SessionFile;
import org.disentangle.ui.model.Dialogs;
import org.jspecify.annotations.Nullable;

/** The file choosers of the desktop. They open in the folder used last. */
public final class SystemDialogs implements Dialogs {
    private static final List<String> TABLES =
            TableFormats.endings().stream().map(ending -> "*." + ending).toList();

    private final Window owner;
    private Optional<File> folder = Optional.empty();

    public SystemDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> chooseTables(String title) {
        return choose(title, List.of(new FileChooser.ExtensionFilter(TableFormats.title(), TABLES)));
    }

    @Override
    public List<Path> chooseDocuments(String title) {
        String session = "*." + SessionFile.ENDING;
        List<String> both = new ArrayList<>(TABLES);
        both.add(session);
        return choose(
                title,
                List.of(
                        new FileChooser.ExtensionFilter("Tables and sessions", both),
                        new FileChooser.ExtensionFilter("Sessions", session)));
    }

    private List<Path> choose(String title, List<FileChooser.ExtensionFilter> filters) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().addAll(filters);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("All files", "*"));
        @Nullable List<File> files = chooser.showOpenMultipleDialog(owner);
        if (files == null) {
            return List.of();
        }
        files.stream().findFirst().ifPresent(this::remember);
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFile(String title, String kind, List<String> endings) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                kind,
                                endings.stream().map(ending -> "*." + ending).toList()),
                        new FileChooser.ExtensionFilter("All files", "*"));
        @Nullable File file = chooser.showOpenDialog(owner);
        if (file == null) {
            return Optional.empty();
        }
        remember(file);
        return Optional.of(file.toPath());
    }

    @Override
    public Optional<Path> chooseSave(String suggestedName, String kind, String ending) {
        FileChooser chooser = chooser("Save: " + kind);
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + ending));
        @Nullable File file = chooser.showSaveDialog(owner);
        if (file == null) {
            return Optional.empty();
        }
        remember(file);
        String name = file.getName();
        boolean complete = name.toLowerCase(java.util.Locale.ROOT).endsWith("." + ending);
        Path path = file.toPath();
        return Optional.of(complete ? path : path.resolveSibling(name + "." + ending));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private void remember(File file) {
        folder = Optional.ofNullable(file.getParentFile());
    }
}
