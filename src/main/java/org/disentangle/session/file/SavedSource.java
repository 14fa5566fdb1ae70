package org.disentangle.session.file;

import java.util.Optional;

/**
 * A file that a session uses, as it was when the session was saved.
 *
 * @param name what the plan calls it
 * @param path where it was: relative to the folder of the session, with {@code /} between folders, where it can be said so
 * @param print what it held
 * @param inside the entry of the session file that holds a copy of it
 */
public record SavedSource(String name, String path, FilePrint print, Optional<String> inside) {}
