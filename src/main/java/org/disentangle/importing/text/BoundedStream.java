package org.disentangle.importing.text;

import java.io.IOException;
import java.io.InputStream;
import org.disentangle.state.PassingStream;

/** A stream that fails after more bytes than any table of scores needs. */
public final class BoundedStream extends PassingStream {
    private static final long MOST = 1L << 30;

    private long count;

    public BoundedStream(InputStream bytes) {
        super(bytes);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        count += Math.max(0, read);
        if (count > MOST) {
            throw new TextProblem("this file holds more than a gigabyte; open the part of it that is needed");
        }
        return read;
    }
}
