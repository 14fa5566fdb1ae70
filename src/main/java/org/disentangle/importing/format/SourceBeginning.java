package org.disentangle.importing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.disentangle.importing.source.Source;

/**
 * The first lines of a long text, so that a preview need not read it all; other formats and short texts are read in
 * full.
 */
public final class SourceBeginning implements Source {
    private static final int LENGTH = 384 * 1024;

    private final Source whole;
    private boolean cut;

    public SourceBeginning(Source whole) {
        this.whole = whole;
    }

    /** Whether the last stream opened was cut short. */
    public boolean isCut() {
        return cut;
    }

    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public InputStream open() throws IOException {
        byte[] bytes;
        try (InputStream all = whole.open()) {
            bytes = all.readNBytes(LENGTH);
        }
        cut = bytes.length == LENGTH && TableFormats.linesStandAlone(bytes);
        return cut ? new ByteArrayInputStream(cut(bytes)) : whole.open();
    }

    private static byte[] cut(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
            end--;
        }
        return end == 0 ? bytes : Arrays.copyOf(bytes, end);
    }
}
