package org.disentangle.importing.sheet;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a ZIP file as the spreadsheet library sees them, through the directory at its end. The directory and the
 * headers before the parts can name different parts, so a check must read the file the same way as the library.
 */
final class ZipParts {
    private ZipParts() {}

    /** Opens a file; the caller closes it. */
    static ZipFile open(byte[] file) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
    }

    /** All parts in the directory, including several of one name. */
    static List<ZipArchiveEntry> all(ZipFile zip) {
        return Collections.list(zip.getEntries());
    }
}
