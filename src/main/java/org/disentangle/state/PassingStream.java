package org.disentangle.state;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that passes all bytes through {@link #read(byte[], int, int)}, where a subclass counts, hashes or limits
 * them; this includes single and skipped bytes, and none passes twice.
 */
public abstract class PassingStream extends FilterInputStream {
    private static final int MOST_SKIPPED = 8192;

    protected PassingStream(InputStream bytes) {
        super(bytes);
    }

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public abstract int read(byte[] buffer, int offset, int length) throws IOException;

    @Override
    public final long skip(long n) throws IOException {
        return n <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(n, MOST_SKIPPED)]));
    }

    @Override
    public final boolean markSupported() {
        return false;
    }
}
