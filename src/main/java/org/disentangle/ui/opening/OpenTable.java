package org.disentangle.ui.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disentangle.session.plan.Sources;
import org.disentangle.ui.model.Workspace;

/** How the open table relates to files that are to be opened or added. */
record OpenTable(Workspace workspace) {
    private Optional<Sources> input() {
        return workspace.session().get().map(session -> session.plan().input());
    }

    /** Whether it is the reference table. */
    boolean isReference() {
        return input().filter(Sources::isReference).isPresent();
    }

    /** Whether it is the table of these files. */
    boolean isOf(List<Path> files) {
        List<String> names = files.stream().map(Path::toString).toList();
        return input().filter(input -> input.files().equals(names)).isPresent();
    }

    /** Whether there is one, other than that of these files, to add their scores to. */
    boolean canTake(List<Path> files) {
        return input().isPresent() && !isOf(files);
    }
}
