package org.disentangle.importing.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.disentangle.state.InputFile;
import org.disentangle.state.SmallFile;

/** Bytes with a name: a file, a resource of the program, later the clipboard. */
public interface Source {
    /** The name as the user gave it, for notes and provenance. */
    String name();

    /** Opens the bytes from the start; may be called repeatedly. */
    InputStream open() throws IOException;

    /** The number of bytes, if known before reading; otherwise 0. */
    default long size() throws IOException {
        return 0;
    }

    /** A file. */
    static Source file(Path path) {
        return new FileSource(path);
    }

    /**
     * A file or a pipe.
     *
     * @param teller receives sentences about the limitations of a pipe
     */
    static Source fileOrPipe(Path path, Consumer<String> teller) {
        return InputFile.isPipe(path) ? new PipeSource(path, teller) : file(path);
    }

    /** Limits a source that should be small; reading fails if it is not. */
    static Source small(Source source) {
        return new SmallSource(source);
    }

    /** Gives a source another name. */
    static Source named(String name, Source source) {
        return new NamedSource(name, source);
    }

    /** Text that is not in a file: pasted, or made by the program. */
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
            return InputFile.open(path);
        }

        @Override
        public long size() throws IOException {
            return InputFile.size(path);
        }
    }

    /** A source that fails beyond the size of a small file. */
    record SmallSource(Source whole) implements Source {
        @Override
        public String name() {
            return whole.name();
        }

        @Override
        public InputStream open() throws IOException {
            return SmallFile.bounded(whole.open(), whole.name());
        }

        @Override
        public long size() throws IOException {
            return whole.size();
        }
    }

    /** A source under another name. */
    record NamedSource(String name, Source whole) implements Source {
        @Override
        public InputStream open() throws IOException {
            return whole.open();
        }

        @Override
        public long size() throws IOException {
            return whole.size();
        }
    }

    /** A resource that came with the program. */
    record Resource(String name, Class<?> owner, String resource) implements Source {
        @Override
        public InputStream open() throws IOException {
            InputStream stream = owner.getResourceAsStream(resource);
            if (stream == null) {
                throw new IOException("the program is missing its own file " + resource);
            }
            return stream;
        }
    }
}
