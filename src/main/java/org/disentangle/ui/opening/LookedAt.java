package org.disentangle.ui.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.Preview;

/**
 * Files that were examined.
 *
 * @param files the files
 * @param asFound the preview without any choices; its columns identify the table later
 * @param chosenBefore the earlier choices for them or for a similar table
 * @param preview the preview with those choices
 * @param accepted the doubts at the time of those choices
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

    /** Files without earlier choices. */
    static LookedAt forTheFirstTime(List<Path> files, Preview found) {
        return new LookedAt(files, found, Optional.empty(), found, Set.of());
    }

    /** Whether nothing needs asking: the table is known and clean, or was opened before and nothing new is in doubt. */
    boolean isSettled(boolean toAdd) {
        if (chosenBefore.isPresent()) {
            return preview.problem().isEmpty() && accepted.containsAll(preview.doubts());
        }
        return toAdd ? preview.isClearToAdd() : preview.isClear();
    }
}
