package org.disentangle.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes with a name: a file, a resource of the program, later the clipboard. */
public interface Source {
    /** The name as the user gave it, for notes and provenance. */
    String name();

    /** Opens the bytes from their beginning; may be called again. */
    InputStream open() throws IOException;

    /** A file. */
    static Source file(Path path) {
        return new FileSource(path);
    }

    /** A file of the file system. */
    record FileSource(Path path) implements Source {
        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
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
