package org.disentangle.session.file;

import java.util.Optional;

/**
 * A file that a session uses, as it was when the session was saved.
 *
 * @param name its name in the plan
 * @param path its path, relative to the session's folder if possible, with {@code /} between folders
 * @param print the print of its content
 * @param inside the entry of the session file that holds a copy of it
 */
public record SavedSource(String name, String path, FilePrint print, Optional<String> inside) {}
