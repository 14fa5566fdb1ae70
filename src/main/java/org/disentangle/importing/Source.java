package org.disentangle.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes with a name: a file, a resource of the program, later the clipboard. */
public interface Source {
    /** The name as the user gave it, for notes and provenance. */
    String name();

    /** Opens the bytes from their beginning; may be called again. */
    InputStream open() throws IOException;

    /** How many bytes there are, if that is known before they are read; 0 if not. */
    default long size() throws IOException {
        return 0;
    }

    /** A file. */
    static Source file(Path path) {
        return new FileSource(path);
    }

    /** Text that is no file: pasted, or made by the program. */
    static Source text(String name, String text) {
        return new PlainText(name, text);
    }

    /** Text held in memory, as UTF-8. */
    record PlainText(String name, String text) implements Source {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A file of the file system. */
    record FileSource(Path path) implements Source {
        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public InputStream open() throws IOException {
            if (Files.isDirectory(path)) {
                throw new FileSystemException(path.toString(), null, "it is a folder; name a file in it");
            }
            return Files.newInputStream(path);
        }

        @Override
        public long size() throws IOException {
            return Files.size(path);
        }
    }

    /** A resource that came with the program. */
    record Resource(String name, Class<?> owner, String resource) implements Source {
        @Override
        public InputStream open() throws IOException {
            InputStream stream = owner.getResourceAsStream(resource);
            if (stream == null) {
                throw new IOException("the program lacks its own file " + resource);
            }
            return stream;
        }
    }
}
