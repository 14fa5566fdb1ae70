package org.disentangle.state.slot;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import org.disentangle.state.SafeWriter;
import org.disentangle.state.SmallFile;

/**
 * The file format of a kept document: a line that identifies it, a few properties, an empty line, and the bytes of the
 * document.
 */
final class SlotFile {
    private static final String FIRST_LINE = "Disentangle slot 1\n";
    private static final int LONGEST_HEAD = 64 * 1024;
    private static final int LARGEST_CONTENT = 31 * 1024 * 1024;

    /**
     * The contents of a file.
     *
     * @param content the bytes of the document
     */
    record Found(SlotNote note, byte[] content) {}

    private SlotFile() {}

    /**
     * Writes a document, whole or not at all.
     *
     * @throws IOException if it cannot be written
     */
    static void write(Path file, SlotNote note, byte[] content) throws IOException {
        if (content.length > LARGEST_CONTENT) {
            throw new FileSystemException(file.toString(), null, "the document is larger than 31 MB");
        }
        byte[] head = head(note, content);
        SafeWriter.write(file, stream -> {
            stream.write(head);
            stream.write(content);
        });
    }

    private static byte[] head(SlotNote note, byte[] content) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("title", note.title());
        properties.setProperty("written", note.written().toString());
        note.origin().ifPresent(origin -> properties.setProperty("origin", origin));
        properties.setProperty("unsaved", Boolean.toString(note.unsaved()));
        properties.setProperty("length", Integer.toString(content.length));
        properties.setProperty("sha256", digest(content));
        StringWriter text = new StringWriter();
        properties.store(text, null);
        String lines = text.toString().replace(System.lineSeparator(), "\n");
        return (FIRST_LINE + lines + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a document.
     *
     * @throws DamagedSlotException if it is not one, or incomplete
     * @throws IOException if it cannot be read
     */
    static Found read(Path file) throws IOException {
        byte[] all;
        try (InputStream bytes = SmallFile.open(file)) {
            all = bytes.readAllBytes();
        }
        int end = endOfHead(all);
        Properties properties = properties(new String(all, 0, end, StandardCharsets.UTF_8), file);
        byte[] content = Arrays.copyOfRange(all, end, all.length);
        if (!digest(content).equals(properties.getProperty("sha256"))) {
            throw new DamagedSlotException(file);
        }
        return new Found(note(properties, file), content);
    }

    /** The same without reading the document, of which only the length is checked. */
    static SlotNote note(Path file, long size) throws IOException {
        byte[] beginning;
        try (InputStream bytes = SmallFile.open(file)) {
            beginning = bytes.readNBytes(LONGEST_HEAD);
        }
        int end = endOfHead(beginning);
        Properties properties = properties(new String(beginning, 0, end, StandardCharsets.UTF_8), file);
        if (!Long.toString(size - end).equals(properties.getProperty("length"))) {
            throw new DamagedSlotException(file);
        }
        return note(properties, file);
    }

    private static int endOfHead(byte[] bytes) {
        for (int i = 1; i < Math.min(bytes.length, LONGEST_HEAD); i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\n') {
                return i + 1;
            }
        }
        return 0;
    }

    private static Properties properties(String head, Path file) throws IOException {
        if (!head.startsWith(FIRST_LINE)) {
            throw new DamagedSlotException(file);
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(head.substring(FIRST_LINE.length())));
        } catch (IllegalArgumentException badEscape) {
            throw new DamagedSlotException(file);
        }
        return properties;
    }

    private static SlotNote note(Properties properties, Path file) throws DamagedSlotException {
        try {
            return new SlotNote(
                    properties.getProperty("title", "Untitled"),
                    Instant.parse(properties.getProperty("written", "")),
                    Optional.ofNullable(properties.getProperty("origin")),
                    Boolean.parseBoolean(properties.getProperty("unsaved")));
        } catch (DateTimeException e) {
            throw new DamagedSlotException(file);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
