package org.disentangle.session.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.disentangle.state.SmallFile;
import org.jspecify.annotations.Nullable;

/**
 * A session file with the data inside: a zip archive of {@code session.json} and {@code data/…}. A foreign or malicious
 * archive is refused before anything is unpacked.
 */
final class SessionArchive {
    /** The folder of the data. */
    static final String DATA = "data/";

    static final String SESSION = "session.json";

    private static final int MOST_ENTRIES = 1000;
    private static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;

    private SessionArchive() {}

    /** Whether an entry may have this name: a file directly in the data folder. */
    static boolean isDataName(String name) {
        String file = name.startsWith(DATA) ? name.substring(DATA.length()) : "";
        return !file.isEmpty()
                && !file.equals(".")
                && !file.equals("..")
                && file.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ');
    }

    /**
     * Checks an archive and reads the text of the session in it.
     *
     * @throws IOException if it is not such an archive, or cannot be read
     */
    static String text(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            check(zip, file);
            @Nullable ZipEntry entry = zip.getEntry(SESSION);
            if (entry == null) {
                throw refused(file, "it is not a session: it has no " + SESSION + " inside");
            }
            try (InputStream bytes = SmallFile.bounded(zip.getInputStream(entry), SESSION)) {
                return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (EOFException | ZipException | IllegalArgumentException damaged) {
            throw damaged(file, damaged);
        }
    }

    private static void check(ZipFile zip, Path file) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw refused(file, "it is not a session: there are " + zip.size() + " entries inside");
        }
        long total = 0;
        Set<String> names = new HashSet<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName();
            if (!name.equals(SESSION) && !isDataName(name)) {
                throw refused(
                        file, "it is not a session: its entry \"" + printable(name) + "\" does not belong in one");
            }
            if (!names.add(name)) {
                throw refused(file, "it is damaged: its entry \"" + name + "\" appears twice");
            }
            total += Math.max(0, entry.getSize());
            if (total > MOST_BYTES) {
                throw refused(file, "its data exceed 2 GB when unpacked; save the session without the data");
            }
        }
    }

    private static String printable(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }

    static FileSystemException refused(Path file, String reason) {
        return new FileSystemException(file.toString(), null, reason);
    }

    private static FileSystemException damaged(Path file, Exception cause) {
        FileSystemException refused = refused(file, "it is damaged or cut short");
        refused.initCause(cause);
        return refused;
    }
}
