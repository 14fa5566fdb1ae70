package org.disentangle.importing.sheet;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a ZIP file as the library that reads spreadsheets sees them: by the directory at its end, opened the same
 * way. A file can hold parts that this directory names and the headers in front of the parts do not, or the other way
 * round, so whoever judges the file must look at it through the same eyes.
 */
final class ZipParts {
    private ZipParts() {}

    /** Opens a file; closing it is the caller's. */
    static ZipFile open(byte[] file) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
    }

    /** All parts in the directory, also several of one name. */
    static List<ZipArchiveEntry> all(ZipFile zip) {
        return Collections.list(zip.getEntries());
    }
}
