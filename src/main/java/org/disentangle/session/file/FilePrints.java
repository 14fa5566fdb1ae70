package org.disentangle.session.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.disentangle.importing.source.Source;
import org.disentangle.importing.text.HashedStream;
import org.disentangle.job.Progress;
import org.disentangle.state.ArchivedFile;
import org.disentangle.state.InputFile;

/** Computes the prints of files; an unchanged file is not read again. Thread-safe. */
public final class FilePrints {
    private final Map<Path, Taken> taken = new ConcurrentHashMap<>();

    private record Taken(long bytes, FileTime modified, FilePrint print) {}

    /**
     * The current print of a file.
     *
     * @throws IOException if it cannot be read, or is a folder, a pipe or a device
     */
    public FilePrint of(Path file, Progress progress) throws IOException {
        Path path = file.toAbsolutePath();
        long bytes = InputFile.size(path);
        FileTime modified = Files.getLastModifiedTime(
                ArchivedFile.of(path).map(ArchivedFile::archive).orElse(path));
        Taken before = taken.get(path);
        if (before != null && before.bytes() == bytes && before.modified().equals(modified)) {
            return before.print();
        }
        FilePrint print = of(Source.file(path), progress);
        taken.put(path, new Taken(bytes, modified, print));
        return print;
    }

    private static FilePrint of(Source source, Progress progress) throws IOException {
        try (HashedStream bytes = new HashedStream(source.open(), progress)) {
            byte[] buffer = new byte[64 * 1024];
            while (bytes.read(buffer) >= 0) {
                progress.check();
            }
            return new FilePrint(bytes.sha256(), bytes.count());
        }
    }
}
