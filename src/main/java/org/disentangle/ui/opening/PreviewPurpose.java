package org.disentangle.ui.opening;

/** What the files of a preview were chosen for. It belongs to one preview and goes where its files go. */
sealed interface PreviewPurpose {
    /** To open them as their own table. */
    record ToOpen() implements PreviewPurpose {}

    /** To add their scores to the open table. */
    record ToAdd() implements PreviewPurpose {}

    /**
     * To read the table of a document differently.
     *
     * @param document which one, counted as {@link org.disentangle.ui.model.Workspace#documents()} does
     */
    record ToReread(long document) implements PreviewPurpose {}

    static PreviewPurpose of(boolean toAdd) {
        return toAdd ? new ToAdd() : new ToOpen();
    }

    /** What a preview says it does to its files, for example "Add scores of". */
    default String words() {
        return this instanceof ToAdd ? "Add scores of" : this instanceof ToReread ? "How to read" : "Open";
    }

    /** What the button says that opens the files or reads them again. */
    default String opens() {
        return this instanceof ToReread ? "Read this way" : "Open";
    }
}
