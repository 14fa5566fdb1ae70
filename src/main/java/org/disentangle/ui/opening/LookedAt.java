package org.disentangle.ui.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.Preview;

/**
 * Files that were looked at.
 *
 * @param files the files
 * @param asFound what they are understood to be where nothing is chosen; by its columns they are known again
 * @param chosenBefore what was chosen for them or for a table like them
 * @param preview what they are understood to be with that
 * @param accepted what was in doubt when it was chosen
 */
record LookedAt(
        List<Path> files,
        Preview asFound,
        Optional<ImportOptions> chosenBefore,
        Preview preview,
        Set<String> accepted) {
    LookedAt {
        files = List.copyOf(files);
        accepted = Set.copyOf(accepted);
    }

    /** Files for which nothing was chosen yet. */
    static LookedAt forTheFirstTime(List<Path> files, Preview found) {
        return new LookedAt(files, found, Optional.empty(), found, Set.of());
    }

    /** Whether nothing has to be asked: it is known and clean, or was chosen before and nothing new is in doubt. */
    boolean isSettled(boolean toAdd) {
        if (chosenBefore.isPresent()) {
            return preview.problem().isEmpty() && accepted.containsAll(preview.doubts());
        }
        return toAdd ? preview.isClearToAdd() : preview.isClear();
    }
}
